import {
  heldIn,
  modes,
  tableOf,
  type DoneKept,
  type Evidence,
  type ExamKept,
  type Progress,
  type ById,
} from "./progress.ts";

/**
 * The best of two progresses of one learner: of two computers, or of two tabs. In whatever order, and
 * however often it is done, the same comes out; and what is recorded is never taken back by what was
 * kept before it.
 */
export const merge = (a: Progress, b: Progress): Progress => ({
  version: 1,
  mode: modes[Math.max(modes.indexOf(a.mode), modes.indexOf(b.mode))] ?? a.mode,
  missions: mergeTables(a.missions, b.missions, mergeDone),
  lessons: mergeTables(a.lessons, b.lessons, mergeDone),
  exams: mergeTables(a.exams, b.exams, mergeExams),
  rules: mergeTables(a.rules, b.rules, mergeEvidence),
});

/** An entry more in a table, with what it holds already. */
export const joined = <T>(
  table: ById<T>,
  id: string,
  entry: T,
  join: (a: T, b: T) => T,
): ById<T> => mergeTables(table, { [id]: entry }, join);

function mergeTables<T>(a: ById<T>, b: ById<T>, join: (a: T, b: T) => T): ById<T> {
  const added = Object.entries(b).map(([id, theirs]) => {
    const ours = heldIn(a, id);
    return [id, ours === undefined ? theirs : join(ours, theirs)] as const;
  });
  return tableOf([...Object.entries(a).filter(([id]) => !Object.hasOwn(b, id)), ...added]);
}

/** The last time counts, and of one day the best; what was done unaided stays so. */
export function mergeDone(a: DoneKept, b: DoneKept): DoneKept {
  const alone = [...new Set([...a.alone, ...b.alone])].sort().slice(-2);
  return { ...greatest(merit, a, b), unaided: alone.length > 0, alone };
}

const merit = ({ on, mode, rung, slips }: DoneKept): Worth => [
  on,
  modes.indexOf(mode),
  -rung,
  -slips,
];

/** Passed is passed, on the first day; the last one drawn is that of whoever tried more. */
export function mergeExams(a: ExamKept, b: ExamKept): ExamKept {
  const { seed, tries } = greatest((each) => [each.tries, each.seed], a, b);
  const [first] = [a, b].filter((each) => each.passed !== null).sort(byDayPassed);
  return { seed, tries, passed: first?.passed ?? null, passedSeed: first?.passedSeed ?? null };
}

const byDayPassed = (a: ExamKept, b: ExamKept): number =>
  compare([a.passed ?? "", a.passedSeed ?? 0], [b.passed ?? "", b.passedSeed ?? 0]);

/** Whatever is known after more failures is newer; of the same, the most successes. */
export const mergeEvidence = (a: Evidence, b: Evidence): Evidence => ({
  unaided: greatest(({ failures, unaided }) => [failures, unaided], a, b).unaided,
  failures: Math.max(a.failures, b.failures),
  refused: Math.max(a.refused, b.refused),
  slipped: Math.max(a.slipped, b.slipped),
  last: a.last > b.last ? a.last : b.last,
});

/** What counts, the first thing first. */
type Worth = readonly (string | number)[];

const greatest = <T>(worth: (each: T) => Worth, a: T, b: T): T =>
  compare(worth(a), worth(b)) < 0 ? b : a;

function compare(a: Worth, b: Worth): number {
  const differing = a.findIndex((each, n) => each !== b[n]);
  if (differing === -1) return 0;
  return (a[differing] ?? 0) < (b[differing] ?? 0) ? -1 : 1;
}
