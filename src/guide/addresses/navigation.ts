import type { Language } from "../../domain/language.ts";
import type { PageId } from "./addresses.ts";
import { steps } from "./steps.ts";

interface Entry {
  page: PageId;
  /** Short: the page's own title says more. */
  name: Record<Language, string>;
}

/** What stands beside the steps in the navigation: before them, after them, to practise and to look up. */
export const navigation = {
  before: [{ page: "avant", name: { fr: "Avant de commencer", en: "Before you start" } }],
  after: [
    { page: "apres", name: { fr: "Et après", en: "What next" } },
    { page: "bacASable", name: { fr: "Le bac à sable", en: "The sandbox" } },
    { page: "missions", name: { fr: "Missions", en: "Missions" } },
    { page: "aideMemoire", name: { fr: "Aide-mémoire", en: "Memory aid" } },
  ],
  reference: [
    { page: "soutien", name: { fr: "Soutien", en: "Support desk" } },
    { page: "cas", name: { fr: "Tous les cas", en: "All cases" } },
    { page: "histoires", name: { fr: "Huit histoires", en: "Eight stories" } },
    { page: "ecrans", name: { fr: "Tous les écrans", en: "All screens" } },
    { page: "lexique", name: { fr: "Lexique", en: "Glossary" } },
    { page: "differences", name: { fr: "Différences connues", en: "Known differences" } },
    { page: "apropos", name: { fr: "À propos", en: "About" } },
  ],
} as const satisfies Record<string, readonly Entry[]>;

/** The pages of the procedure in the order in which one reads them. */
export const reading: readonly Entry[] = [
  ...navigation.before,
  ...steps.map(({ number, page, name }) => ({
    page,
    name: { fr: `${number}. ${name.fr}`, en: `${number}. ${name.en}` },
  })),
  ...navigation.after,
];
