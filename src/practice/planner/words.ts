import type { AimId } from "./aim.ts";

/** What the help says, in one language. Official labels stand in its quotation marks. */
export interface HelpWords {
  /** What is not right yet, by what is to be brought about: never how. */
  lacks: Record<AimId, string>;
  /** Why it is done: one line. */
  whys: Record<AimId, string>;
  /** Of a field: that nothing stands in it, or not what ought to. */
  blank: (label: string) => string;
  unchosen: (label: string) => string;
  wrong: (label: string) => string;
  /** The screen shown has no part in it. */
  elsewhere: string;
  /** The instruction, by what is to be done. */
  enter: (label: string, value: string) => string;
  empty: (label: string) => string;
  choose: (label: string, option: string) => string;
  select: (label: string, line: string) => string;
  tick: (label: string, option: string) => string;
  untick: (label: string, option: string) => string;
  press: (label: string) => string;
  /** In a menu; of the bar at the top, by its name alone. */
  open: (item: string, menus: readonly string[]) => string;
  /** A button of ours, above the portal. */
  ours: (label: string) => string;
}
