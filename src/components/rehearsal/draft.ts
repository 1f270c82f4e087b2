import type { Press } from "../../kit/flow.ts";
import type { Raw } from "../../kit/screen.ts";

/** One rehearsal as it was left: what was pressed, and what was typed since. */
export interface Draft {
  log: readonly Press[];
  typed: Raw;
}

interface Saved {
  /** The page, whatever its language. */
  page: string;
  /** The page was left for its twin in the other language. */
  switching: boolean;
  /** The id of the last control used in a rehearsal. */
  focus: string | null;
  /** By the rehearsals' prefixes. */
  drafts: Record<string, Draft>;
}

const KEY = "rse-guide:draft";

/** Keeps the drafts of a page until the next one, in this tab only. */
export function saveDrafts(saved: Saved): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify(saved));
  } catch {
    // Storage is full or closed: the page works without it.
  }
}

/**
 * What was left of this page, once: after a change of language, a reload or a way back.
 * Anything else that is stored, or is not what we write, counts for nothing.
 */
export function takeDrafts(page: string): Saved | null {
  const saved = read();
  return saved?.page === page && (saved.switching || isReturn()) ? saved : null;
}

function read(): Saved | null {
  try {
    const text = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    const value: unknown = JSON.parse(text ?? "null");
    return isSaved(value) ? value : null;
  } catch {
    return null;
  }
}

function isReturn(): boolean {
  const [entry] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return entry?.type === "reload" || entry?.type === "back_forward";
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isRaw = (value: unknown): value is Raw =>
  isRecord(value) && Object.values(value).every((text) => typeof text === "string");

const isPress = (value: unknown): value is Press =>
  isRecord(value) && typeof value["type"] === "string" && isRaw(value["raw"]);

const isDraft = (value: unknown): value is Draft =>
  isRecord(value) &&
  Array.isArray(value["log"]) &&
  value["log"].every(isPress) &&
  isRaw(value["typed"]);

const isSaved = (value: unknown): value is Saved =>
  isRecord(value) &&
  typeof value["page"] === "string" &&
  typeof value["switching"] === "boolean" &&
  (value["focus"] === null || typeof value["focus"] === "string") &&
  isRecord(value["drafts"]) &&
  Object.values(value["drafts"]).every(isDraft);
