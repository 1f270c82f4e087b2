import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Language } from "../domain/language.ts";
import type { Words } from "../kit/strings.ts";
import type { Mode } from "../practice/progress/progress.ts";
import type { PracticePart } from "../practice/play.ts";
import type { Whys } from "./coach/why-told.ts";
import type { Judging } from "./ending/judging.ts";
import type { RehearsalWords } from "./rehearsal/words.ts";
import type { Views } from "./screen/views.ts";

/** A part, as the language of a page tells it. */
export interface ToldPart {
  part: PracticePart;
  words: Words;
  /** The permanent addresses of the part's states (see `guide/addresses/permalinks.ts`). */
  links: Readonly<Record<string, string>>;
  /** “Why?” of its codes: those that the page opens with, then all. */
  whys?: Whys;
  /** They were asked for, and did not come. */
  whysLost?: boolean;
}

/** Where a rehearsal stands in its page. */
export interface Stand {
  ui: RehearsalWords;
  language: Language;
  /** The address of the page itself. */
  here: string;
  /** The views that the part needs besides those of every part. */
  views: Views | null;
  /** Keeps the ids of two rehearsals in a page apart. */
  prefix: string;
  /** What judges the exercise, once it has been fetched. */
  judging?: Judging | undefined;
  /** Of a lesson: how it is gone through. */
  mode?: Mode;
  /** The level of the screen's heading: 2 on a page of its own, 3 inside a text. */
  level: 2 | 3;
}

/** What every piece of a rehearsal is drawn from. */
export type Setting = ToldPart & Stand;

const SettingContext = createContext({} as Setting);
export const SettingProvider = SettingContext.Provider;

/** Every piece of a rehearsal is drawn inside a `Rehearsal`, which provides the setting. */
export const useSetting = (): Setting => useContext(SettingContext);
