import type { Language } from "../../src/domain/language.ts";
import { sentencesOf } from "./prose.ts";
import { syllablesIn } from "./syllables.ts";

/* How easily a text is read, by the measure of each language: 100 is very easy, 30 is hard. */

/** What is counted of a text. */
export interface Counts {
  words: number;
  sentences: number;
  syllables: number;
}

type Measure = (wordsPerSentence: number, syllablesPerWord: number) => number;

/** Kandel and Moles (1958) for French, after Flesch (1948) for English. */
const measures: Record<Language, Measure> = {
  fr: (length, weight) => 209 - 1.15 * length - 68 * weight,
  en: (length, weight) => 206.835 - 1.015 * length - 84.6 * weight,
};

/** A quoted label is the portal's, and one short word; addresses and numbers are not read. */
const bare = (text: string): string =>
  text.replace(/«[^»]*»|“[^”]*”(?: \([^)]*\))?/g, "là").replace(/\S*(?:\/|@|\d)\S*/g, " ");

const wordsOf = (sentence: string): string[] =>
  sentence
    .split(/[\s\u00a0]+/)
    .map((word) => word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ""))
    .filter((word) => word !== "");

/** Headings, titles and names of buttons are no sentences: what ends one says so. */
const ENDED = /[.?!…:;][)»”]*$/;

/** What is read of some texts, each standing by itself: an item of a list is a sentence. */
export function countsOf(texts: readonly string[], language: Language): Counts {
  const sentences = texts
    .map((text) => text.trim())
    .filter((text) => ENDED.test(text))
    .flatMap(sentencesOf)
    .map((sentence) => wordsOf(bare(sentence)))
    .filter(({ length }) => length > 0);
  const words = sentences.flat();
  return {
    words: words.length,
    sentences: sentences.length,
    syllables: words.reduce((sum, word) => sum + syllablesIn(word, language), 0),
  };
}

/** How easy what was counted is to read. */
export const easeOf = ({ words, sentences, syllables }: Counts, language: Language): number =>
  measures[language](words / sentences, syllables / words);
