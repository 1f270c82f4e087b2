import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Account } from "../../account/account.ts";
import type { Language } from "../../domain/language.ts";
import type { Part } from "../../kit/part.ts";
import type { Words } from "../../kit/strings.ts";
import type { Views } from "./views.ts";
import type { RehearsalWords } from "./words.ts";

/** What every piece of a rehearsal is drawn from. */
export interface Setting {
  part: Part;
  /** The company when the rehearsal begins; the sandbox's comes from its own world. */
  account: Account | null;
  /** The name of its starting point, and that of the part's own; none in the sandbox. */
  start: string;
  partStart: string;
  words: Words;
  ui: RehearsalWords;
  language: Language;
  /** The permanent addresses of the part's states (see `site/permalinks.ts`). */
  links: Readonly<Record<string, string>>;
  /** The address of the page itself. */
  here: string;
  /** The views that the part needs besides those of every part. */
  views: Views | null;
  /** Keeps the ids of two rehearsals in a page apart. */
  prefix: string;
  /** The level of the screen's heading: 2 on a page of its own, 3 inside a text. */
  level: 2 | 3;
}

const SettingContext = createContext({} as Setting);
export const SettingProvider = SettingContext.Provider;

/** Every piece of a rehearsal is drawn inside a `Rehearsal`, which provides the setting. */
export const useSetting = (): Setting => useContext(SettingContext);
