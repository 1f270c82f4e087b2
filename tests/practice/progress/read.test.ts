import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  emptyProgress,
  tableOf,
  type Progress,
} from "../../../src/practice/progress/progress.ts";
import {
  MOST_BYTES,
  readProgress,
  writeProgress,
} from "../../../src/practice/progress/read.ts";
import { anyProgress } from "./any.ts";

/* What a browser has kept is read with no trust; what it kept since version 1 is read for good. */

const fixture = (name: string) =>
  readFileSync(join(import.meta.dirname, "../../fixtures/storage", name), "utf8");

const kept = (text: string): Progress => {
  const found = readProgress(text);
  if (found.is !== "read") throw new Error(`It is ${found.is}.`);
  return found.progress;
};

test("a learner's progress of version 1 is all there", () => {
  const text = fixture("progress-1-learner.json");
  expect(kept(text)).toEqual(JSON.parse(text));
});

test("ids unknown today are kept, and fields added later do no harm", () => {
  const { missions, exams, rules } = kept(fixture("progress-1-unknown-ids.json"));
  expect(Object.keys(missions)).toEqual(["a-mission-of-another-year"]);
  expect(Object.keys(exams)).toEqual(["les-deux"]);
  expect(rules["champ.raison"]).toMatchObject({ unaided: 1, last: "2026-11-27" });
});

test("what is written is read again, whatever it is", () => {
  fc.assert(
    fc.property(anyProgress, (progress) => {
      expect(readProgress(writeProgress(progress))).toEqual({ is: "read", progress });
    }),
  );
});

test("nothing is there the first time", () => {
  expect(readProgress(null)).toEqual({ is: "none" });
});

test.each(["", "{", "null", "3", "[]", "{}", '{"version":0}', '{"version":"1"}'])(
  "“%s” is handed back, unread",
  (text) => {
    expect(readProgress(text)).toEqual({ is: "unreadable", text });
  },
);

test.each(["missions", "lessons", "exams", "rules"])(
  "so is one whose %s are no table",
  (name) => {
    const text = JSON.stringify({ ...emptyProgress, [name]: ["2026-11-27"] });
    expect(readProgress(text)).toEqual({ is: "unreadable", text });
  },
);

test("a text cut off anywhere is never taken for less than it was", () => {
  const text = fixture("progress-1-learner.json").trim();
  fc.assert(
    fc.property(fc.nat(text.length - 1), (at) => {
      expect(readProgress(text.slice(0, at)).is).toBe("unreadable");
    }),
  );
});

test("one of a later version is said to be newer", () => {
  const text = '{"version":2,"missions":[]}';
  expect(readProgress(text)).toEqual({ is: "newer", text });
});

test("any text at all, and any JSON, is read without an error", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(["unreadable", "newer"]).toContain(readProgress(text).is);
    }),
  );
  const anyTable = fc.dictionary(fc.string(), fc.jsonValue());
  fc.assert(
    fc.property(
      fc.record({ missions: anyTable, exams: anyTable, rules: anyTable }),
      (forged) => {
        const progress = kept(JSON.stringify({ version: 1, ...forged }));
        expect(readProgress(writeProgress(progress))).toEqual({ is: "read", progress });
      },
    ),
  );
});

test.each([
  [{ on: "2026-02-30" }, undefined],
  [{ on: "hier" }, undefined],
  [{ mode: "examen" }, undefined],
  [
    { rung: -1, slips: 1e300 },
    { rung: 0, slips: 0 },
  ],
  [
    { rung: 99, slips: 123_456 },
    { rung: 4, slips: 9_999 },
  ],
  [
    { rung: "4", slips: null },
    { rung: 0, slips: 0 },
  ],
  [{ unaided: true }, { unaided: false }],
  [{ alone: ["2026-11-27", "2026-11-27"] }, { unaided: true, alone: ["2026-11-27"] }],
  [{ alone: "2026-11-27" }, { alone: [] }],
])("of a forged entry %o, what is usable is read", (forged, read) => {
  const entry = { on: "2026-11-27", mode: "seul", rung: 0, slips: 0, ...forged };
  const { missions } = kept(JSON.stringify({ version: 1, missions: { neq: entry } }));
  if (read) expect(missions["neq"]).toMatchObject(read);
  else expect(missions).toEqual({});
});

test("an enormous text is not even parsed, and the largest progress is smaller", () => {
  const text = JSON.stringify({ ...emptyProgress, more: "x".repeat(MOST_BYTES) });
  expect(readProgress(text)).toEqual({ is: "unreadable", text });
  const all = <T>(each: T) =>
    tableOf(Array.from({ length: 9_999 }, (_, n) => [`${n}`.padStart(64, "x"), each] as const));
  const day = "2026-11-27";
  const done = { on: day, mode: "montrer", rung: 4, slips: 9_999, unaided: false } as const;
  const exam = { seed: -(2 ** 53) + 1, tries: 9_999, passed: day, passedSeed: -(2 ** 53) + 1 };
  const counts = { unaided: 9_999, failures: 9_999, refused: 9_999, slipped: 9_999 };
  const missions = all({ ...done, unaided: true, alone: [day, "2026-11-28"] });
  const full = {
    ...{ ...emptyProgress, missions, lessons: missions, exams: all(exam) },
    rules: all({ ...counts, last: day }),
  };
  expect(Object.keys(missions)).toHaveLength(250);
  expect(readProgress(writeProgress(full))).toEqual({ is: "read", progress: full });
});
