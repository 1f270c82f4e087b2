import type { Language } from "../../domain/language.ts";

/** What the small page at an old address says. */
export const movedWords: Record<Language, { title: string; short: string; says: string }> = {
  fr: {
    title: "Cette page a changé d’adresse",
    short: "Le numéro d’un cas",
    says: "Voici la page\u00a0:",
  },
  en: {
    title: "This page has a new address",
    short: "The number of a case",
    says: "Here it is:",
  },
};
