import type { Language } from "../../domain/language.ts";
import { fold, stem, wordsOf } from "../search/search-text.ts";

/* How often each word was said of each case: counted at build, written short, read by the desk. */

/** What was said, and what of: a case, or something that is none of ours. */
export interface SaidOf {
  id: string;
  text: string;
}

/** Words by what they were said of, as a file that the desk fetches. */
export interface Counted {
  /** What was said of them: cases, and `ELSEWHERE`. */
  ids: readonly string[];
  /** For each word, where it was said and how often: two signs each, a gap and a level. */
  words: Readonly<Record<string, string>>;
  /** For each turn of speech, an alternation of words beside each other: how often each case was told with it, a sign a case. */
  turns: Readonly<Record<string, string>>;
  /** How often each case was asked about. */
  asked: readonly number[];
}

/** What is counted. */
export interface ToCount {
  all: readonly SaidOf[];
  /** By their ids: what may be asked about. */
  cases: readonly string[];
  turns: readonly string[];
  asked: (id: string) => number;
}

/** What is about nothing of ours: a hydro bill, a hunting permit. */
export const ELSEWHERE = "elsewhere";

/** Levels grow by halves: from one word of sixty said once, to one said by all. */
const LEVEL = { least: 0.1, step: 1.5 };

/** Signs that need no escape in JSON, one for each number that is written. */
const FIRST = 35;
const MOST = 87;
const sign = (n: number): string => String.fromCharCode(n + FIRST + (n + FIRST >= 92 ? 1 : 0));
const number = (code: number): number => code - FIRST - (code > 92 ? 1 : 0);

/** The words of a message as they are counted, each once: small ones too, for they tell a question from a refusal. */
const countedIn = (text: string, language: Language): string[] => [
  ...new Set(wordsOf(text).map((word) => stem(word, language))),
];

/** Counts words and turns by what they were said of. */
export function count(said: ToCount, language: Language): Counted {
  const { all, cases, asked } = said;
  const ids = [...cases, ELSEWHERE];
  return {
    ids,
    words: countWords(all, ids, language),
    turns: countTurns(said),
    asked: cases.map(asked),
  };
}

function countWords(
  all: readonly SaidOf[],
  ids: readonly string[],
  language: Language,
): Counted["words"] {
  const at = new Map(ids.map((id, n) => [id, n]));
  const sums = new Map<string, Map<number, number>>();
  const texts = all.map(({ id, text }) => ({ id, words: countedIn(text, language) }));
  const again = saidAgain(texts.flatMap(({ words }) => words));
  for (const { id, words } of texts) {
    // A long message says no more than a short one.
    const share = 1 / Math.sqrt(words.length);
    for (const word of words.filter((each) => again.has(each))) {
      const row = sums.get(word) ?? new Map<number, number>();
      const of = at.get(id);
      if (of === undefined) throw new Error(`Something was said of ${id}, which is no case.`);
      sums.set(word, row.set(of, (row.get(of) ?? 0) + share));
    }
  }
  const words = [...sums].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(words.map(([word, row]) => [word, written(row)]));
}

/** Of what was told of each case, how much was told with each turn: from 0 to MOST. */
function countTurns({ all, cases, turns }: ToCount): Counted["turns"] {
  const told = cases.map((of) =>
    all.flatMap(({ id, text }) => (id === of ? [spokenOf(text)] : [])),
  );
  const row = (form: RegExp): string =>
    told
      .map(
        (texts) => texts.filter((text) => form.test(text)).length / Math.max(1, texts.length),
      )
      .map((share) => sign(Math.round(share * MOST)))
      .join("");
  return Object.fromEntries(turns.map((turn) => [turn, row(formOf(turn))]));
}

/** What a turn is recognized by, in what `spokenOf` tells. */
export const formOf = (turn: string): RegExp => new RegExp(String.raw`\b(?:${turn})\b`);

/** A text as turns are looked for in it. */
export const spokenOf = (text: string): string => fold(text).replace(/[’‘'`\s-]+/g, " ");

/** How much was told with a turn, of each case: from 0 to 1. */
export const sharesOf = (text: string): number[] =>
  Array.from(text, (_, n) => number(text.charCodeAt(n)) / MOST);

/** Words that are said twice or more: what was said once tells of who said it. */
function saidAgain(words: readonly string[]): ReadonlySet<string> {
  const [once, again] = [new Set<string>(), new Set<string>()];
  for (const word of words) (once.has(word) ? again : once).add(word);
  return again;
}

function written(row: ReadonlyMap<number, number>): string {
  let text = "";
  let next = 0;
  for (const [of, sum] of [...row].sort(([a], [b]) => a - b)) {
    // A gap too wide for a sign is crossed by an empty place.
    for (; of - next > MOST; next += MOST + 1) text += sign(MOST) + sign(0);
    text += sign(of - next) + sign(levelOf(sum));
    next = of + 1;
  }
  return text;
}

const levelOf = (sum: number): number =>
  Math.max(1, 1 + Math.round(Math.log(sum / LEVEL.least) / Math.log(LEVEL.step)));

/** Where a word was said, and how often, by the number of what it was said of. */
export function* countsOf(text: string): Generator<readonly [of: number, often: number]> {
  let next = 0;
  for (let n = 0; n < text.length; n += 2) {
    next += number(text.charCodeAt(n));
    const level = number(text.charCodeAt(n + 1));
    if (level > 0) yield [next, LEVEL.least * LEVEL.step ** (level - 1)];
    next++;
  }
}
