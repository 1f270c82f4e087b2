import {
  FIRST,
  languages,
  othersThan,
  type InAll,
  type Language,
} from "../../domain/language.ts";

/** What a reply tells of a case. */
export interface CaseTold {
  title: string;
  /** None where the guide's page is left to say it. */
  why: string | null;
  fix: readonly string[];
  /** Absolute, like the others. */
  address: string;
  /** The pages that the text names, each with its address. */
  ways: readonly { name: string; address: string }[];
}

/** Lines that an e-mail client leaves as they are. */
const WIDTH = 76;

/** What one reads of an e-mail: one that would be longer leaves the reason to the guide's page. */
export const MOST_WORDS = 120;

/** What surrounds the case in a reply. */
interface ReplyWords {
  /** Above a reply in another language: this one comes below. */
  follows: string;
  hello: string;
  case: (title: string) => string;
  why: string;
  fix: string;
  link: string;
  guard: string;
  way: (name: string) => string;
  bye: string;
}

const words: Record<Language, ReplyWords> = {
  fr: {
    follows: "(La version française suit.)",
    hello: "Bonjour,",
    case: (title: string) =>
      `Voici, dans un guide d’exercice non officiel, le cas qui ressemble au vôtre\u00a0: ${title}.`,
    why: "Pourquoi\u00a0:",
    fix: "Quoi faire\u00a0:",
    link: "L’écran, à essayer\u00a0:",
    guard: "Rien de ce que vous tapez dans ce guide n’est envoyé.",
    way: (name: string) => `${name}\u00a0:`,
    bye: "Bonne journée,",
  },
  en: {
    follows: "(The English version follows.)",
    hello: "Hello,",
    case: (title: string) =>
      `Here, from an unofficial practice guide, is the case most like yours: ${title}.`,
    why: "Why:",
    fix: "What to do:",
    link: "The screen, to try:",
    guard: "Nothing that you type in this guide is sent.",
    way: (name: string) => `${name}:`,
    bye: "Regards,",
  },
};

/** A reply that is ready to send, in plain text and short: what the caller sees, they know. No line is wider than an e-mail's, addresses excepted. */
export function reply(
  { title, why, fix, address, ways }: CaseTold,
  language: Language,
): string {
  const say = words[language];
  return [
    say.hello,
    wrapped(say.case(title).replace(/([?!…])\.$/, "$1")),
    ...(why === null ? [] : [wrapped(`${say.why} ${why}`)]),
    [say.fix, ...fix.map((line, n) => wrapped(line, `${n + 1}. `))].join("\n"),
    `${wrapped(say.link)}\n${address}`,
    ...ways.map((way) => `${say.way(way.name)}\n${way.address}`),
    wrapped(say.guard),
    say.bye,
  ].join("\n\n");
}

/** How many words there are to read: no number of a list, no address; a label and its gloss are one. */
export const wordsIn = (text: string): number =>
  text
    .replace(/^(?:\d\.|\S*\/\S*$)/gm, "")
    .replace(/«[^»]*»|“[^”]*”( \([^)]*\))?/g, "X")
    .split(/\s+/)
    .filter((word) => /[\p{L}\d]/u.test(word)).length;

/** The same in every language, the first one first; the others are announced above it. */
export const replyInAll = (told: InAll<CaseTold>): string => {
  const announced = othersThan(FIRST).map((language) => words[language].follows);
  const replies = languages.map((language) => reply(told[language], language));
  return [...announced, replies.join(`\n\n${"-".repeat(40)}\n\n`)].join("\n\n");
};

/** Cut between words; a no-break space is part of a word. What follows the first line is set in under it. */
function wrapped(text: string, mark = ""): string {
  const indent = " ".repeat(mark.length);
  const lines = [mark];
  for (const word of text.split(" ")) {
    const line = lines.at(-1) ?? "";
    const empty = line.length === mark.length;
    if (empty || line.length + 1 + word.length <= WIDTH) {
      lines[lines.length - 1] = empty ? line + word : `${line} ${word}`;
    } else {
      lines.push(indent + word);
    }
  }
  return lines.join("\n");
}

/** In English, the gloss of each label that a text quotes, the first time that it is quoted. */
export function glossing(glosses: Readonly<Record<string, string>>) {
  const told = new Set<string>();
  return (text: string): string =>
    text.replace(/“([^”]+)”/g, (quoted, label: string) => {
      const gloss = glosses[label];
      if (gloss === undefined || told.has(label)) return quoted;
      told.add(label);
      // One pair of parentheses is enough.
      return `${quoted} (${gloss.replace(/ \((.*)\)/, ", $1")})`;
    });
}
