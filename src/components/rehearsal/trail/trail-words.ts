import type { Language } from "../../../domain/language.ts";
import type { TrailWords } from "./words.ts";

const languages: Record<Language, () => Promise<TrailWords>> = {
  fr: async () => (await import("./words.fr.ts")).fr,
  en: async () => (await import("./words.en.ts")).en,
};

/** What a player says, fetched in one language. */
export const trailWords = (language: Language): Promise<TrailWords> => languages[language]();
