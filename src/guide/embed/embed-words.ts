import type { Language } from "../../domain/language.ts";

/** What an embed says besides its rehearsal: the way to the page that it is the middle of. */
interface EmbedWords {
  toScreen: string;
  toCase: string;
}

export const embedWords: Record<Language, EmbedWords> = {
  fr: {
    toScreen: "Ouvrir cet écran dans le Guide du RSE",
    toCase: "Ouvrir ce cas dans le Guide du RSE : pourquoi, et quoi faire",
  },
  en: {
    toScreen: "Open this screen in the RSE guide",
    toCase: "Open this case in the RSE guide: why, and what to do",
  },
};
