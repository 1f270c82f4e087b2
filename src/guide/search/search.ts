import type { Language } from "../../domain/language.ts";
import { lookUpIn, type Hits } from "./look-up.ts";
import { messageOf, type Asked } from "./message.ts";
import type { SearchEntry, SearchKind } from "./search-entry.ts";
import { termsOf } from "./search-text.ts";

/** Finds entries, the best first. */
export type Search = (query: string) => SearchEntry[];

/** How many results are worth reading. */
export const MOST = 20;

/** How many words of a message are looked up, of those that are in an index. */
const LONGEST = 60;

/** What lacks a word that others have is worth showing from this share of the best one's score. */
const FLOOR = 0.2;
const LIKELIER: Record<SearchKind, number> = { case: 1.5, screen: 1, page: 0.9 };

/** How many times more a case counts that people ask about more than about others. */
const COMMON = 1.1;

/** How much more an entry counts whose title has every word of the query, in some way. */
const TITLED = 0.5;

/** How many times more an entry counts whose title is the query. */
const NAMED = 4;

/** How many times more an entry counts if the one word asked is in the portal's own labels. */
const LABELLED = 1.5;

/** What the whole of a message counts for, beside its sentences one by one. */
const WHOLE = 0.5;

/** An entry, and what it is worth for a query. */
export interface Ranked {
  entry: SearchEntry;
  /** Of the words that were found. */
  share: number;
  score: number;
}

export function searchIn(entries: readonly SearchEntry[], language: Language): Search {
  const rank = rankIn(entries, language);
  return (query) => {
    const ranked = rank(messageOf(query, language));
    const most = Math.max(...ranked.map(({ share }) => share));
    const least = Math.max(...ranked.map(({ score }) => score)) * FLOOR;
    return ranked
      .filter(({ share, score }) => share === most || score >= least)
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST)
      .map(({ entry }) => entry);
  };
}

/** What each entry is worth for a message, in no order: those that have no word of it are left out. */
export function rankIn(
  entries: readonly SearchEntry[],
  language: Language,
): (message: Asked) => Ranked[] {
  const lookUp = lookUpIn(entries, language);
  const weigh = weighing(entries, language);
  return (message) => {
    const { sentences: told, typing } = message;
    const words = told.flatMap((sentence, of) => sentence.map((word) => ({ word, of })));
    const found = words
      .map(({ word, of }, n) => ({ of, hits: lookUp(word, typing && n === words.length - 1) }))
      .filter(({ hits }) => hits.size > 0)
      .slice(0, LONGEST);
    const sentences = [...new Set(found.map(({ of }) => of))];
    const hitsOf = (all: typeof found) => all.map(({ hits }) => hits);
    return together(
      sentences.map((each) => weigh(hitsOf(found.filter(({ of }) => of === each)), message)),
      weigh(hitsOf(found), message),
    );
  };
}

/** What each entry is worth, by what the words asked found. */
function weighing(entries: readonly SearchEntry[], language: Language) {
  const titles = entries.map(({ title }) => termsOf(title, language).join(" "));
  const labels = entries.map((entry) => new Set(entry.labels.split(" ")));
  return (found: readonly Hits[], { asked, alone }: Asked): Ranked[] =>
    entries.flatMap((entry, id) => {
      const hits = found.flatMap((each) => each.get(id) ?? []);
      if (hits.length === 0) return [];
      const share = hits.length / found.length;
      const titled = hits.filter((hit) => hit.titled).length / found.length;
      const sum = hits.reduce((total, { score }) => total + score, 0);
      const named =
        titles[id] === asked ? NAMED : alone && labels[id]?.has(asked) ? LABELLED : 1;
      const likely = LIKELIER[entry.kind] * (entry.common ? COMMON : 1);
      return [{ entry, share, score: sum * share * (1 + TITLED * titled) * named * likely }];
    });
}

/** What entries are worth for a message: what a sentence says of one counts, though the others say nothing of it. */
function together(sentences: readonly Ranked[][], whole: readonly Ranked[]): Ranked[] {
  if (sentences.length <= 1) return [...whole];
  const squares = new Map<SearchEntry, number>();
  for (const { entry, score } of sentences.flat()) {
    squares.set(entry, (squares.get(entry) ?? 0) + score ** 2);
  }
  return whole.map(({ entry, share, score }) => ({
    ...{ entry, share },
    score: Math.sqrt(squares.get(entry) ?? 0) + WHOLE * score,
  }));
}
