import type { Account } from "../../account/account.ts";
import type { PartSession } from "../../kit/part.ts";
import type { Raw } from "../../kit/screen.ts";
import type { Help } from "../../practice/planner/step.ts";
import type { ToldHelp } from "../../practice/planner/tell-step.ts";
import type { Mode } from "../../practice/progress/progress.ts";
import type { Beginning, Rehearsed } from "../../practice/rehearse.ts";
import type { ModeWords } from "../help/words.ts";
import type { Setting } from "../setting.ts";

/** A lesson, and what its modes are drawn from. */
export interface Practised {
  lesson: HTMLElement;
  /** Where the one control stands. */
  host: HTMLElement;
  setting: Setting;
  /** The learner's own exercise. */
  rehearsing: Beginning & Rehearsed;
  words: ModeWords;
  /** The mode with which one begins. */
  mode: Mode;
  /** Keeps the mode that was chosen. */
  keep: (mode: Mode) => void;
}

/** Help, in words. */
export type Tell = (help: Help, session: PartSession<Account>, typed: Raw) => ToldHelp;
