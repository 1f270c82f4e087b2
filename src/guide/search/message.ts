import type { Language } from "../../domain/language.ts";
import { fold, isStop, joinInitials, termsOf, wordsOf } from "./search-text.ts";

/* From what was pasted or typed to what is looked up: sentences, without what surrounds a question. */

/** What is said out of courtesy, folded: whole turns, for their words may matter elsewhere. */
const COURTESY: Record<Language, RegExp> = {
  fr: /\b(?:(?:j[' ]?ai |voici )?(?:une|deux|trois|quelques|plusieurs) (?:petites? |autres? )?questions?(?: pour vous)?|bonjour|bonsoir|bon matin|allo|salut|merci|cordialement|salutations|svp|s[' ]?il vous plait|bonne (?:fin de )?(?:journee|soiree|semaine)|au plaisir|d[' ]?avance|a l[' ]avance|(?:pouvez|pourriez|pourrais|peux)[- ](?:vous|tu) (?:m[' ]|nous )?(?:aider|eclairer|dire|repondre|rappeler)\S*|(?:merci de )?(?:votre|vos) (?:aide|temps)|je (?:vous|me) (?:ecris|contacte|appelle|presente)|mon nom est|chere?s?|madame|monsieur|excusez)\b/g,
  en: /\b(?:(?:i have |here are )?(?:a|two|three|some|several) (?:quick |more |other )?questions?(?: for you)?|hi|hello|hey|good (?:morning|afternoon|evening|day)|dear|sir|madam|thanks|thank you|thx|please|kind regards|best regards|regards|sincerely|cheers|in advance|(?:can|could|would) you (?:please )?(?:help|tell|check|explain)( me| us)?|for your (?:help|time|patience)|i am (?:writing|calling|contacting)|my name is|sorry to bother you|i hope)\b/g,
};

/** As it is spoken, and as it is written. */
const SPOKEN: Record<Language, readonly (readonly [RegExp, string])[]> = {
  fr: [
    [/\b(?:chu|chui|j[' ]?suis|shu)\b/g, "je suis"],
    [/\b(faut|peut|peux|est|a|dois|va|on|es|sont)[- ]tu\b/g, "$1"],
    [/\b(?:pis|faque|fa que|tse|mettons|pantoute|icitte|ben|la la)\b/g, " "],
    [/\b(?:pu|pus) (capable|d[' ]?acces|rien|acces)\b/g, "plus $1"],
    [/\b(?:barre|bloque|embarre)e? (?:dehors|a la porte)\b/g, "mot de passe bloqué connexion"],
    [/\bpese[rz]?\b/g, "appuyer"],
  ],
  en: [[/\block(?:ed)? (?:me )?out\b/g, "password blocked sign-in"]],
};

/** Where one thing ends and another begins: no point that a number, an address or initials have inside. */
const END = /[.!?;:…]+(?=\s|$)|\n+/;

/** A number alone says what it is by its form. */
const BARE: readonly (readonly [RegExp, Record<Language, string>])[] = [
  [
    /^\d{1,2}[-/. ]\d{1,2}[-/. ]\d{4}$/,
    { fr: "date de fin format refusée", en: "end date format refused" },
  ],
  [/^\d{4}[-/. ]\d{1,2}[-/. ]\d{1,2}$/, { fr: "date de fin refusée", en: "end date refused" }],
  [
    /^\+?1?[-. ]?\(?\d{3}\)?[-. ]\d{3}[-. ]\d{3,5}(?:\D{0,8}\d{1,5})?$/,
    { fr: "téléphone refusé chiffres", en: "telephone refused digits" },
  ],
  [/^(?:11|22|33|88)\d{8}$/, { fr: "NEQ numéro du mandataire", en: "NEQ mandatary’s number" }],
  [
    /^\d{9,11}$/,
    {
      fr: "téléphone numéro du mandataire chiffres",
      en: "telephone mandatary’s number digits",
    },
  ],
];

/** What a message tells, and how it ends. */
export interface Asked {
  /** By their telling words; each has one or more. */
  sentences: readonly (readonly string[])[];
  /** The same by all of their words. */
  whole: readonly (readonly string[])[];
  /** The same as they are written. */
  texts: readonly string[];
  /** Its terms, one after the other, as those of a title. */
  asked: string;
  /** It is one word, small ones included: as the portal's shortest labels are. */
  alone: boolean;
  /** Its last word may go on. */
  typing: boolean;
}

/** How much is read of what was pasted: of a whole exchange, the last message, which stands first. */
const READ = { signs: 2000, letters: 30, sentences: 20 };

/** What is read: the beginning, and of an endless word its own. */
export const readable = (text: string): string =>
  text.slice(0, READ.signs).replace(ENDLESS, "$1");
const ENDLESS = new RegExp(
  `([\\p{L}\\p{N}\\p{M}]{${READ.letters}})[\\p{L}\\p{N}\\p{M}]+`,
  "gu",
);

/** What is looked up of what was typed or pasted. */
export function messageOf(pasted: string, language: Language): Asked {
  const text = readable(pasted);
  const telling = tellingIn(language);
  const said = new Map(
    sentencesOf(text, language).map(({ words, written }) => [words.join(" "), written]),
  );
  const read = [...said].slice(0, READ.sentences);
  const whole = read.map(([sentence]) => sentence.split(" "));
  return {
    sentences: whole.map((words) => {
      const told = words.filter(telling);
      // A small word alone may be the beginning of another.
      return told.length > 0 ? told : words;
    }),
    whole,
    texts: read.map(([, written]) => written),
    asked: termsOf(text, language).join(" "),
    alone: wordsOf(text).length === 1,
    typing: /[\p{L}\p{N}]$/u.test(text),
  };
}

/** Each by its words, and as it is written. */
interface Told {
  words: string[];
  written: string;
}

function sentencesOf(message: string, language: Language): Told[] {
  const bare = message.trim();
  const [, meant] = BARE.find(([form]) => form.test(bare)) ?? [];
  // Initials first: the point after the last one ends nothing.
  const told = joinInitials(meant?.[language] ?? message)
    .split(END)
    .map((sentence) => plainly(sentence, language))
    .map((written) => ({ words: wordsOf(written), written }))
    .filter(({ words }) => words.some(tellingIn(language)));
  const all = { words: wordsOf(message), written: message };
  return told.length > 0 ? told : [all].filter(({ words }) => words.length > 0);
}

/** Nothing is asked yet: nothing was typed, or a letter that a word may begin with. */
export const saysNothing = (text: string): boolean =>
  /^(?:\p{L}['’]?)?$/u.test(fold(text).trim());

const tellingIn =
  (language: Language) =>
  (word: string): boolean =>
    !isStop(word, language);

function plainly(sentence: string, language: Language): string {
  const folded = fold(sentence).replace(/[’‘]/g, "'");
  return SPOKEN[language]
    .reduce((text, [said, written]) => text.replace(said, written), folded)
    .replace(COURTESY[language], " ");
}
