import MiniSearch from "minisearch";
import type { Language } from "../../domain/language.ts";
import { alternativesIn } from "./search-synonyms.ts";
import { stem, termsOf } from "./search-text.ts";
import type { SearchEntry } from "./search-entry.ts";

/** What the first synonym of a word counts for, and how much less each other one does. */
const SYNONYM = { first: 0.8, less: 0.1 };
/** How many words. */
const REMEMBERED = 500;
const BOOST = { title: 2.5, labels: 2.9, excerpt: 1.5, terms: 1, context: 0.5 };

interface Hit {
  score: number;
  titled: boolean;
}

/** The entries found, by their number. */
export type Hits = ReadonlyMap<number, Hit>;

/** Finds one word, stop words apart: as it is, as it begins if it is being typed, as it is spelt, and as the guide says it. */
export function lookUpIn(
  entries: readonly SearchEntry[],
  language: Language,
): (word: string, begun: boolean) => Hits {
  const index = indexOf(entries, language);
  const alternatives = alternativesIn(language);

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

  const find = (word: string, begun: boolean): Hits => {
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
  return remembering(find);
}

/** A message is looked up anew at every key, and by sentences: its words are the same. */
function remembering(
  find: (word: string, begun: boolean) => Hits,
): (word: string, begun: boolean) => Hits {
  const before = new Map<string, Hits>();
  return (word, begun) => {
    const key = `${word} ${String(begun)}`;
    const hits = before.get(key) ?? find(word, begun);
    if (before.size >= REMEMBERED) before.clear();
    before.set(key, hits);
    return hits;
  };
}

function indexOf(entries: readonly SearchEntry[], language: Language) {
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
  return index;
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
