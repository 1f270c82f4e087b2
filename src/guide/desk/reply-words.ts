import type { Language } from "../../domain/language.ts";

/** What surrounds the case in a reply. */
interface ReplyWords {
  /** Above a reply in another language: this one comes below. */
  follows: string;
  hello: string;
  subject: (title: string) => string;
  /** Before what the person sees, or what they are in where nothing is seen. */
  seen: string;
  situation: string;
  several: (n: number) => string;
  why: string;
  fix: string;
  link: string;
  way: (name: string) => string;
  /** A text that tells one to telephone the portal's help line. */
  helpLine: RegExp;
  call: (number: string) => string;
  /** Before the address in a text message. */
  rest: string;
  bye: string;
}

const fr: ReplyWords = {
  follows: "(La version française suit.)",
  hello: "Bonjour,",
  subject: (title) => `clicSÉQUR – ${title}`,
  seen: "Ce que vous voyez\u00a0:",
  situation: "Votre situation\u00a0:",
  several: (n) => `Voici une réponse à chacune de vos ${n} questions.`,
  why: "Pourquoi\u00a0:",
  fix: "Quoi faire\u00a0:",
  link: "L’explication, avec l’écran (guide non officiel)\u00a0:",
  way: (name) => `${name}\u00a0:`,
  helpLine: /aide téléphonique de clicSÉQUR/iu,
  call: (number) =>
    `Aide téléphonique de clicSÉQUR – Entreprises\u00a0: ${number.replaceAll(" ", "\u00a0")} (numéro à vérifier dans son site).`,
  rest: "La suite\u00a0:",
  bye: "Bonne journée,",
};

const en: ReplyWords = {
  follows: "(The English version follows.)",
  hello: "Hello,",
  subject: (title) => `clicSÉQUR – ${title}`,
  seen: "What you see:",
  situation: "Your situation:",
  several: (n) => `Here is an answer to each of your ${n} questions.`,
  why: "Why:",
  fix: "What to do:",
  link: "The explanation, with the screen (unofficial guide):",
  way: (name) => `${name}:`,
  helpLine: /clicSÉQUR\s–\sEntreprises (?:telephone\shelp|help\sline)/iu,
  call: (number) =>
    `clicSÉQUR – Entreprises help line: ${number.replaceAll(" ", "\u00a0")} (check the number on its site).`,
  rest: "More:",
  bye: "Regards,",
};

export const replyWords: Record<Language, ReplyWords> = { fr, en };
