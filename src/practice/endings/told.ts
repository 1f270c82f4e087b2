import { longDate } from "../../domain/calendar-date.ts";
import type { Language } from "../../domain/language.ts";
import type { Slip } from "./slip.ts";
import type { EndingWords } from "./words.ts";

/** What is said of one slip, sentence by sentence. */
export interface ToldOfSlip {
  wrong: string;
  consequence: string;
  /** What to do. */
  mend: string;
}

// A sentence of another code wants other values: only here are the two paired.
type Any = string | ((values: never) => string);

/**
 * What the coach says of a slip.
 * @param as a danger, which pressing on would make true; or what is true, and stands
 * @example tell("fr", fr, slip, "danger").mend // "« Corriger » ramène au formulaire : choisissez « Utilisateur »."
 */
export function tell(
  language: Language,
  { slips }: EndingWords,
  { code, values }: Slip,
  as: "danger" | "standing",
): ToldOfSlip {
  const words: { wrong: Any; consequence: Any; after: Any; before?: Any } = slips[code];
  const given = "end" in values ? { ...values, end: longDate(values.end, language) } : values;
  const say = (text: Any) => (typeof text === "string" ? text : text(given as never));
  const mend = (as === "danger" ? words.before : undefined) ?? words.after;
  return { wrong: say(words.wrong), consequence: say(words.consequence), mend: say(mend) };
}
