import type { Language } from "../../domain/language.ts";

/** What is said when a newer guide waits. */
interface UpdateWords {
  said: string;
  again: string;
}

export const updateWords: Record<Language, UpdateWords> = {
  fr: { said: "Le guide a été mis à jour.", again: "Recharger la page" },
  en: { said: "The guide has been updated.", again: "Reload this page" },
};
