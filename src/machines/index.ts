import type { StartingPointId } from "../account/starting-points.ts";
import type { Case, Part } from "../kit/part.ts";
import type { PageWords, Words } from "../kit/strings.ts";
import { part as utilisateur } from "./utilisateur/index.ts";
import { cases as utilisateurCases } from "./utilisateur/cases.ts";
import { en as utilisateurEn } from "./utilisateur/en.ts";
import { fr as utilisateurFr } from "./utilisateur/fr.ts";
import { pagesEn as utilisateurPagesEn } from "./utilisateur/pages.en.ts";
import { pagesFr as utilisateurPagesFr } from "./utilisateur/pages.fr.ts";

/** A part of the procedure with all of its words. */
export interface Entry {
  part: Part;
  /** The account when the part is entered. */
  start: StartingPointId;
  cases: Readonly<Record<string, Case<string, string, StartingPointId>>>;
  words: { fr: Words; en: Words };
  pages: { fr: PageWords; en: PageWords };
}

/** Every part of the procedure, in its order: the only list. */
export const registry: readonly Entry[] = [
  {
    part: utilisateur,
    start: "avantLeDossier",
    cases: utilisateurCases,
    words: { fr: utilisateurFr, en: utilisateurEn },
    pages: { fr: utilisateurPagesFr, en: utilisateurPagesEn },
  },
];
