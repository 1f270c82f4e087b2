import { longDate } from "../../domain/calendar-date.ts";
import type { Language } from "../../domain/language.ts";
import type { SightReason } from "./sight.ts";
import type { SightWords } from "./words.ts";

// A sentence of another reason wants other values: only here are the two paired.
type Any = string | ((values: never) => string);

/**
 * Why something is there for somebody, or not, in words.
 * @example tellReason("fr", fr, { is: "noRight" }) // "Absent…"
 */
export function tellReason(language: Language, words: SightWords, why: SightReason): string {
  const text: Any = words.reasons[why.is];
  if (typeof text === "string") return text;
  const given = "end" in why ? { ...why, end: longDate(why.end, language) } : why;
  return text(given as never);
}
