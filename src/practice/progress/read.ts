import { parseCalendarDate } from "../../domain/calendar-date.ts";
import {
  emptyProgress,
  modes,
  MOST_TIMES,
  RUNGS,
  tableOf,
  type DoneKept,
  type Evidence,
  type ExamKept,
  type Mode,
  type Progress,
  type ById,
} from "./progress.ts";

/** What was found under the key; a text that is not read is handed back, so that nobody overwrites it unseen. */
export type ProgressFound =
  | { is: "read"; progress: Progress }
  | { is: "none" }
  | { is: "unreadable"; text: string }
  /** Kept by a later version of the guide. */
  | { is: "newer"; text: string };

/** What is longer was not written here. */
export const MOST_BYTES = 200_000;

/**
 * Reads what was kept, with no trust: it may be cut off, forged, enormous, or of another version. In a
 * progress of ours, an entry that says nothing usable is left out.
 * @example readProgress('{"version":2}') // { is: "newer", text: '{"version":2}' }
 */
export function readProgress(text: string | null): ProgressFound {
  if (text === null) return { is: "none" };
  const found = text.length > MOST_BYTES ? null : parsed(text);
  if (found && Number(found["version"]) > emptyProgress.version) return { is: "newer", text };
  const progress = found && progressIn(found);
  return progress ? { is: "read", progress } : { is: "unreadable", text };
}

/** As it is kept: the same progress is the same text, however it was come by. */
export const writeProgress = (progress: Progress): string => JSON.stringify(progress, inOrder);

const inOrder = (_: string, value: unknown): unknown =>
  isFields(value) ? Object.fromEntries(Object.entries(value).sort()) : value;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function parsed(text: string): Fields | null {
  try {
    const value: unknown = JSON.parse(text);
    return isFields(value) ? value : null;
  } catch {
    return null;
  }
}

function progressIn({ version, mode, ...found }: Fields): Progress | null {
  const missions = readTable(found["missions"], readDone);
  const lessons = readTable(found["lessons"], readDone);
  const exams = readTable(found["exams"], readExam);
  const rules = readTable(found["rules"], readEvidence);
  if (version !== emptyProgress.version || !missions || !lessons || !exams || !rules)
    return null;
  return {
    version,
    mode: readMode(mode) ?? emptyProgress.mode,
    missions,
    lessons,
    exams,
    rules,
  };
}

function readTable<T>(value: unknown, read: (each: Fields) => T | null): ById<T> | null {
  if (value === undefined) return {};
  if (!isFields(value)) return null;
  return tableOf(
    Object.entries(value).flatMap(([id, each]) => {
      const known = isFields(each) ? read(each) : null;
      return known ? [[id, known] as const] : [];
    }),
  );
}

function readDone({ on, mode, rung, slips, alone }: Fields): DoneKept | null {
  const [day, way] = [readDay(on), readMode(mode)];
  if (day === null || way === null) return null;
  const days = Array.isArray(alone) ? alone.slice(0, 2).map(readDay) : [];
  const known = [...new Set(days.filter((each) => each !== null))].sort();
  return {
    ...{ on: day, mode: way, rung: Math.min(readCount(rung), RUNGS) },
    ...{ slips: readCount(slips), unaided: known.length > 0, alone: known },
  };
}

function readExam({ seed, tries, passed, passedSeed }: Fields): ExamKept | null {
  if (!Number.isSafeInteger(seed)) return null;
  const day = readDay(passed);
  const from = Number.isSafeInteger(passedSeed) ? Number(passedSeed) : Number(seed);
  return {
    ...{ seed: Number(seed), tries: readCount(tries) },
    ...{ passed: day, passedSeed: day === null ? null : from },
  };
}

function readEvidence({ unaided, failures, refused, slipped, last }: Fields): Evidence | null {
  const day = readDay(last);
  if (day === null) return null;
  return {
    ...{ unaided: readCount(unaided), failures: readCount(failures) },
    ...{ refused: readCount(refused), slipped: readCount(slipped), last: day },
  };
}

const readMode = (value: unknown): Mode | null => modes.find((each) => each === value) ?? null;

function readDay(value: unknown): string | null {
  const read = parseCalendarDate(typeof value === "string" ? value : "");
  return read.ok ? read.value : null;
}

const readCount = (value: unknown): number =>
  Number.isSafeInteger(value) ? Math.min(Math.max(Number(value), 0), MOST_TIMES) : 0;
