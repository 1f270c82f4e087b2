import { plain } from "./name.ts";
import {
  accepted,
  because,
  refused,
  type PlainReason,
  type Reading,
  type Reason,
} from "./reading.ts";

/** The one list of what may stand between digits (`ux-rules.md` 6): spaces and dashes of every kind,
 * points, parentheses, slashes; and the sign before a country code. */
const SEPARATORS = /[\s\p{Pd}−.·()/⁄∕+]/gu;

/** How many digits were typed, where another number of them is asked for. */
export type HowMany = Reason<"length", { digits: number }>;

/**
 * A number that is made of digits: a telephone, an extension, a code, an identification number.
 * `separators` remarks on what was dropped, for the real screen may not allow it.
 * @param least how many digits it has at least, and `most` at most
 * @example parseDigits("555–0137", 7) // accepted: "5550137", with a remark
 */
export function parseDigits(
  text: string,
  least: number,
  most = least,
): Reading<string, HowMany | PlainReason<"characters">, PlainReason<"separators">> {
  const typed = plain(text);
  const digits = typed.replace(SEPARATORS, "");
  // A half or a square would be plain digits.
  if (/\D/.test(digits) || /\p{No}/u.test(text)) return refused(because("characters"));
  const { length } = digits;
  if (length < least || length > most)
    return refused({ reason: "length", values: { digits: length } });
  return accepted(digits, digits === typed ? [] : [because("separators")]);
}
