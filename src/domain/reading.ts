/**
 * Why a value is refused, or what is worth saying of one that is accepted.
 * `reason` is the second half of a code (`telephone.length`); `values` are what the sentence needs.
 */
export interface Reason<Name extends string = string, Values extends object = object> {
  reason: Name;
  values: Values;
}

/** A reason whose sentence needs no value. */
export type PlainReason<Name extends string> = Reason<Name>;

/** What a text turned out to say: a value, with remarks that refuse nothing, or the reason it is refused. */
export type Reading<Value, Refusal extends Reason = never, Note extends Reason = never> =
  { ok: true; value: Value; notes: Note[] } | { ok: false; refusal: Refusal };

export const accepted = <Value, Note extends Reason = never>(
  value: Value,
  notes: Note[] = [],
): { ok: true; value: Value; notes: Note[] } => ({ ok: true, value, notes });

export const refused = <Refusal extends Reason>(
  refusal: Refusal,
): { ok: false; refusal: Refusal } => ({ ok: false, refusal });

export const because = <Name extends string>(reason: Name): PlainReason<Name> => ({
  reason,
  values: {},
});

/** Format characters, fillers and blanks that count as letters, and controls that are no space. */
const UNSEEN = /[\p{Cf}\p{DI}\u2800]|(?!\s)\p{Cc}/gu;

/**
 * A text without what nobody sees in it: zero-width characters, soft hyphens, letters without a shape,
 * the marks of direction that come along with a number or a date that is pasted.
 */
export const seen = (text: string): string => text.replace(UNSEEN, "");
