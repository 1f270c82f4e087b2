import MiniSearch from "minisearch";
import type { Language } from "../../domain/language.ts";
import { synonyms } from "./search-synonyms.ts";
import { isStop, stem, termsOf, wordsOf } from "./search-text.ts";

export type SearchKind = "page" | "screen" | "case";

/** What can be found: a page, a section of one, a screen or a case. */
export interface SearchEntry {
  kind: SearchKind;
  path: string;
  title: string;
  /** The page or the part that it belongs to. */
  context: string;
  /** Shown below its title. */
  excerpt: string;
  /** The terms of a screen's official labels. */
  labels: string;
  /** The terms of all else that is not shown, each once. */
  terms: string;
  /** It answers one of the situations of support: people ask about it more than about others. */
  common?: true;
}

/** Finds entries, the best first. */
export type Search = (query: string) => SearchEntry[];

/** How many results are worth reading. */
export const MOST = 20;

/** How many words of a query are looked up: a whole message, pasted, and no more. */
const LONGEST = 30;

/** What lacks a word that others have is worth showing from this share of the best one's score. */
const FLOOR = 0.2;
/** What the first synonym of a word counts for, and how much less each other one does. */
const SYNONYM = { first: 0.8, less: 0.1 };
const BOOST = { title: 2.5, labels: 2.9, excerpt: 1.5, terms: 1, context: 0.5 };
const LIKELIER: Record<SearchKind, number> = { case: 1.5, screen: 1, page: 0.9 };

/** How many times more a case counts that people ask about more than about others. */
const COMMON = 1.1;

/** How much more an entry counts whose title has every word of the query, in some way. */
const TITLED = 0.5;

/** How many times more an entry counts whose title is the query. */
const NAMED = 4;

interface Hit {
  score: number;
  titled: boolean;
}

/** The entries found, by their number. */
type Hits = ReadonlyMap<number, Hit>;

export function searchIn(entries: readonly SearchEntry[], language: Language): Search {
  const index = new MiniSearch<SearchEntry & { id: number }>({
    fields: Object.keys(BOOST),
    tokenize: (text, field) =>
      field === "labels" || field === "terms" ? text.split(" ") : termsOf(text, language),
    processTerm: (term) => term,
    searchOptions: {
      boost: BOOST,
      combineWith: "AND",
      tokenize: (text) => text.split(" "),
      weights: { prefix: 0.6, fuzzy: 0.5 },
    },
  });
  index.addAll(entries.map((entry, id) => ({ ...entry, id })));
  const alternatives = alternativesIn(language);
  const titles = entries.map(({ title }) => termsOf(title, language).join(" "));

  const look = (
    terms: string,
    options: { prefix?: true; fuzzy?: number } = {},
    worth = 1,
  ): Hits => {
    // MiniSearch multiplies by the number of terms found: several must not outweigh one.
    const share = worth / terms.split(" ").length ** 2;
    const found = index.search(terms, options);
    return new Map(
      found.map(({ id, score, match }) => {
        const titled = Object.values(match).some((fields) => fields.includes("title"));
        return [id as number, { score: score * share, titled }];
      }),
    );
  };

  /** One word of the query: as it is, as it begins, as it is spelt, and as the guide says it. */
  const lookUp = (word: string, begun: boolean): Hits => {
    const term = stem(word, language);
    const found = [look(term)];
    const known = found.some(({ size }) => size > 0);
    if (begun || !known) found.push(look(word, { prefix: true }));
    const others = alternatives.get(term) ?? [];
    if (found.every(({ size }) => size === 0) && others.length === 0) {
      found.push(look(term, { fuzzy: word.length < 4 ? 0 : word.length < 8 ? 1 : 2 }));
    }
    const worth = (n: number) => SYNONYM.first - Math.min(n, 3) * SYNONYM.less;
    return best([...found, ...others.map((other, n) => look(other, {}, worth(n)))]);
  };

  return (query) => {
    const typing = /[\p{L}\p{N}]$/u.test(query);
    const words = wordsOf(query)
      .slice(0, LONGEST)
      .map((word, n, { length }) => ({ word, begun: typing && n === length - 1 }));
    const telling = words.filter(({ word }) => !isStop(word, language));
    // A small word alone may be the beginning of another.
    const sought = telling.length > 0 ? telling : words;
    const asked = termsOf(query, language).join(" ");
    const found = sought.map((each) => lookUp(each.word, each.begun));
    const results = entries.flatMap((entry, id) => {
      const hits = found.flatMap((each) => each.get(id) ?? []);
      if (hits.length === 0) return [];
      const share = hits.length / found.length;
      const titled = hits.filter((hit) => hit.titled).length / found.length;
      const sum = hits.reduce((total, { score }) => total + score, 0);
      const named = titles[id] === asked ? NAMED : 1;
      const score =
        sum *
        share *
        (1 + TITLED * titled) *
        named *
        LIKELIER[entry.kind] *
        (entry.common ? COMMON : 1);
      return [{ entry, share, score }];
    });
    const most = Math.max(...results.map(({ share }) => share));
    const least = Math.max(...results.map(({ score }) => score)) * FLOOR;
    return results
      .filter(({ share, score }) => share === most || score >= least)
      .sort((a, b) => b.score - a.score)
      .slice(0, MOST)
      .map(({ entry }) => entry);
  };
}

/** By term, the terms that are looked up as well. */
function alternativesIn(language: Language): ReadonlyMap<string, readonly string[]> {
  const { alike, leads } = synonyms[language];
  const normal = (text: string) => termsOf(text, language).join(" ");
  const all = new Map<string, string[]>();
  const add = (word: string, others: readonly string[]) => {
    const term = normal(word);
    const more = others.map(normal).filter((other) => other !== term);
    all.set(term, [...(all.get(term) ?? []), ...more]);
  };
  for (const group of alike) for (const word of group) add(word, group);
  for (const [word, others] of Object.entries(leads)) add(word, others);
  return all;
}

function best(all: readonly Hits[]): Hits {
  const merged = new Map<number, Hit>();
  for (const hits of all) {
    for (const [id, { score, titled }] of hits) {
      const before = merged.get(id);
      merged.set(id, {
        score: Math.max(score, before?.score ?? 0),
        titled: titled || (before?.titled ?? false),
      });
    }
  }
  return merged;
}
