import { inAll, othersThan, type Language } from "../../domain/language.ts";
import { messageOf, type Asked } from "../search/message.ts";
import { rankIn } from "../search/search.ts";
import { isStop, stem, termsOf, wordsOf } from "../search/search-text.ts";
import type { DeskCase } from "./desk-cases.ts";
import type { Counted } from "./counted.ts";
import { hearingIn, levelled } from "./likely.ts";
import { nearnessIn, type Near } from "./nearness.ts";

/** How many cases are worth reading while somebody waits on the phone. */
const NEAREST = 8;

/** What a case's nearest sentences count for, beside its words. */
const NEAR = 5;

/** What both together count for, beside what was heard of each. */
const FOUND = 0.5;

/**
 * How sure one must be that a sentence is about any case, by itself or among others, one of which
 * may be by chance: found on the calls, and on messages about nothing of ours.
 */
const SURE = { alone: 1.78, among: 1.9 };

/** How much surer that each of several sentences brings a case of its own. */
const APART = 0.5;

/** The number of a case, by itself. */
const CODE = /^\s*(?:(?:cas|case)\s*)?(?:n[o°º]\.?\s*|#\s*)?(\d{1,3})\s*$/iu;

/** A person who announces several things needs to be heard on each. */
const ANNOUNCED =
  /(?:deux|trois|autres?|plusieurs|two|three|another|several|other)\s+(?:petites?\s+|quick\s+|autres?\s+)?(?:questions?|problèmes?|problems?|choses?|things?|issues?)|premièrement|deuxièmement|également|d['’]autre part|\baussi,|\baussi\s+est-ce|(?:^|[.!?]\s+)(?:also|first|second|secondly|next|then|aussi|ensuite)\b|\b1[).]\s[\s\S]*\b2[).]\s/iu;

/** A sentence's own case is not another's if it is among that one's nearest. */
const ALIKE = 3;

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

/**
 * Finds cases, the best first, by their ids. What a caller says may be in any language: the one
 * that knows most of its words, or else the page's.
 */
export function deskSearch(
  cases: Record<Language, readonly DeskCase[]>,
  counted: Record<Language, Counted>,
  own: Language,
): (query: string) => DeskAnswer {
  const desks = inAll((language) => deskIn(language, cases[language], counted[language]));
  const byCode = new Map(cases[own].map(({ code, id }) => [code, id]));
  return (query) => {
    const [, code] = CODE.exec(query) ?? [];
    const told = byCode.get(Number(code));
    if (told !== undefined) return { cases: [told], near: true, several: [] };
    const words = wordsOf(query);
    const known = (language: Language) => words.filter(desks[language].knows).length;
    const likeliest = [own, ...othersThan(own)].sort((a, b) => known(b) - known(a));
    const found = likeliest.map((language) => desks[language].answer(query));
    return found.find((answer) => answer.cases.length > 0) ?? NOTHING;
  };
}

function deskIn(language: Language, cases: readonly DeskCase[], counted: Counted) {
  const rank = rankIn(
    cases.map(({ entry }) => entry),
    language,
  );
  const nearness = nearnessIn(cases, language);
  const hears = hearingIn(counted, language);
  const heard = new Map(counted.ids.map((id, n) => [id, n]));

  /** Cases by their words, by what was said of them before, and by what was heard of each: the best first. */
  const order = (message: Asked, near: readonly Near[], words: readonly string[]): string[] => {
    const ranked = new Map(rank(message).map(({ entry, score }) => [entry, score]));
    const most = Math.max(1, ...ranked.values());
    const found = cases.map(({ id, entry }) => {
      const nearest = Math.max(...near.map(({ of }) => of.get(id) ?? 0));
      return (ranked.get(entry) ?? 0) / most + NEAR * nearest;
    });
    const likely = hears.likely(words);
    return levelled(found)
      .map((score, n) => {
        const id = cases[n]?.id ?? "";
        return { id, score: FOUND * score + (likely[heard.get(id) ?? -1] ?? 0) };
      })
      .sort((a, b) => b.score - a.score)
      .map(({ id }) => id);
  };

  const answer = (query: string): DeskAnswer => {
    const message = messageOf(query, language);
    const near = message.sentences.map(nearness);
    const least = near.length > 1 ? SURE.among : SURE.alone;
    const about = (n: number) => (near[n]?.sure ?? 0) >= least;
    const any = near.some((_, n) => about(n));
    const kept = <T>(all: readonly T[]) => (any ? all.filter((_, n) => about(n)) : [...all]);
    const sentences = kept(message.sentences);
    const nears = kept(near);
    // A number alone was read by its form.
    const told = /\p{L}/u.test(query) ? wordsOf(query) : message.sentences.flat();
    const cases = order({ ...message, sentences }, nears, told);
    const surer = least + (ANNOUNCED.test(query) ? 0 : APART);
    const several = apart(
      sentences.flatMap((sentence, n) => {
        const own = nears[n];
        if (!own || own.sure < surer) return [];
        return [order({ ...message, sentences: [sentence] }, [own], sentence)];
      }),
    );
    const first = new Set([...cases.slice(0, 1), ...several, ...cases]);
    return { cases: [...first].slice(0, NEAREST), near: any, several };
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
  return { answer, knows };
}

/** Of what each sentence finds, the first, unless another's sentence finds it too; if more than one is left. */
function apart(found: readonly (readonly string[])[]): string[] {
  const firsts: string[] = [];
  const taken = new Set<string>();
  for (const cases of found) {
    const nearest = cases.slice(0, ALIKE);
    const [first] = nearest;
    if (first === undefined || nearest.some((id) => taken.has(id))) continue;
    firsts.push(first);
    for (const id of nearest) taken.add(id);
  }
  return firsts.length > 1 ? firsts : [];
}
