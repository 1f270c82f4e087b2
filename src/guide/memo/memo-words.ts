import type { InAll } from "../../domain/language.ts";
import type { Spoken } from "./spoken.ts";
import { en } from "./words.en.ts";
import { fr } from "./words.fr.ts";
import type { MemoLine, MemoWords } from "./words.ts";

export const memoWords: InAll<MemoWords> = { fr, en };

/** @example lineSaid(memoWords.fr.name, spokenIn("fr")) // « Aide-mémoire : ouvrir l’accès à… » */
export const lineSaid = (line: MemoLine, named: Spoken): string =>
  typeof line === "string" ? line : line(named);
