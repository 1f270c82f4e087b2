import type { Language } from "../../domain/language.ts";

/** What is said of the browser's own keeping: by the build, so that no script carries it. */
interface KeptNotes {
  /** Storage is closed, or full. */
  unkept: string;
  /** What was found could not be read, or followed, to its end. */
  aside: string;
  giveBack: string;
  /** The name of the file that gives it back. */
  file: string;
}

export const keptNotes: Record<Language, KeptNotes> = {
  fr: {
    unkept:
      "Ce navigateur ne garde pas ce que vous faites ici : ce sera perdu si vous quittez la page.",
    aside:
      "Un exercice gardé ici n’a pas pu être repris en entier. Il est mis de côté, et rien ne l’a remplacé.",
    giveBack: "Le récupérer dans un fichier",
    file: "exercice-guide-rse-mis-de-cote.txt",
  },
  en: {
    unkept:
      "This browser is not keeping what you do here: it will be lost if you leave the page.",
    aside:
      "An exercise kept here could not be reopened in full. It was set aside, and nothing replaced it.",
    giveBack: "Get it back in a file",
    file: "rse-guide-exercise-set-aside.txt",
  },
};
