import type { StartingPointId } from "../../account/starting-points.ts";
import type { Outside } from "../../practice/sandbox/portal-menu.ts";
import type { EndingWords } from "../../practice/endings/words.ts";
import type { SightWords } from "../../practice/others/words.ts";
import type { GoalWords } from "../../practice/goals/words.ts";
import type { Advice } from "../../practice/sandbox/progress.ts";

/** The sandbox's own words: everything around the portal's screens. */
export interface SandboxWords {
  today: (date: string) => string;
  company: (name: string) => string;
  /** The buttons say what they will do: to which day they lead, whose side is played. */
  waitDay: (date: string) => string;
  waitExpiry: (date: string) => string;
  play: (name: string) => string;
  undo: string;
  /** The goals, and how they are judged. */
  goalsTitle: string;
  counted: (met: number, of: number) => string;
  met: string;
  unmet: string;
  goals: GoalWords;
  sights: SightWords;
  endings: EndingWords;
  /** Starting again, or leaving nothing. */
  again: string;
  from: string;
  starts: Record<StartingPointId, string>;
  /** What the coach advises next, where a screen by itself cannot know. */
  advice: Record<Advice, string>;
  sureRestart: string;
  sureErase: string;
  yesRestart: string;
  yesErase: string;
  no: string;
  restart: string;
  erase: string;
  kept: string;
  /** What was done to the world, by its notice; with how many messages have arrived meanwhile. */
  waited: (date: string, arrived: number) => string;
  swapped: (name: string) => string;
  back: string;
  undone: string;
  erased: string;
  restarted: string;
  stale: string;
  otherTab: string;
  /** The portal's menus. */
  menus: string;
  /** How the keyboard goes through them. */
  menuKeys: string;
  outside: Record<Outside, string>;
  outsideHeading: string;
  /** English glosses of the menus' labels; none in French. */
  glosses: Readonly<Record<string, string>>;
}
