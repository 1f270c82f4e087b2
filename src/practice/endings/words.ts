import type { CalendarDate } from "../../domain/calendar-date.ts";
import type { EndWords } from "../../kit/strings.ts";
import type { Achieved } from "./ending.ts";
import type { SlipCode, SlipValues } from "./slip.ts";

/** A slip's values as a sentence takes them: its dates are in words. */
type Said<V> = { readonly [K in keyof V]: V[K] extends CalendarDate ? string : V[K] };

/** A sentence, with the slip's values where it needs them. */
type Sentence<C extends SlipCode> = string | ((values: Said<SlipValues[C]>) => string);

/** What the coach says of a slip that is true: what is wrong, what follows, what to do now. */
interface Standing<C extends SlipCode> {
  wrong: Sentence<C>;
  consequence: Sentence<C>;
  after: Sentence<C>;
}

/** The same while it can still be mended: `before` says how. */
interface Danger<C extends SlipCode> extends Standing<C> {
  before: Sentence<C>;
}

/** Those that are never told before they are true. */
type Only = "expired" | "nothingSent";

export type SlipWords = { [C in Exclude<SlipCode, Only>]: Danger<C> } & {
  [C in Only]: Standing<C>;
};

/** What the coach says at the end of an exercise, in one language: at most 40 words each. */
export interface EndingWords {
  slips: SlipWords;
  /** What one has now, and what comes next. */
  achieved: Record<Achieved, EndWords>;
}
