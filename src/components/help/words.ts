import type { HelpWords } from "../../practice/planner/words.ts";
import type { Mode } from "../../practice/progress/progress.ts";

/** How one practises, and what helps, in one language. */
export interface ModeWords {
  help: HelpWords;
  modes: Record<Mode, string>;
  mode: string;
  /** What each mode is, in a line. */
  about: Record<Mode, string>;
  /** The button that gives help, by the rungs that were given already: its name begins with the word. */
  helps: readonly [string, string, string, string];
  helpTitle: string;
  done: string;
  nothing: string;
  player: {
    title: string;
    next: string;
    back: string;
    play: string;
    pause: string;
    yours: string;
    over: string;
    /** How far one is, by the acts that are done and those that are left. */
    count: (done: number, of: number) => string;
  };
}
