import vectors from "../vectors.json" with { type: "json" };

interface Read {
  ok: boolean;
  notes?: readonly { reason: string }[];
  refusal?: { reason: string };
}

/** What a vector expects: `true`, `false`, or accepted with something to say (any words). */
export type Outcome = string | boolean;

/** As the vectors say it. */
export const verdict = (reading: Read): Outcome => {
  if (!reading.ok) return false;
  return (reading.notes ?? []).length > 0 ? "said" : true;
};
export const expected = (outcome: Outcome) => (typeof outcome === "string" ? "said" : outcome);

/** The vectors of a blank text: a blank field is refused, or not, before its reader is asked. */
export const typed = (pairs: readonly (readonly (string | boolean)[])[]) =>
  (pairs as [string, Outcome][]).filter(([text]) => text !== "");

export { vectors };
