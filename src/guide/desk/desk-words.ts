import type { Language } from "../../domain/language.ts";
import type { Shown, Triage, whoKinds } from "./triage.ts";

/** What the desk says once it is at work; what it says before is in the page. */
interface DeskWords {
  none: string;
  /** The cases that the three questions leave. */
  left: (n: number) => string;
  triage: string;
  questions: Record<keyof Triage, string>;
  any: string;
  shows: Record<Shown, string>;
  who: Record<(typeof whoKinds)[number], string>;
  anyway: string;
  sections: string;
  several: (n: number) => string;
  inOne: string;
  one: (n: number) => string;
  /** The keys of the desk, under the cases found. */
  keys: string;
  pin: string;
  pinned: string;
  recent: string;
  /** What found no case, as a file. */
  unfound: (n: number) => string;
  unfoundFile: string;
  share: string;
  shared: string;
  byHand: string;
  /** The parts of a reply: an e-mail's subject, its text, and the short form for a text message. */
  sheets: Record<"subject" | "reply" | "short", string>;
  copy: (what: string) => string;
  copyShort: string;
  copied: string;
}

const fr: DeskWords = {
  none: "Aucun cas ne dit cela.",
  left: (n) => (n === 1 ? "1 cas y répond." : `${n} cas y répondent.`),
  triage: "Trois questions à poser",
  questions: {
    part: "Où en êtes-vous?",
    shows: "Que montre l’écran?",
    who: "Pour qui est-ce?",
  },
  any: "On ne sait pas",
  shows: {
    refused: "Un message refuse ce qui est entré",
    stopped: "On ne peut pas aller plus loin",
    accepted: "C’est accepté, mais quelque chose ne va pas",
    nothing: "Aucun message",
  },
  who: { colleague: "Un collègue", consultant: "Un consultant" },
  anyway: "Les cas les plus proches, tout de même",
  sections: "Dans le guide",
  several: (n) => `Ce message parle de ${n} choses : une réponse commune est prête.`,
  inOne: "Dans une réponse commune",
  one: (n) => `Une réponse à ces ${n} cas`,
  keys: "Flèches\u00a0: d’un cas à l’autre. F, A ou L\u00a0: copier la réponse. /\u00a0: revenir à la question.",
  pin: "Épingler",
  pinned: "Cas épinglés",
  recent: "Derniers cas utilisés",
  unfound: (n) =>
    n === 1
      ? "Télécharger la question restée sans cas"
      : `Télécharger les ${n} questions restées sans cas`,
  unfoundFile: "questions-sans-cas.txt",
  share: "Copier cette recherche",
  shared: "Recherche copiée : son lien contient ces mots",
  byHand: "La copie n’a pas pu se faire : le lien est affiché et sélectionné, prêt à copier.",
  sheets: { subject: "Objet", reply: "Réponse", short: "Texto" },
  copy: (what) => `Copier\u00a0: ${what}`,
  copyShort: "Copier",
  copied: "Copié",
};

const en: DeskWords = {
  none: "No case matches.",
  left: (n) => (n === 1 ? "1 case fits." : `${n} cases fit.`),
  triage: "Three questions to ask",
  questions: {
    part: "Where are you in the procedure?",
    shows: "What does the screen show?",
    who: "Who is it for?",
  },
  any: "Not known",
  shows: {
    refused: "A message refuses what was entered",
    stopped: "You cannot go any further",
    accepted: "It is accepted, but something is wrong",
    nothing: "No message",
  },
  who: { colleague: "A colleague", consultant: "A consultant" },
  anyway: "The closest cases",
  sections: "In the guide",
  several: (n) => `This message is about ${n} things: one reply to them all is ready.`,
  inOne: "Add to one reply",
  one: (n) => `One reply to these ${n} cases`,
  keys: "Arrows: from case to case. F, E or B: copy the reply. /: back to the question.",
  pin: "Pin",
  pinned: "Pinned cases",
  recent: "Cases used last",
  unfound: (n) =>
    n === 1
      ? "Download the question that found no case"
      : `Download the ${n} questions that found no case`,
  unfoundFile: "questions-without-a-case.txt",
  share: "Copy this search",
  shared: "Search copied: its link contains these words",
  byHand: "Copying did not work: the link is shown and selected, ready to copy.",
  sheets: { subject: "Subject", reply: "Reply", short: "Text message" },
  copy: (what) => `Copy: ${what}`,
  copyShort: "Copy",
  copied: "Copied",
};

/** Fetched with the desk, in both languages. */
export const deskWords: Record<Language, DeskWords> = { fr, en };
