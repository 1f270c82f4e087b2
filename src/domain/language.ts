/** The guide's languages, the first one first. */
export const languages = ["fr", "en"] as const;
export type Language = (typeof languages)[number];

/** The language of the portal's own labels, and of the pages that say nothing else. */
export const FIRST: Language = languages[0];

/** How a language is written; a new one says it here. */
interface Traits {
  /** Its own name for itself. */
  name: string;
  /** For dates and numbers. */
  locale: string;
  /** How the first day of a month is told, where a number would be said otherwise. */
  firstDay: string;
  /** A time of day after its date, without leading zeros where the language has none. */
  atTime: (hours: number, minutes: number, seconds: number) => string;
  /** After a label, with its space. */
  colon: string;
  /** Around the portal's labels. */
  quotes: readonly [string, string];
  /** The portal's labels are in another language: each is glossed. */
  glossed: boolean;
}

const twoDigits = (n: number): string => String(n).padStart(2, "0");

export const traits: Record<Language, Traits> = {
  fr: {
    name: "Français",
    locale: "fr-CA",
    firstDay: "1er",
    atTime: (h, m, s) => ` à ${h}\u00a0h ${m}\u00a0min ${s}\u00a0s`,
    colon: "\u00a0:",
    quotes: ["«\u00a0", "\u00a0»"],
    glossed: false,
  },
  en: {
    name: "English",
    locale: "en-CA",
    firstDay: "1",
    atTime: (h, m, s) => `, ${h}:${twoDigits(m)}:${twoDigits(s)}`,
    colon: ":",
    quotes: ["“", "”"],
    glossed: true,
  },
};

/** The language that a text names; the first one when it names none of ours. */
export const languageFrom = (text: string | undefined): Language =>
  languages.find((language) => language === text) ?? FIRST;

/** Something in every language. */
export type InAll<T = string> = Record<Language, T>;

/** @example inAll((language) => pages.cas[language]) // { fr: "/cas/", en: "/en/cases/" } */
export const inAll = <T>(make: (language: Language) => T): InAll<T> =>
  Object.fromEntries(languages.map((language) => [language, make(language)])) as InAll<T>;

/** Those that a page's twins are in. */
export const othersThan = (language: Language): Language[] =>
  languages.filter((other) => other !== language);
