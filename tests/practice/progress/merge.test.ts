import fc from "fast-check";
import { expect, test } from "vitest";
import { merge } from "../../../src/practice/progress/merge.ts";
import { emptyProgress, type Progress } from "../../../src/practice/progress/progress.ts";
import {
  recordEvidence,
  recordExam,
  recordLesson,
  recordMission,
} from "../../../src/practice/progress/record.ts";
import { anyDay, anyId, anyJustDone, anyMet, anyProgress } from "./any.ts";

const DAY = "2026-11-27";

test("the order does not matter, nor how often, nor by what way", () => {
  fc.assert(
    fc.property(anyProgress, anyProgress, anyProgress, (a, b, c) => {
      expect(merge(a, b)).toEqual(merge(b, a));
      expect(merge(a, a)).toEqual(a);
      expect(merge(merge(a, b), b)).toEqual(merge(a, b));
      expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
    }),
    { numRuns: 500 },
  );
});

test("a first visit brings nothing but a mode, and takes nothing away", () => {
  fc.assert(
    fc.property(anyProgress, (progress) => {
      const { mode } = merge(progress, emptyProgress);
      expect(merge(progress, emptyProgress)).toEqual({ ...progress, mode });
    }),
  );
});

test("what is recorded is not taken back by what was there before", () => {
  const anyRecord = fc.oneof(
    fc.tuple(anyId, anyJustDone).map(
      ([id, done]) =>
        (progress: Progress) =>
          recordMission(progress, id, done),
    ),
    fc.tuple(anyId, anyJustDone).map(
      ([id, done]) =>
        (progress: Progress) =>
          recordLesson(progress, id, done),
    ),
    fc.tuple(anyId, anyDay, fc.nat(), fc.boolean()).map(
      ([id, on, seed, passed]) =>
        (progress: Progress) =>
          recordExam(progress, id, { on, seed, passed }),
    ),
    fc.tuple(anyDay, anyMet, fc.boolean()).map(
      ([day, met, unaided]) =>
        (progress: Progress) =>
          recordEvidence(progress, day, met, unaided),
    ),
  );
  fc.assert(
    fc.property(anyProgress, anyRecord, (before, record) => {
      expect(merge(before, record(before))).toEqual(record(before));
    }),
    { numRuns: 500 },
  );
});

test("of two computers, what was done on either is done", () => {
  const alone = { on: DAY, mode: "seul", rung: 1, slips: 0 } as const;
  const guided = { on: "2026-11-28", mode: "guider", rung: 0, slips: 1 } as const;
  const home = recordMission(recordLesson(emptyProgress, "assignation", guided), "neq", alone);
  const work = recordMission(emptyProgress, "neq", guided);
  const { missions, lessons } = merge(home, work);
  expect(missions["neq"]).toEqual({ ...guided, unaided: true, alone: [DAY] });
  expect(Object.keys(lessons)).toEqual(["assignation"]);
});

test("a failure elsewhere is not outdone by older successes", () => {
  const knows = (progress: Progress) =>
    recordEvidence(progress, DAY, { held: ["neq"], refused: [], slipped: [] }, true);
  const twice = knows(knows(emptyProgress));
  const failed = recordEvidence(twice, DAY, { held: [], refused: ["neq"], slipped: [] }, true);
  expect(merge(failed, twice).rules["neq"]).toMatchObject({ unaided: 0, refused: 1 });
});

test("an exam that is passed stays so, on the day and with the seed of the first time", () => {
  const passed = recordExam(emptyProgress, "collegue", { on: DAY, seed: 5, passed: true });
  const again = recordExam(passed, "collegue", { on: "2026-12-01", seed: 9, passed: true });
  const failed = recordExam(again, "collegue", { on: "2026-12-02", seed: 11, passed: false });
  expect(failed.exams["collegue"]).toEqual({
    ...{ seed: 11, tries: 3, passed: DAY, passedSeed: 5 },
  });
  expect(merge(passed, failed)).toEqual(failed);
});
