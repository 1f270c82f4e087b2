import { inAll, othersThan, type Language } from "../../domain/language.ts";
import { readable } from "../search/message.ts";
import { isStop, stem, termsOf, wordsOf } from "../search/search-text.ts";
import type { Counted } from "./counted.ts";
import type { DeskCase } from "./desk-cases.ts";
import {
  orderingIn,
  type HeardMessage,
  type Ordering,
  type Placed,
  type Sentence,
} from "./ordering.ts";

/** How many cases are worth reading while somebody waits on the phone. */
const NEAREST = 8;

/** How sure one must be by its nearest sentence that one of a message's is about a case, or the others are heard without it. */
const ABOUT = 1.9;

/**
 * How sure one must be that a message is about any case; by so much more if it has several
 * sentences, one of which may be near by chance. Found on what was heard, a third
 * held out: one call of twenty is under it, and one message of thirteen about nothing of ours above. A few words that are being typed
 * tell little of what they are about: it is enough that they are known.
 */
const SURE = { message: 2.05, several: 0.12, words: 1.8 };

/** As many telling words are no message yet. */
const FEW = 2;

/** How sure that each of several sentences brings a case of its own, and how far ahead of the others that case is. */
const APART = { sure: 1.8, ahead: 14 };

/** The number of a case, by itself or as it is told or pasted. */
const CODE =
  /^\s*(?:https?:\S*\/)?(?:(?:le|the)\s+)?(?:cas(?:es?)?\b[\s/]*)?(?:n[o°º]\.?\s*|num[eé]ro\s+|number\s+|#\s*)?(\d{1,3})(?:\s+(?:svp|s\.v\.p\.?|please))?[\s/.,;:!?)»]*$/iu;

/** What is announced, after a number or another word. */
const THINGS = String.raw`\s+(?:petites?\s+|quick\s+|autres?\s+|separate\s+|distinct\s+)?(?:questions?|problèmes?|problems?|choses?|affaires?|things?|issues?|matters?)`;

/** A person who announces several things needs to be heard on each. */
const ANNOUNCED = new RegExp(
  String.raw`(?:deux|trois|autres?|plusieurs|two|three|another|several|other)${THINGS}|premièrement|deuxièmement|également|d['’]autre part|\baussi,|\baussi\s+est-ce|(?:^|[.!?]\s+)(?:also|first|second|secondly|next|then|aussi|ensuite)\b|\b1[).]\s[\s\S]*\b2[).]\s`,
  "iu",
);

/** As many as are announced, and no more. */
const HOW_MANY: readonly (readonly [RegExp, number])[] = [
  [new RegExp(`(?:deux|two)${THINGS}`, "iu"), 2],
  [new RegExp(`(?:trois|three)${THINGS}`, "iu"), 3],
];

/** A sentence that announces how many, with so few telling words, is no problem of its own. */
const ONLY_ANNOUNCES = 3;

/** A sentence's own case is not another's if it is among that one's nearest. */
const ALIKE = 2;

/** What the desk answers to what a person says. */
export interface DeskAnswer {
  /** The nearest, the best first. */
  cases: readonly string[];
  /** One of them at least says this; or else none does. */
  near: boolean;
  /** Of several problems in one message, the case of each. */
  several: readonly string[];
}

const NOTHING: DeskAnswer = { cases: [], near: false, several: [] };

/** What the desk knows: its cases, and what was said of each. */
export interface Known {
  cases: Record<Language, readonly DeskCase[]>;
  counted: Record<Language, Counted>;
}

/**
 * Finds cases, the best first, by their ids. What a caller says may be in any language: the one
 * that knows most of its words, or else the page's.
 */
export function deskSearch(
  { cases, counted }: Known,
  own: Language,
): (query: string) => DeskAnswer {
  const desks = inAll((language) => deskIn(language, cases[language], counted[language]));
  desks[own].ready();
  const byCode = new Map(cases[own].map(({ code, id }) => [code, id]));
  return (pasted) => {
    const query = readable(pasted);
    const [, code] = CODE.exec(query) ?? [];
    const told = byCode.get(Number(code));
    if (told !== undefined) return { cases: [told], near: true, several: [] };
    const words = wordsOf(query);
    const known = (language: Language) => words.filter(desks[language].knows).length;
    const likeliest = [own, ...othersThan(own)].sort((a, b) => known(b) - known(a));
    for (const language of likeliest) {
      const answer = desks[language].answer(query);
      if (answer.cases.length > 0) return answer;
    }
    return NOTHING;
  };
}

function deskIn(language: Language, cases: readonly DeskCase[], counted: Counted) {
  let made: Ordering | undefined;
  /** Made when it is first needed: most calls are in one language. */
  const ordering = () => (made ??= orderingIn(language, cases, counted));

  /** What each of several sentences says, where several problems are announced. */
  const eachOf = (query: string, heard: HeardMessage): Placed[][] =>
    ANNOUNCED.test(query)
      ? heard.sentences
          .filter(({ sure }) => sure >= APART.sure)
          .filter((sentence) => !onlyAnnounces(sentence))
          .map((sentence) => ordering().orderOf(heard, sentence))
      : [];

  const answer = (query: string): DeskAnswer => {
    const { hear, order } = ordering();
    const heard = hear(query);
    const about = heard.sentences.filter(({ near }) => near.sure >= ABOUT);
    const cases = order(heard, about.length > 0 ? about : heard.sentences);
    const each = eachOf(query, heard);
    const several = apart(
      each.filter(([most]) => (most?.score ?? 0) >= APART.ahead),
      howManyIn(query),
    );
    const first = new Set([
      ...cases.slice(0, 1).map(({ id }) => id),
      ...several,
      ...each.flatMap((placed) => placed.slice(0, ALIKE)).map(({ id }) => id),
      ...cases.map(({ id }) => id),
    ]);
    return { cases: [...first].slice(0, NEAREST), near: isNear(heard), several };
  };

  const terms = new Set(
    cases.flatMap(({ symptom, told: { title, why, fix } }) =>
      [title, symptom, why ?? "", ...fix].flatMap((text) =>
        termsOf(text.replace(/“[^”]*”/g, ""), language),
      ),
    ),
  );
  /** A word of the language's grammar, or one that its cases use. */
  const knows = (word: string) => isStop(word, language) || terms.has(stem(word, language));
  return { answer, knows, ready: ordering };
}

const onlyAnnounces = ({ text, telling }: Sentence): boolean =>
  telling.length <= ONLY_ANNOUNCES && howManyIn(text) < Infinity;

const howManyIn = (text: string): number => {
  const [, most = Infinity] = HOW_MANY.find(([announced]) => announced.test(text)) ?? [];
  return most;
};

/** Is a message about any case? */
function isNear({ sentences, ours }: HeardMessage): boolean {
  const nearest = Math.max(...sentences.map(({ near }) => near.sure));
  const few = sentences.flatMap(({ telling }) => telling).length <= FEW;
  if (few) return nearest >= SURE.words;
  return nearest + ours >= SURE.message + (sentences.length > 1 ? SURE.several : 0);
}

/** Of what each sentence finds, the first, unless another's sentence finds it too; the surest, if more than one is left. */
function apart(found: readonly (readonly Placed[])[], most: number): string[] {
  const firsts: Placed[] = [];
  const taken = new Set<string>();
  for (const cases of found) {
    const nearest = cases.slice(0, ALIKE);
    const [first] = nearest;
    if (first === undefined || nearest.some(({ id }) => taken.has(id))) continue;
    firsts.push(first);
    for (const { id } of nearest) taken.add(id);
  }
  const surest = [...firsts].sort((a, b) => b.score - a.score).slice(0, most);
  const kept = firsts.filter((each) => surest.includes(each)).map(({ id }) => id);
  return kept.length > 1 ? kept : [];
}
