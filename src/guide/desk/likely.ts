import type { Language } from "../../domain/language.ts";
import { isStop, stem } from "../search/search-text.ts";
import { ELSEWHERE, placesOf, type Counted } from "./counted.ts";

/*
 * Which case a message is likeliest to be about: naive Bayes over what was heard of each. Once by
 * whole words, once by their pieces, which forgive a misspelling.
 */

/** How often a word was said of each, by its number. */
type Row = ReadonlyMap<number, number>;
type Rows = ReadonlyMap<string, Row>;

/** How likely each case is beside the others, by its number: 0 is the mean, 1 the usual distance from it. */
export type Likely = readonly number[];

/** As if each case had been told of so many times more; partly with everybody's words, and with those of its part. */
const UNHEARD = { more: 4, told: 0.1, part: 0.4 };

/** How many words more both are given, of all that there are: what was said once decides nothing. */
const DOUBT = 300;

/** Letters of a piece. */
const PIECE = 4;

/** What is heard in a message, by its words. */
export interface Hears {
  likely: (words: readonly string[]) => Likely;
  /** How much likelier it is that a message is about any case, than about nothing of ours. */
  ours: (words: readonly string[]) => number;
}

/** Hears what a message is about. */
export function hearingIn({ ids, words: texts }: Counted, language: Language): Hears {
  const cases = ids.filter((id) => id !== ELSEWHERE);
  const rows: Rows = new Map(
    Object.entries(texts).map(([word, text]) => [word, new Map(placesOf(text))]),
  );
  const telling = (word: string) => !isStop(word, language);
  const [byWord, byPiece] = [rows, inPieces(rows, telling)].map((each) => bayes(each, cases));
  const each = (words: readonly string[]) => [
    ...new Set(words.map((word) => stem(word, language))),
  ];
  const elsewhere = ids.indexOf(ELSEWHERE);
  return {
    likely(words) {
      const terms = each(words);
      const pieces = [...new Set(terms.filter(telling).flatMap(piecesOf))];
      const [whole = [], part = []] = [byWord?.(terms), byPiece?.(pieces)];
      return cases.map((_, n) => (whole[n] ?? 0) + (part[n] ?? 0));
    },
    ours: oddsOf(rows, ids.indexOf(ELSEWHERE), each),
  };
}

/** How much likelier words are said of ours than of what is at a place: the sum of their logarithms, as if of equally long messages. */
function oddsOf(
  rows: Rows,
  elsewhere: number,
  each: (words: readonly string[]) => readonly string[],
): (words: readonly string[]) => number {
  const there = (row: Row) => row.get(elsewhere) ?? 0;
  const here = (row: Row) => sum([...row.values()]) - there(row);
  const [all, others] = [here, there].map((of) => sum([...rows.values()].map(of)));
  const share = (others ?? 1) / (all ?? 1);
  const unheard = DOUBT / rows.size;
  return (words) => {
    const terms = each(words);
    const odds = terms.flatMap((term) => {
      const row = rows.get(term);
      return row ? [Math.log((here(row) * share + unheard) / (there(row) + unheard))] : [];
    });
    return sum(odds) / Math.sqrt(Math.max(1, terms.length));
  };
}

/** The pieces of words, by what the words were said of. */
function inPieces(rows: Rows, telling: (word: string) => boolean): Rows {
  const all = new Map<string, Map<number, number>>();
  for (const [word, row] of rows) {
    if (!telling(word)) continue;
    for (const piece of piecesOf(word)) {
      const sums = all.get(piece) ?? new Map<number, number>();
      all.set(piece, sums);
      for (const [of, often] of row) sums.set(of, (sums.get(of) ?? 0) + often);
    }
  }
  return all;
}

/** @example piecesOf("code") // "<cod", "code", "ode>" */
function piecesOf(word: string): string[] {
  const whole = `<${word}>`;
  const count = Math.max(1, whole.length - PIECE + 1);
  return Array.from({ length: count }, (_, n) => whole.slice(n, n + PIECE));
}

/** How likely each case is, by what was said of it. */
function bayes(rows: Rows, cases: readonly string[]): (keys: readonly string[]) => Likely {
  const parts = cases.map((id) => id.split("/")[0] ?? "");
  const told = cases.map(() => 0);
  for (const row of rows.values()) {
    for (const [of, often] of row) if (of < told.length) told[of] = (told[of] ?? 0) + often;
  }
  const all = sum(told);
  const more = (UNHEARD.more * all) / cases.length;
  const toldOf = byPart(told, parts);

  const logarithms = (row: Row): Likely => {
    const said = cases.map((_, n) => row.get(n) ?? 0);
    const [anywhere, saidOf] = [sum(said) / all, byPart(said, parts)];
    return cases.map((_, n) => {
      const part = parts[n] ?? "";
      const near = (saidOf.get(part) ?? 0) / (toldOf.get(part) ?? 1);
      const known = UNHEARD.part * near + (1 - UNHEARD.part) * anywhere;
      const unheard = UNHEARD.told * known + (1 - UNHEARD.told) / rows.size;
      return Math.log(((said[n] ?? 0) + more * unheard) / ((told[n] ?? 0) + more));
    });
  };
  const kept = new Map<string, Likely>();
  const of = (key: string, row: Row): Likely => {
    const known = kept.get(key) ?? logarithms(row);
    kept.set(key, known);
    return known;
  };
  return (keys) => {
    const found = keys.flatMap((key) => {
      const row = rows.get(key);
      return row ? [of(key, row)] : [];
    });
    return levelled(cases.map((_, n) => sum(found.map((each) => each[n] ?? 0))));
  };
}

function byPart(values: readonly number[], parts: readonly string[]) {
  const sums = new Map<string, number>();
  values.forEach((value, n) => {
    const part = parts[n] ?? "";
    sums.set(part, (sums.get(part) ?? 0) + value);
  });
  return sums;
}

/** Values by their distance from the mean, in the usual distance: so may unlike ones be added. */
export function levelled(values: readonly number[]): number[] {
  const mean = sum(values) / values.length;
  const usual = Math.sqrt(sum(values.map((value) => (value - mean) ** 2)) / values.length);
  return values.map((value) => (usual === 0 ? 0 : (value - mean) / usual));
}

const sum = (values: readonly number[]): number =>
  values.reduce((all, value) => all + value, 0);
