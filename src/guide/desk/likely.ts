import type { Language } from "../../domain/language.ts";
import { isStop, stem } from "../search/search-text.ts";
import { spellingIn } from "./spelling.ts";
import { countsOf, ELSEWHERE, formOf, sharesOf, spokenOf, type Counted } from "./counted.ts";

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

/** How much was told of a case, about. */
const HEARD = 40;

/** How many words more both are given, of all that there are: what was said once decides nothing. */
const DOUBT = 300;

/** Letters of a piece. */
const PIECE = 4;

/** What turns of speech count for, beside words; and what it counts for that a turn is not said, beside its being said. */
const TURN = { said: 1.5, unsaid: 0.3, more: 4 };

/** What it counts for that a case is often asked about; and as if each had been so many times more. */
const ASKED = { weight: 0.5, more: 0.3 };

/** What is heard in a message, by its words. */
export interface Hears {
  /** @param texts where those words were said */
  likely: (words: readonly string[], texts: readonly string[]) => Likely;
  /** How much likelier it is that a message is about any case, than about nothing of ours. */
  ours: (words: readonly string[]) => number;
}

/** Hears what a message is about. */
export function hearingIn(
  { ids, words: texts, turns, asked }: Counted,
  language: Language,
): Hears {
  const cases = ids.filter((id) => id !== ELSEWHERE);
  const rows: Rows = new Map(
    Object.entries(texts).map(([word, text]) => [word, new Map(countsOf(text))]),
  );
  const telling = (word: string) => !isStop(word, language);
  const pieces = piecesIn([...rows.keys()].filter(telling));
  const byWord = bayes(rows, cases, new Map([...rows.keys()].map((word) => [word, [word]])));
  const byPiece = bayes(rows, cases, pieces);
  const byTurn = turning(turns);
  const often = askedOften(asked);
  const spelt = spellingIn(rows.keys());
  const each = (words: readonly string[]) => [
    ...new Set(words.map((word) => spelt(stem(word, language)))),
  ];
  return {
    likely(words, said) {
      const terms = each(words);
      const cut = [...new Set(terms.filter(telling).flatMap(piecesOf))];
      const all = [byWord(terms), byPiece(cut), byTurn(said), often];
      return cases.map((_, n) => sum(all.map((likely) => likely[n] ?? 0)));
    },
    ours: oddsOf(rows, ids.indexOf(ELSEWHERE), each),
  };
}

/** How likely each case is by turns of speech: those that are said, and those that are not. */
function turning(turns: Counted["turns"]): (said: readonly string[]) => Likely {
  const heard = Object.entries(turns).map(([turn, text]) => {
    const shares = sharesOf(text);
    const usual = Math.max(1 / 1000, sum(shares) / shares.length);
    const near = shares.map(
      (share) => (share * HEARD + TURN.more * usual) / (HEARD + TURN.more),
    );
    return {
      form: formOf(turn),
      said: near.map((share) => Math.log(share / usual)),
      unsaid: near.map((share) => TURN.unsaid * Math.log((1 - share) / (1 - usual))),
    };
  });
  return (said) => {
    const text = said.map(spokenOf).join(" \n ");
    const found = heard.map(({ form, ...by }) => by[form.test(text) ? "said" : "unsaid"]);
    const [first = []] = found;
    return levelled(first.map((_, n) => sum(found.map((by) => by[n] ?? 0)))).map(
      (value) => TURN.said * value,
    );
  };
}

/** How likely each case is before anything is said. */
function askedOften(asked: readonly number[]): Likely {
  const all = sum(asked) + ASKED.more * asked.length;
  return asked.map(
    (often) => ASKED.weight * Math.log(((often + ASKED.more) / all) * asked.length),
  );
}

/** How much likelier words are said of ours than of what is at a place: the sum of their logarithms, as if of equally long messages. */
function oddsOf(
  rows: Rows,
  elsewhere: number,
  each: (words: readonly string[]) => readonly string[],
): (words: readonly string[]) => number {
  const there = (row: Row) => row.get(elsewhere) ?? 0;
  const here = (row: Row) => sum([...row.values()]) - there(row);
  const total = (of: (row: Row) => number) => sum([...rows.values()].map(of));
  const share = total(there) / total(here);
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

/** The words that have each piece, as often as they have it. */
function piecesIn(words: readonly string[]): ReadonlyMap<string, string[]> {
  const all = new Map<string, string[]>();
  for (const word of words) {
    for (const piece of piecesOf(word)) {
      const having = all.get(piece);
      if (having) having.push(word);
      else all.set(piece, [word]);
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

/** How likely each case is by keys, words or pieces of them, and by what the words that have them were said of. */
function bayes(
  rows: Rows,
  cases: readonly string[],
  having: ReadonlyMap<string, readonly string[]>,
): (keys: readonly string[]) => Likely {
  const parts = cases.map((id) => id.split("/")[0] ?? "");
  const saidOf = (words: readonly string[]) => {
    const said = cases.map(() => 0);
    for (const word of words) {
      for (const [of, often] of rows.get(word) ?? []) {
        if (of < said.length) said[of] = (said[of] ?? 0) + often;
      }
    }
    return said;
  };
  const told = saidOf([...having.values()].flat());
  const all = sum(told);
  const more = (UNHEARD.more * all) / cases.length;
  const toldOf = byPart(told, parts);

  const logarithms = (words: readonly string[]): Likely => {
    const said = saidOf(words);
    const [anywhere, ofPart] = [sum(said) / all, byPart(said, parts)];
    return said.map((often, n) => {
      const part = parts[n] ?? "";
      const near = (ofPart.get(part) ?? 0) / (toldOf.get(part) ?? 1);
      const known = UNHEARD.part * near + (1 - UNHEARD.part) * anywhere;
      const unheard = UNHEARD.told * known + (1 - UNHEARD.told) / having.size;
      return Math.log((often + more * unheard) / ((told[n] ?? 0) + more));
    });
  };
  const kept = new Map<string, Likely>();
  const of = (key: string): Likely => {
    const known = kept.get(key) ?? logarithms(having.get(key) ?? []);
    kept.set(key, known);
    return known;
  };
  return (keys) => {
    const found = keys.filter((key) => having.has(key)).map(of);
    return levelled(cases.map((_, n) => found.reduce((all, each) => all + (each[n] ?? 0), 0)));
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
