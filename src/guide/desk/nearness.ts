import type { Language } from "../../domain/language.ts";
import { alternativesIn } from "../search/search-synonyms.ts";
import { stem, termsOf } from "../search/search-text.ts";
import { spellingIn } from "./spelling.ts";

/** What was said of something before, each sentence by its terms. */
export interface SaidBefore {
  id: string;
  said: readonly string[];
}

/** A sentence beside what was said before. */
export interface Near {
  /** From 0 to 1, by id. */
  of: ReadonlyMap<string, number>;
  /** How sure it is that the sentence is about any of it at all. */
  sure: number;
}

/** What the nearest sentences of a case count for: one alone may be near by chance. */
const NEAREST = [4 / 7, 2 / 7, 1 / 7];

/** What a synonym counts for, beside the word itself. */
const SYNONYM = 0.5;

/** As if each sentence had some more to say: two short ones are not near for one word that they share. */
const UNSAID = { asked: 3, said: 1 };

/** A word that is said this often, among so many sentences, is of the trade. */
const OFTEN = 1 / 45;

/** What makes sure: the nearest sentence, the words that were said before, and those of the trade. */
const SURE = { near: 3, known: 1, trade: 0.3 };

/** How near a sentence, by its words, is to what was said of each before: rare words count more. */
export function nearnessIn(
  all: readonly SaidBefore[],
  language: Language,
): (sentence: readonly string[]) => Near {
  const documents = all.flatMap(({ id, said }) =>
    said.map((sentence) => ({ id, terms: sentence.split(" ") })),
  );
  const counts = countsIn(documents.map(({ terms }) => terms));
  const alternatives = alternativesIn(language);
  const rarity = (term: string) => Math.log(1 + documents.length / (counts.get(term) ?? 0.5));
  const norm = (terms: readonly string[]) => Math.hypot(...terms.map(rarity));
  const shared = (term: string, said: ReadonlySet<string>) => {
    if (said.has(term)) return 1;
    const others = alternatives.get(term) ?? [];
    return others.some((other) => other.split(" ").every((each) => said.has(each)))
      ? SYNONYM
      : 0;
  };
  const before = documents.map(({ id, terms }) => ({
    ...{ id, terms: new Set(terms) },
    length: norm(terms) + UNSAID.said,
  }));
  const spelt = spellingIn([...counts.keys(), ...alternatives.keys()]);
  const often = documents.length * OFTEN;
  return (sentence) => {
    const asked = [...new Set(sentence.map((word) => spelt(stem(word, language))))];
    const asking = norm(asked) + UNSAID.asked;
    const telling = asked.filter((term) => counts.has(term) || alternatives.has(term));
    const nears = new Map<string, readonly number[]>();
    for (const { id, terms, length } of before) {
      const sum = telling.reduce(
        (all, term) => all + shared(term, terms) * rarity(term) ** 2,
        0,
      );
      const near = sum / length / asking;
      nears.set(
        id,
        [...(nears.get(id) ?? []), near].sort((a, b) => b - a).slice(0, NEAREST.length),
      );
    }
    const of = new Map([...nears].map(([id, best]) => [id, together(best)]));
    const nearest = Math.max(0, ...[...nears.values()].flat());
    const trade = asked.filter((term) => (counts.get(term) ?? 0) >= often).length;
    const sure =
      SURE.near * nearest +
      (SURE.known * telling.length) / Math.max(1, asked.length) +
      SURE.trade * trade;
    return { of, sure };
  };
}

const together = (best: readonly number[]): number =>
  best.reduce((sum, near, n) => sum + near * (NEAREST[n] ?? 0), 0);

function countsIn(sentences: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const term of sentences.flat()) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** The terms of a sentence, each once, as they are kept. */
export const saidIn = (sentence: string, language: Language): string =>
  [...new Set(termsOf(sentence, language))].join(" ");
