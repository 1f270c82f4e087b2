import type { Language } from "../../domain/language.ts";
import type { CaseClass } from "./cases.ts";

/** The words of the pages of screens and cases, whatever the part. */
interface CaseWords {
  classes: Record<CaseClass, string>;
  screens: { title: string; description: string; intro: string };
  cases: { title: string; description: string; intro: string };
  /** Before the title of a case or a screen, in the document's title. */
  case: string;
  screen: string;
  symptom: string;
  why: string;
  fix: string;
  /** The link to the explanation, above the screen. */
  jump: string;
  seeAlso: string;
  explained: string;
  toScreen: string;
  allCases: string;
  fields: string;
  buttons: string;
  said: string;
  required: string;
  optional: string;
}

const fr: CaseWords = {
  classes: {
    refusal: "Refusé",
    stop: "Bloqué pour le moment",
    slip: "Accepté, mais à revoir",
    note: "Accepté, avec une remarque",
    situation: "Aucun message, mais une question",
    good: "Tout va bien",
  },
  screens: {
    title: "Tous les écrans",
    description:
      "Tous les écrans du guide, étape par étape, à essayer sans rien envoyer : ce que demande chaque champ, ce que fait chaque bouton.",
    intro:
      "Chaque écran a sa page et son adresse permanente. Essayez-y l’écran, puis lisez ce que demande chaque champ et ce que fait chaque bouton.",
  },
  cases: {
    title: "Tous les cas",
    description: "Chaque message du coach, l’écran qui le montre et ce qu’il faut faire.",
    intro:
      "Un cas est un écran dans un état précis : une erreur, un faux pas ou une réussite. Sa page montre cet écran, explique ce qui se passe et dit quoi faire.",
  },
  case: "Cas",
  screen: "Écran",
  symptom: "Ce que vous voyez",
  why: "Pourquoi",
  fix: "Quoi faire",
  jump: "Pourquoi, et quoi faire",
  seeAlso: "Voir aussi",
  explained: "Expliqué dans",
  toScreen: "L’écran dans son état de départ",
  allCases: "Tous les cas",
  fields: "Les champs",
  buttons: "Les boutons",
  said: "Ce que le coach peut vous dire",
  required: "obligatoire",
  optional: "facultatif",
};

const en: CaseWords = {
  classes: {
    refusal: "Refused",
    stop: "Blocked for now",
    slip: "Accepted, but worth a second look",
    note: "Accepted, with a remark",
    situation: "No message, but a question",
    good: "All is well",
  },
  screens: {
    title: "All screens",
    description: "Screens to try, each at its own permanent address.",
    intro:
      "Every screen has its own page and permanent address. Try it there, then read what each field is for and what each button does.",
  },
  cases: {
    title: "All cases",
    description: "Every message from the coach, the screen that shows it, and what to do.",
    intro:
      "A case is a screen in one state: an error, a slip or a success. Its page shows that screen, explains what is happening and says what to do.",
  },
  case: "Case",
  screen: "Screen",
  symptom: "What you see",
  why: "Why",
  fix: "What to do",
  jump: "Why, and what to do",
  seeAlso: "See also",
  explained: "Explained in",
  toScreen: "The screen as it first appears",
  allCases: "All cases",
  fields: "Its fields",
  buttons: "Its buttons",
  said: "What the coach may tell you",
  required: "required",
  optional: "optional",
};

export const caseWords: Record<Language, CaseWords> = { fr, en };
