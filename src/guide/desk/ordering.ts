import type { Language } from "../../domain/language.ts";
import { messageOf, type Asked } from "../search/message.ts";
import { rankIn } from "../search/search.ts";
import { wordsOf } from "../search/search-text.ts";
import type { Counted } from "./counted.ts";
import type { DeskCase } from "./desk-cases.ts";
import { hearingIn, levelled, type Likely } from "./likely.ts";
import { nearnessIn, type Near } from "./nearness.ts";

/* Cases in their order for a message, the likeliest first: by three ways that err differently. */

/** What a case's nearest sentences count for, beside its words. */
const NEAR = 5;

/** What both together count for, beside what was heard of each. */
const FOUND = 0.5;

/** What a message's odds to be about any case count for, beside its nearest sentence. */
const OURS = 0.5;

/** How sure it must be that a sentence is about any case for it to be heard beside others. */
const ABOUT = 1;

/** What the whole of a message counts for where one of its sentences is understood. */
const WHOLE = 0.8;

/** A sentence of a message. */
export interface Sentence {
  /** The words that tell, and all of them. */
  telling: readonly string[];
  whole: readonly string[];
  /** As it is written. */
  text: string;
  near: Near;
  /** How sure it is that it is about any case. */
  sure: number;
}

/** A message as the desk hears it. */
export interface HeardMessage {
  message: Asked;
  sentences: readonly Sentence[];
  /** How likely it is to be about each case, by its number: all of its sentences, but those about something else. */
  likely: Likely;
  /** What its words say for its being about any case, beside its sentences. */
  ours: number;
}

/** A case in its place. */
export interface Placed {
  id: string;
  score: number;
}

export interface Ordering {
  hear: (text: string) => HeardMessage;
  /** Cases by some sentences of a message, and by the whole of it. */
  order: (heard: HeardMessage, sentences: readonly Sentence[]) => Placed[];
  /** Cases by one sentence of a message, which the whole of it helps to understand. */
  orderOf: (heard: HeardMessage, sentence: Sentence) => Placed[];
}

export function orderingIn(
  language: Language,
  cases: readonly DeskCase[],
  counted: Counted,
): Ordering {
  const rank = rankIn(
    cases.map(({ entry }) => entry),
    language,
  );
  const nearness = nearnessIn(cases, language);
  const hears = hearingIn(counted, language);
  const at = new Map(counted.ids.map((id, n) => [id, n]));

  const likelyOf = (told: readonly Sentence[]) =>
    hears.likely(
      told.flatMap(({ whole }) => whole),
      told.map(({ text }) => text),
    );

  const hear = (text: string): HeardMessage => {
    const message = messageOf(text, language);
    const sentences = message.sentences.map((telling, n) => {
      const [near, whole] = [nearness(telling), message.whole[n] ?? telling];
      const text = message.texts[n] ?? "";
      return { telling, whole, text, near, sure: near.sure + OURS * hears.ours(whole) };
    });
    const about = sentences.filter(({ sure }) => sure >= ABOUT);
    const told = about.length > 0 ? about : sentences;
    // A number alone was read by its form.
    const all = /\p{L}/u.test(text) ? wordsOf(text) : message.whole.flat();
    const ours = OURS * hears.ours(all);
    return { message, sentences, likely: likelyOf(told), ours };
  };

  const placed = (
    { message }: HeardMessage,
    told: readonly Sentence[],
    likely: Likely,
  ): Placed[] => {
    const sentences = told.map(({ telling }) => telling);
    const ranked = new Map(
      rank({ ...message, sentences }).map(({ entry, score }) => [entry, score]),
    );
    if (ranked.size === 0) return [];
    const most = Math.max(...ranked.values());
    const found = cases.map(({ id, entry }) => {
      const nearest = Math.max(0, ...told.map(({ near }) => near.of.get(id) ?? 0));
      return (ranked.get(entry) ?? 0) / most + NEAR * nearest;
    });
    return levelled(found)
      .map((score, n) => {
        const id = cases[n]?.id ?? "";
        return { id, score: FOUND * score + (likely[at.get(id) ?? -1] ?? 0) };
      })
      .sort((a, b) => b.score - a.score);
  };
  return {
    hear,
    order: (heard, sentences) => placed(heard, sentences, heard.likely),
    orderOf(heard, sentence) {
      const own = likelyOf([sentence]);
      const likely = own.map((each, n) => each + WHOLE * (heard.likely[n] ?? 0));
      return placed(heard, [sentence], likely);
    },
  };
}
