import type { Language } from "../../domain/language.ts";

/** What stands around a lesson. */
interface LessonWords {
  lesson: string;
  screens: string;
  /** Every note with its figure: the lesson as a document, and back. */
  showAll: string;
  allCases: string;
  /** Names the figure of a screen that only is read. */
  figure: (screen: string) => string;
}

export const lessonWords: Record<Language, LessonWords> = {
  fr: {
    lesson: "La leçon",
    screens: "Les écrans de cette étape",
    showAll: "Tout afficher",
    allCases: "Tous les autres cas",
    figure: (screen) => `L’écran, à lire : ${screen}`,
  },
  en: {
    lesson: "The lesson",
    screens: "The screens of this step",
    showAll: "Show everything",
    allCases: "All other cases",
    figure: (screen) => `The screen, to read: ${screen}`,
  },
};
