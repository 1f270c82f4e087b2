import fc from "fast-check";
import {
  isUnaided,
  modes,
  MOST_TIMES,
  tableOf,
  type DoneKept,
  type Evidence,
  type ExamKept,
  type Progress,
} from "../../../src/practice/progress/progress.ts";
import type { JustDone, Met } from "../../../src/practice/progress/record.ts";

/* Any progress there may be: few ids and days, so that two of them meet. */

const ids = ["collegue", "neq", "telephone.length", "constructor", "__proto__"];
export const anyId = fc.constantFrom(...ids);
export const anyDay = fc.constantFrom("2026-11-24", "2026-11-25", "2026-11-27", "2028-02-29");
const anyMode = fc.constantFrom(...modes);
const few = fc.oneof(
  fc.integer({ min: 0, max: 3 }),
  fc.integer({ min: 0, max: MOST_TIMES - 99 }),
);

/** What is read from a text has the prototype of any object. */
const PLAIN = { noNullPrototype: true } as const;

export const anyJustDone: fc.Arbitrary<JustDone> = fc.record(
  {
    on: anyDay,
    mode: anyMode,
    rung: fc.integer({ min: 0, max: 4 }),
    slips: fc.integer({ min: 0, max: 2 }),
  },
  PLAIN,
);

const anyDone: fc.Arbitrary<DoneKept> = fc
  .tuple(anyJustDone, fc.uniqueArray(anyDay, { maxLength: 2 }))
  .map(([just, days]) => {
    const alone = isUnaided(just) ? [...new Set([...days.slice(0, 1), just.on])] : days;
    return { ...just, unaided: alone.length > 0, alone: alone.sort() };
  });

const anyExam: fc.Arbitrary<ExamKept> = fc
  .tuple(fc.maxSafeInteger(), few, fc.option(fc.tuple(anyDay, fc.maxSafeInteger())))
  .map(([seed, tries, passed]) => ({
    ...{ seed, tries },
    ...{ passed: passed?.[0] ?? null, passedSeed: passed?.[1] ?? null },
  }));

const anyEvidence: fc.Arbitrary<Evidence> = fc.record(
  {
    ...{ unaided: few, failures: few, refused: few, slipped: few, last: anyDay },
  },
  PLAIN,
);

const tableWith = <T>(each: fc.Arbitrary<T>) =>
  fc.uniqueArray(fc.tuple(anyId, each), { selector: ([id]) => id }).map(tableOf);

export const anyProgress: fc.Arbitrary<Progress> = fc.record(
  {
    version: fc.constant(1 as const),
    mode: anyMode,
    missions: tableWith(anyDone),
    lessons: tableWith(anyDone),
    exams: tableWith(anyExam),
    rules: tableWith(anyEvidence),
  },
  PLAIN,
);

const anyCodes = fc.array(anyId, { maxLength: 3 });
export const anyMet: fc.Arbitrary<Met> = fc.record({
  ...{ held: anyCodes, refused: anyCodes, slipped: anyCodes },
});
