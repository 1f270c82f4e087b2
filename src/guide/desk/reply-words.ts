import type { Language } from "../../domain/language.ts";

/** What surrounds the case in a reply. */
interface ReplyWords {
  /** Above a reply in another language: this one comes below. */
  follows: string;
  hello: string;
  subject: (title: string) => string;
  subjects: (n: number) => string;
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
  subjects: (n) => `clicSÉQUR – Vos ${n} questions`,
  seen: "Ce que vous voyez\u00a0:",
  situation: "Votre situation\u00a0:",
  several: (n) => `Voici les réponses à vos ${n} questions\u00a0:`,
  why: "Pourquoi\u00a0:",
  fix: "Quoi faire\u00a0:",
  link: "Guide non officiel, avec l’écran\u00a0:",
  way: (name) => `${name}\u00a0:`,
  helpLine: /aide téléphonique de clicSÉQUR/iu,
  call: (number) =>
    `Aide téléphonique\u00a0: ${number.replaceAll(" ", "\u00a0")} (à vérifier dans son site).`,
  rest: "La suite\u00a0:",
  bye: "Bonne journée,",
};

const en: ReplyWords = {
  follows: "(The English version follows.)",
  hello: "Hello,",
  subject: (title) => `clicSÉQUR – ${title}`,
  subjects: (n) => `clicSÉQUR – Your ${n} questions`,
  seen: "What you see:",
  situation: "Your situation:",
  several: (n) => `The answers to your ${n} questions:`,
  why: "Why:",
  fix: "What to do:",
  link: "Unofficial guide, with the screen:",
  way: (name) => `${name}:`,
  helpLine: /clicSÉQUR\s–\sEntreprises (?:telephone\shelp|help\sline)/iu,
  call: (number) => `Help line: ${number.replaceAll(" ", "\u00a0")} (check on its site).`,
  rest: "More:",
  bye: "Regards,",
};

export const replyWords: Record<Language, ReplyWords> = { fr, en };
