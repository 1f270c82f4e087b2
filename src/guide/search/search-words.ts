import type { Language } from "../../domain/language.ts";
import type { SearchKind } from "./search-entry.ts";

/** The words of the search page. */
interface SearchWords {
  /** The link in the site's header. */
  link: string;
  title: string;
  description: string;
  lead: string;
  label: string;
  hint: string;
  /** Before examples of what to look for. */
  examplesLead: string;
  examples: Record<"one" | "two" | "three", string>;
  kinds: Record<SearchKind, string>;
  count: (n: number) => string;
  /** As many as are shown: there may be more. */
  most: (n: number) => string;
  waiting: string;
  unread: string;
  noneLead: string;
  none: Record<"shorter" | "other" | "label", string>;
  plain: string;
  results: string;
  allPages: string;
}

const fr: SearchWords = {
  link: "Rechercher",
  title: "Rechercher",
  description: "Rechercher une étape, un écran, un libellé ou un message dans tout le guide.",
  lead: "Décrivez ce que vous voyez ou ce que vous voulez faire, dans vos mots. Les fautes de frappe sont permises.",
  label: "Que cherchez-vous?",
  hint: "Un libellé de l’écran, un message, un mot. Ce que vous tapez ne quitte pas votre navigateur.",
  examplesLead: "Par exemple",
  examples: {
    one: "courriel refusé",
    two: "rôle RSE par erreur",
    three: "mot de passe temporaire",
  },
  kinds: { page: "Page", screen: "Écran", case: "Cas" },
  count: (n) => (n === 0 ? "Aucun résultat." : n === 1 ? "1 résultat." : `${n} résultats.`),
  most: (n) => `Les ${n} résultats les plus proches.`,
  waiting: "Un instant, l’index arrive.",
  unread: "L’index n’a pas pu être lu. Les listes ci-dessous mènent à toutes les pages.",
  noneLead: "À essayer :",
  none: {
    shorter: "moins de mots, ou un seul;",
    other: "un autre mot, plus courant;",
    label: "le libellé du champ ou du bouton, tel qu’il est à l’écran.",
  },
  plain:
    "La recherche a besoin de JavaScript, qui ne s’exécute pas ici. Les listes ci-dessous mènent à toutes les pages, à tous les écrans et à tous les cas.",
  results: "Résultats",
  allPages: "Les pages",
};

const en: SearchWords = {
  link: "Search",
  title: "Search",
  description: "Search the whole guide for a step, a screen, a label or a message.",
  lead: "Describe what you see or what you want to do, in your own words. Typing mistakes are fine.",
  label: "What are you looking for?",
  hint: "A label on the screen, in French or English, a message, a word. What you type does not leave your browser.",
  examplesLead: "For example",
  examples: {
    one: "email refused",
    two: "RSE role by mistake",
    three: "temporary password",
  },
  kinds: { page: "Guide page", screen: "Screen", case: "Case" },
  count: (n) => (n === 0 ? "No result." : n === 1 ? "1 result." : `${n} results.`),
  most: (n) => `The ${n} closest results.`,
  waiting: "One moment, the index is on its way.",
  unread: "The index did not load. The lists below lead to every page.",
  noneLead: "What to try:",
  none: {
    shorter: "fewer words, or only one;",
    other: "another, more common word;",
    label: "the field’s or button’s label, as it is on the screen, in French or English.",
  },
  plain:
    "Search needs JavaScript, which is not running here. The lists below lead to every page, screen and case.",
  results: "Results",
  allPages: "Pages",
};

export const searchWords: Record<Language, SearchWords> = { fr, en };
