import type { Press } from "../../kit/flow.ts";
import type { Raw } from "../../kit/screen.ts";

/** One rehearsal as it was left: what was pressed, and what was typed since. */
export interface Draft {
  log: readonly Press[];
  typed: Raw;
  /** The form holds the practice data, unpressed: what was said before them is not said again. */
  filled: boolean;
}

export interface Saved {
  /** The page was left for its twin in the other language. */
  switching: boolean;
  /** The id of the last control used in a rehearsal; empty when none was. */
  focus: string;
  /** By the rehearsals' prefixes. */
  drafts: Record<string, Draft>;
}

/** One draft a page, whatever its language. */
const keyOf = (page: string): string => `rse-guide:draft:${page}`;

/** Keeps the drafts of a page until one comes back to it, in this tab only. */
export function saveDrafts(page: string, saved: Saved): void {
  try {
    sessionStorage.setItem(keyOf(page), JSON.stringify(saved));
  } catch {
    // Storage is full or closed: the page works without it.
  }
}

/**
 * What was left of this page, once: after a change of language, a reload or a way back
 * (`returning`, when the page knows it).
 * What is stored is only ever read as texts, and replayed: it can be stale or forged.
 */
export function takeDrafts(page: string, returning = isReturn()): Saved | null {
  const saved = read(keyOf(page));
  return saved && (saved.switching || returning) ? saved : null;
}

function read(key: string): Saved | null {
  try {
    const text = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
    return text === null ? null : savedFrom(JSON.parse(text) as Unknown);
  } catch {
    return null;
  }
}

function isReturn(): boolean {
  const [entry] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  return entry?.type === "reload" || entry?.type === "back_forward";
}

type Unknown = Record<string, unknown>;

const savedFrom = ({ switching, focus, drafts }: Unknown): Saved => ({
  switching: switching === true,
  focus: String(focus),
  drafts: mapped(drafts, (draft) => ({
    log: (draft["log"] as Unknown[]).map(({ type, raw }) => ({
      type: String(type),
      raw: rawFrom(raw),
    })),
    typed: rawFrom(draft["typed"]),
    filled: draft["filled"] === true,
  })),
});

const rawFrom = (value: unknown): Raw => mapped(value, String);

const mapped = <T>(value: unknown, make: (inner: Unknown) => T): Record<string, T> =>
  Object.fromEntries(
    Object.entries(value as Record<string, Unknown>).map(([id, inner]) => [id, make(inner)]),
  );
