import { inAll, othersThan, type Language } from "../../domain/language.ts";
import type { DeskCase } from "./desk-cases.ts";
import { isStop, stem, termsOf, wordsOf } from "../search/search-text.ts";
import { searchIn } from "../search/search.ts";

/** How many cases are worth reading while somebody waits on the phone. */
const NEAREST = 8;

/**
 * Finds cases, the best first, by their ids. What a caller says may be in any language: the one
 * that knows most of its words, or else the page's.
 */
export function deskSearch(
  cases: Record<Language, readonly DeskCase[]>,
  own: Language,
): (query: string) => string[] {
  const desks = inAll((language) => deskIn(language, cases[language]));
  return (query) => {
    const words = wordsOf(query);
    const known = (language: Language) => words.filter(desks[language].knows).length;
    const likeliest = [own, ...othersThan(own)].sort((a, b) => known(b) - known(a));
    const found = likeliest.map((language) => desks[language].search(query));
    return (found.find((ids) => ids.length > 0) ?? []).slice(0, NEAREST);
  };
}

function deskIn(language: Language, cases: readonly DeskCase[]) {
  const entries = cases.map(({ entry }) => entry);
  const ids = new Map(cases.map(({ id, entry }) => [entry, id]));
  const search = searchIn(entries, language);
  const terms = new Set(
    cases.flatMap(({ symptom, told: { title, why, fix } }) =>
      [title, symptom, why ?? "", ...fix].flatMap((text) =>
        termsOf(text.replace(/“[^”]*”/g, ""), language),
      ),
    ),
  );
  return {
    search: (query: string) => search(query).flatMap((entry) => ids.get(entry) ?? []),
    /** A word of the language's grammar, or one that its cases use. */
    knows: (word: string) => isStop(word, language) || terms.has(stem(word, language)),
  };
}
