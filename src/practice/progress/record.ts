import { joined, mergeDone, mergeEvidence, mergeExams } from "./merge.ts";
import {
  heldIn,
  isUnaided,
  MOST_TIMES,
  type DoneKept,
  type Mode,
  type Progress,
} from "./progress.ts";

/** How something has just been done. */
export type JustDone = Pick<DoneKept, "on" | "mode" | "rung" | "slips">;

/** With a mission done. @example recordMission(progress, "neq", { on: "2026-11-27", mode: "seul", rung: 0, slips: 0 }) */
export const recordMission = (progress: Progress, id: string, done: JustDone): Progress => ({
  ...progress,
  missions: joined(progress.missions, id, doneNow(done), mergeDone),
});

/** With the lesson of a page done. */
export const recordLesson = (progress: Progress, page: string, done: JustDone): Progress => ({
  ...progress,
  lessons: joined(progress.lessons, page, doneNow(done), mergeDone),
});

const doneNow = ({ on, mode, rung, slips }: JustDone): DoneKept => {
  const unaided = isUnaided({ mode, rung, slips });
  return { on, mode, rung, slips, unaided, alone: unaided ? [on] : [] };
};

/** With an exam taken to its end. */
export function recordExam(
  progress: Progress,
  id: string,
  { on, seed, passed }: { on: string; seed: number; passed: boolean },
): Progress {
  const tries = Math.min((heldIn(progress.exams, id)?.tries ?? 0) + 1, MOST_TIMES);
  const taken = { seed, tries, passed: passed ? on : null, passedSeed: passed ? seed : null };
  return { ...progress, exams: joined(progress.exams, id, taken, mergeExams) };
}

/** With the mode chosen. */
export const chooseMode = (progress: Progress, mode: Mode): Progress => ({ ...progress, mode });

/** Which codes an exercise has met: held to, refused, or slipped on; as often as they are named. */
export interface Met {
  held: readonly string[];
  refused: readonly string[];
  slipped: readonly string[];
}

/**
 * With what an exercise has shown to be known. A code that failed in it is not held; one that was held
 * with help shows nothing.
 */
export function recordEvidence(
  progress: Progress,
  day: string,
  { held, refused, slipped }: Met,
  unaided: boolean,
): Progress {
  const failed = new Set([...refused, ...slipped]);
  const shown = new Set([...failed, ...(unaided ? held : [])]);
  const rules = [...shown].reduce((table, code) => {
    const before = heldIn(table, code);
    const now = {
      unaided: failed.has(code) ? 0 : more(before?.unaided, 1),
      failures: more(before?.failures, failed.has(code) ? 1 : 0),
      refused: more(before?.refused, timesIn(refused, code)),
      slipped: more(before?.slipped, timesIn(slipped, code)),
      last: day,
    };
    return joined(table, code, now, mergeEvidence);
  }, progress.rules);
  return { ...progress, rules };
}

const more = (before = 0, added: number): number => Math.min(before + added, MOST_TIMES);

const timesIn = (codes: readonly string[], code: string): number =>
  codes.filter((each) => each === code).length;
