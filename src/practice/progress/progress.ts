/** How a lesson or a mission is gone through, from the most help to none. */
export const modes = ["montrer", "guider", "seul"] as const;
export type Mode = (typeof modes)[number];

/** Everything kept of a learner, under one versioned key, in their browser only. */
export interface Progress {
  version: 1;
  /** The mode last chosen. */
  mode: Mode;
  /** By mission; ids unknown today are kept as they are. */
  missions: ById<DoneKept>;
  /** By the page of a step, such as `utilisateurs`. */
  lessons: ById<DoneKept>;
  /** By exam: `collegue`, `consultant`. */
  exams: ById<ExamKept>;
  /** By code, such as `telephone.length`: what one rule covers is learnt piece by piece. */
  rules: ById<Evidence>;
}

export type ById<T> = Readonly<Record<string, T>>;

/** How something was done, the last time; and whether it was ever done unaided. */
export interface DoneKept {
  /** Day of the real calendar, given by the caller: `2026-11-27`. */
  on: string;
  mode: Mode;
  /** The highest rung of help that was used; 0 for none. */
  rung: number;
  slips: number;
  /** Was it ever done unaided? */
  unaided: boolean;
  /** The last two days on which it was. */
  alone: readonly string[];
}

export interface ExamKept {
  /** From which the last one was drawn. */
  seed: number;
  tries: number;
  /** The day on which it was first passed, and from which seed: a proof names both. */
  passed: string | null;
  passedSeed: number | null;
}

/** What a learner has shown to know of a rule. */
export interface Evidence {
  /** Unaided successes since the last failure. */
  unaided: number;
  /** How often it failed, in all: whatever is known after a failure outdoes what was known before. */
  failures: number;
  refused: number;
  slipped: number;
  /** The day on which it was last met. */
  last: string;
}

/** Of a learner who comes for the first time. */
export const emptyProgress: Progress = {
  version: 1,
  mode: "guider",
  missions: {},
  lessons: {},
  exams: {},
  rules: {},
};

/** No count goes higher. */
export const MOST_TIMES = 9_999;

/** The highest rung of help: done for you. */
export const RUNGS = 4;

/** No table is longer: all four of them stay far below what a file may weigh. */
const LONGEST = 250;
const ID = /^[\w.:/-]{1,64}$/;

/** A table of these, by id: ids that none of ours can be, and those beyond what one may hold, are left out. */
export const tableOf = <T>(entries: readonly (readonly [string, T])[]): ById<T> =>
  Object.fromEntries(
    entries
      .filter(([id]) => ID.test(id))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .slice(0, LONGEST),
  );

/** What a table holds under an id, and not what every object does. */
export const heldIn = <T>(table: ById<T>, id: string): T | undefined =>
  Object.hasOwn(table, id) ? table[id] : undefined;

/** Alone, with no more help than what is not right, and no slip. */
export const isUnaided = ({ mode, rung, slips }: Pick<DoneKept, "mode" | "rung" | "slips">) =>
  mode === "seul" && rung <= 1 && slips === 0;
