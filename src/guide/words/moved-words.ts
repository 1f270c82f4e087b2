import type { Language } from "../../domain/language.ts";

/** What the small page at an old address says. */
export const movedWords: Record<Language, { title: string; says: string }> = {
  fr: { title: "Cette page a changé d’adresse", says: "Voici la nouvelle\u00a0:" },
  en: { title: "This page has a new address", says: "Here it is:" },
};
