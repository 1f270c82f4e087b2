import type { StartingPointId } from "../account/starting-points.ts";
import type { Case, Part } from "../kit/part.ts";
import type { PageWords, Words } from "../kit/strings.ts";
import { cases as assignationCases } from "./assignation/cases.ts";
import { en as assignationEn } from "./assignation/en.ts";
import { fr as assignationFr } from "./assignation/fr.ts";
import { part as assignation } from "./assignation/index.ts";
import { pagesEn as assignationPagesEn } from "./assignation/pages.en.ts";
import { pagesFr as assignationPagesFr } from "./assignation/pages.fr.ts";
import { cases as connexionCases } from "./connexion/cases.ts";
import { en as connexionEn } from "./connexion/en.ts";
import { fr as connexionFr } from "./connexion/fr.ts";
import { part as connexion } from "./connexion/index.ts";
import { pagesEn as connexionPagesEn } from "./connexion/pages.en.ts";
import { pagesFr as connexionPagesFr } from "./connexion/pages.fr.ts";
import { cases as inscriptionCases } from "./inscription/cases.ts";
import { en as inscriptionEn } from "./inscription/en.ts";
import { fr as inscriptionFr } from "./inscription/fr.ts";
import { part as inscription } from "./inscription/index.ts";
import { pagesEn as inscriptionPagesEn } from "./inscription/pages.en.ts";
import { pagesFr as inscriptionPagesFr } from "./inscription/pages.fr.ts";
import { cases as procurationCases } from "./procuration/cases.ts";
import { en as procurationEn } from "./procuration/en.ts";
import { fr as procurationFr } from "./procuration/fr.ts";
import { part as procuration } from "./procuration/index.ts";
import { pagesEn as procurationPagesEn } from "./procuration/pages.en.ts";
import { pagesFr as procurationPagesFr } from "./procuration/pages.fr.ts";
import { cases as revocationCases } from "./revocation/cases.ts";
import { en as revocationEn } from "./revocation/en.ts";
import { fr as revocationFr } from "./revocation/fr.ts";
import { part as revocation } from "./revocation/index.ts";
import { pagesEn as revocationPagesEn } from "./revocation/pages.en.ts";
import { pagesFr as revocationPagesFr } from "./revocation/pages.fr.ts";
import { cases as utilisateurCases } from "./utilisateur/cases.ts";
import { en as utilisateurEn } from "./utilisateur/en.ts";
import { fr as utilisateurFr } from "./utilisateur/fr.ts";
import { part as utilisateur } from "./utilisateur/index.ts";
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
    part: connexion,
    start: "avantLeDossier",
    cases: connexionCases,
    words: { fr: connexionFr, en: connexionEn },
    pages: { fr: connexionPagesFr, en: connexionPagesEn },
  },
  {
    part: inscription,
    start: "premierJour",
    cases: inscriptionCases,
    words: { fr: inscriptionFr, en: inscriptionEn },
    pages: { fr: inscriptionPagesFr, en: inscriptionPagesEn },
  },
  {
    part: utilisateur,
    start: "avantLeDossier",
    cases: utilisateurCases,
    words: { fr: utilisateurFr, en: utilisateurEn },
    pages: { fr: utilisateurPagesFr, en: utilisateurPagesEn },
  },
  {
    part: procuration,
    start: "dossiersCrees",
    cases: procurationCases,
    words: { fr: procurationFr, en: procurationEn },
    pages: { fr: procurationPagesFr, en: procurationPagesEn },
  },
  {
    part: assignation,
    start: "procurationCreee",
    cases: assignationCases,
    words: { fr: assignationFr, en: assignationEn },
    pages: { fr: assignationPagesFr, en: assignationPagesEn },
  },
  {
    part: revocation,
    start: "toutFait",
    cases: revocationCases,
    words: { fr: revocationFr, en: revocationEn },
    pages: { fr: revocationPagesFr, en: revocationPagesEn },
  },
];
