import { expect, test } from "vitest";
import { dueAgain, isWithdrawn } from "../../../src/practice/progress/due.ts";
import { emptyProgress, type Progress } from "../../../src/practice/progress/progress.ts";
import {
  chooseMode,
  recordEvidence,
  recordLesson,
  recordMission,
  type JustDone,
} from "../../../src/practice/progress/record.ts";

const DAY = "2026-11-27";
const alone = (on: string): JustDone => ({ on, mode: "seul", rung: 1, slips: 0 });
const done = (...all: JustDone[]): Progress =>
  all.reduce((progress, each) => recordMission(progress, "neq", each), emptyProgress);

test.each([
  [{}, true],
  [{ rung: 2 }, false],
  [{ slips: 1 }, false],
  [{ mode: "guider" }, false],
  [{ mode: "montrer" }, false],
] as const)("alone, but for %o: unaided is %s", (but, unaided) => {
  expect(done({ ...alone(DAY), ...but }).missions["neq"]?.unaided).toBe(unaided);
});

test("what was done unaided once stays so, and the last time is told", () => {
  const later = { on: "2026-11-30", mode: "guider", rung: 3, slips: 2 } as const;
  expect(done(alone(DAY), later).missions["neq"]).toEqual({
    ...{ ...later, unaided: true, alone: [DAY] },
  });
});

test("a lesson is no mission, and a mode is nothing done", () => {
  const { lessons, missions, mode } = chooseMode(
    recordLesson(emptyProgress, "utilisateurs", alone(DAY)),
    "seul",
  );
  expect(Object.keys(lessons)).toEqual(["utilisateurs"]);
  expect(missions).toEqual({});
  expect(mode).toBe("seul");
});

const held = { held: ["telephone.length"], refused: [], slipped: [] };
const withMet = (...all: Parameters<typeof recordEvidence>[2][]): Progress =>
  all.reduce((progress, met) => recordEvidence(progress, DAY, met, true), emptyProgress);

test("an instruction is withdrawn after two unaided successes with each of its codes", () => {
  const [once, twice] = [withMet(held), withMet(held, held)];
  expect(isWithdrawn(once, held.held)).toBe(false);
  expect(isWithdrawn(twice, held.held)).toBe(true);
  expect(isWithdrawn(twice, [...held.held, "courriel.required"])).toBe(false);
  expect(isWithdrawn(twice, [])).toBe(false);
  expect(isWithdrawn(twice, ["constructor"])).toBe(false);
});

test("success with help shows nothing", () => {
  expect(recordEvidence(emptyProgress, DAY, held, false)).toEqual(emptyProgress);
});

test.each(["refused", "slipped"] as const)(
  "one that is %s brings it back, for two more",
  (how) => {
    const failed = { held: [], refused: [], slipped: [], [how]: held.held };
    expect(isWithdrawn(withMet(held, held, failed), held.held)).toBe(false);
    expect(isWithdrawn(withMet(held, held, failed, held), held.held)).toBe(false);
    expect(isWithdrawn(withMet(held, held, failed, held, held), held.held)).toBe(true);
  },
);

test("what was refused before it was held is no success; refusals are counted each time", () => {
  const twice = { ...held, refused: ["telephone.length", "telephone.length"] };
  expect(withMet(twice).rules["telephone.length"]).toEqual({
    ...{ unaided: 0, failures: 1, refused: 2, slipped: 0, last: DAY },
  });
});

test("a failure with help counts too", () => {
  const failed = { ...held, held: [], slipped: held.held };
  const known = recordEvidence(withMet(held, held), DAY, failed, false);
  expect(isWithdrawn(known, held.held)).toBe(false);
});

test("a mission may be offered again three days later, until it was done unaided on two days", () => {
  const first = done(alone(DAY));
  expect(dueAgain(first, "2026-11-29")).toEqual([]);
  expect(dueAgain(first, "2026-11-30")).toEqual(["neq"]);
  // Twice on one day shows no more than once.
  expect(dueAgain(done(alone(DAY), alone(DAY)), "2026-11-30")).toEqual(["neq"]);
  expect(dueAgain(done(alone(DAY), alone("2026-11-30")), "2026-12-24")).toEqual([]);
});

test("those done the longest ago come first", () => {
  const progress = recordMission(done(alone(DAY)), "depart", alone("2026-11-01"));
  expect(dueAgain(progress, "2026-12-24")).toEqual(["depart", "neq"]);
});
