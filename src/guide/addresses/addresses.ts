import { inAll, type InAll, type Language } from "../../domain/language.ts";
import { withBase } from "./base.ts";

/** The guide's pages and their addresses: a public contract (see `links.lock.json`). */
const contract = {
  accueil: { fr: "/", en: "/en/" },
  avant: { fr: "/avant-de-commencer/", en: "/en/before-you-start/" },
  inscription: { fr: "/1-inscription/", en: "/en/1-registration/" },
  utilisateurs: { fr: "/2-utilisateurs/", en: "/en/2-users/" },
  procurationInterne: {
    fr: "/3-procuration-interne/",
    en: "/en/3-internal-power-of-attorney/",
  },
  procurationExterne: {
    fr: "/3-procuration-externe/",
    en: "/en/3-external-power-of-attorney/",
  },
  assignation: { fr: "/4-assignation/", en: "/en/4-assignment/" },
  apres: { fr: "/et-apres/", en: "/en/what-next/" },
  bacASable: { fr: "/bac-a-sable/", en: "/en/sandbox/" },
  aideMemoire: { fr: "/aide-memoire/", en: "/en/memory-aid/" },
  lexique: { fr: "/lexique/", en: "/en/glossary/" },
  differences: { fr: "/differences/", en: "/en/differences/" },
  apropos: { fr: "/a-propos/", en: "/en/about/" },
  accessibilite: { fr: "/accessibilite/", en: "/en/accessibility/" },
  recherche: { fr: "/recherche/", en: "/en/search/" },
  soutien: { fr: "/soutien/", en: "/en/support/" },
  liens: { fr: "/soutien/liens/", en: "/en/support/links/" },
  missions: { fr: "/missions/", en: "/en/missions/" },
  examen: { fr: "/examen/", en: "/en/exam/" },
  histoires: { fr: "/histoires/", en: "/en/stories/" },
  ecrans: { fr: "/ecrans/", en: "/en/screens/" },
  cas: { fr: "/cas/", en: "/en/cases/" },
} as const satisfies Record<string, InAll>;

export type PageId = keyof typeof contract;

const placed = (paths: InAll): InAll => inAll((language) => withBase(paths[language]));

/** Those addresses as links name them. */
export const pages = Object.fromEntries(
  Object.entries(contract).map(([id, paths]) => [id, placed(paths)]),
) as Readonly<Record<PageId, InAll>>;

/** @example screenPath("en", "utilisateur", "saisie") // "/en/screens/utilisateur/saisie/" */
export const screenPath = (language: Language, part: string, screen: string): string =>
  `${pages.ecrans[language]}${part}/${screen}/`;

/** @example casePath("fr", "nom-absent") // "/cas/nom-absent/" */
export const casePath = (language: Language, slug: string): string =>
  `${pages.cas[language]}${slug}/`;

/** Where the pages for other sites begin. */
export const EMBED = placed({ fr: "/embed/", en: "/en/embed/" });

/**
 * The same screen without the shell, for other sites to show in a frame.
 * @example embedScreenPath("en", "utilisateur", "saisie") // "/en/embed/utilisateur/saisie/"
 */
export const embedScreenPath = (language: Language, part: string, screen: string): string =>
  `${EMBED[language]}${part}/${screen}/`;

/** @example embedCasePath("en", "family-name-missing") // "/en/embed/cases/family-name-missing/" */
export const embedCasePath = (language: Language, slug: string): string =>
  casePath(language, slug).replace(pages.accueil[language], EMBED[language]);

/** What “Why?” of all parts is called, among those of each. */
export const EVERY_PART = "all";

/** What is downloaded or read by programs, and what pages and their scripts ask for. */
export const files = {
  links: placed({ fr: "/liens.csv", en: "/en/links.csv" }),
  procedure: withBase("/procedure.json"),
  procedureSchema: withBase("/procedure.schema.json"),
  searchIndex: inAll((language) => withBase(`/search-index.${language}.json`)),
  whys: (of: string, language: Language) => withBase(`/whys.${of}.${language}.json`),
  preview: inAll((language) => withBase(`/preview.${language}.png`)),
  icon: withBase("/icon.svg"),
  manifest: placed({ fr: "/guide.webmanifest", en: "/en/guide.webmanifest" }),
  desk: withBase("/desk.js"),
  speculation: withBase("/speculation.json"),
  licences: withBase("/licences.txt"),
  siteMap: withBase("/sitemap-index.xml"),
} as const;
