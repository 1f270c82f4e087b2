import { startingPoints } from "../../account/starting-points.ts";
import type { Raw } from "../../kit/screen.ts";
import type { Act } from "./world.ts";

/** A sandbox as it is kept: where it began, what was done, and how much of it counts now. */
export interface Saved {
  /** The name of its beginning: a starting point's, or a mission's, or an exam's. */
  start: string;
  log: readonly Act[];
  /** Less than the log's length after an undo, or a way back. */
  at: number;
  /** Goes up with each change: another tab may have written since. */
  revision: number;
}

export const afresh = (start: string, revision: number): Saved => ({
  start,
  log: [],
  at: 0,
  revision,
});

/** Is there a beginning of that name? */
export type IsStart = (name: string) => boolean;

const isStartingPoint: IsStart = (name) => Object.hasOwn(startingPoints, name);

/** What a text that was kept turned out to be. */
export interface SavedFound {
  saved: Saved | null;
  /** Is there nothing more to it? A later version of the site may know what this one cannot read. */
  whole: boolean;
}

/**
 * What was kept, read with no trust: it may be of another version of the site, or forged.
 * @returns `saved` is `null` for what is no sandbox; acts that cannot be read end the log
 */
export function findSaved(text: string | null, isStart: IsStart = isStartingPoint): SavedFound {
  const none = { saved: null, whole: !text };
  try {
    const { start, log, at, revision } = JSON.parse(text ?? "null") as Unknown;
    if (typeof start !== "string" || !isStart(start)) return none;
    const acts = readLog(log);
    return {
      saved: {
        start,
        log: acts,
        at: Math.min(readCount(at), acts.length),
        revision: readCount(revision),
      },
      whole: Array.isArray(log) && acts.length === log.length,
    };
  } catch {
    return none;
  }
}

/** The same, whether or not that is all of it. */
export const readSaved = (text: string | null, isStart?: IsStart): Saved | null =>
  findSaved(text, isStart).saved;

function readCount(value: unknown): number {
  const count = Math.trunc(Number(value));
  return Number.isSafeInteger(count) && count > 0 ? count : 0;
}

type Unknown = Record<string, unknown>;

function readLog(log: unknown): Act[] {
  const acts: Act[] = [];
  for (const each of Array.isArray(log) ? (log as unknown[]) : []) {
    const read = readAct(each);
    if (!read) break;
    acts.push(read);
  }
  return acts;
}

function readAct(value: unknown): Act | null {
  const { do: done, type, raw, to, until } = (value ?? {}) as Unknown;
  switch (done) {
    case "press":
      return { do: "press", type: String(type), raw: readRaw(raw) };
    case "go":
      return { do: "go", to: String(to) };
    case "wait":
      return until === "day" || until === "expiry" ? { do: "wait", until } : null;
    case "swap":
      return { do: "swap" };
    default:
      return null;
  }
}

const readRaw = (raw: unknown): Raw =>
  Object.fromEntries(Object.entries(raw ?? {}).map(([name, text]) => [name, String(text)]));
