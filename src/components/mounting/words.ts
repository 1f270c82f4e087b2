import type { Language } from "../../domain/language.ts";

/** What is said when a script of the page did not come. */
interface MountingWords {
  said: string;
  again: string;
}

export const mountingWords: Record<Language, MountingWords> = {
  fr: {
    said: "Une partie de la page n’est pas arrivée : des boutons ne répondent pas.",
    again: "Réessayer",
  },
  en: {
    said: "Part of this page did not load: some buttons do not work.",
    again: "Try again",
  },
};
