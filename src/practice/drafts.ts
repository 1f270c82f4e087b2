import type { Press } from "../kit/flow.ts";
import type { Raw } from "../kit/screen.ts";

/** One rehearsal as it was left: what was pressed, and what was typed since. */
export interface Draft {
  log: readonly Press[];
  typed: Raw;
  /** The form holds the practice data, unpressed: what was said before them is not said again. */
  filled: boolean;
}

/** What was left of a page. */
export interface PageDrafts {
  /** What was left is the page's twin, in another language. */
  switching: boolean;
  /** The id of the last control used in a rehearsal; empty when none was. */
  focus: string;
  /** By the rehearsals' prefixes. */
  drafts: Record<string, Draft>;
}

type Unknown = Record<string, unknown>;

/** What is kept of a page, and at which address, for its twin to know that it is one. */
export type LeftPage = Omit<PageDrafts, "switching"> & { from: string };

/**
 * What was kept, read with no trust: only texts come out of it, and they are replayed.
 * @param here the address of the page that reads it
 * @returns `null` for what are no drafts: stale, forged, or nothing at all
 */
export function readDrafts(text: string | null, here: string): PageDrafts | null {
  try {
    return text === null ? null : draftsFrom(JSON.parse(text) as Unknown, here);
  } catch {
    return null;
  }
}

const draftsFrom = ({ from, focus, drafts }: Unknown, here: string): PageDrafts => ({
  switching: from !== here,
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
