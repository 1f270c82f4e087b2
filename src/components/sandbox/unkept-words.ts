import type { InAll } from "../../domain/language.ts";

/** Where the browser keeps nothing: storage is closed, or full. */
export const unkeptWords: InAll = {
  fr: "Ce navigateur ne garde rien de cette page : l’exercice sera perdu si vous la quittez.",
  en: "This browser keeps nothing from this page: the exercise will be lost if you leave it.",
};
