import { parseDigits, type HowMany } from "./digits.ts";
import { accepted, because, refused, type PlainReason, type Reading } from "./reading.ts";

/** A verification code counts seven digits and lives 40 minutes (BR-19). */
export const CODE_DIGITS = 7;
const LIFE = 40 * 60;

/** A code as it was sent to the account's address. */
export interface SentCode {
  code: string;
  /** Seconds since it was sent. */
  age: number;
}

/**
 * The nth code of a sign-in (from 1). Made up from n, so that a replay sends the same one.
 * @example verificationCode(1) // "5550137"
 */
export const verificationCode = (nth: number): string => String(5_550_000 + nth * 137);

type Refusal = HowMany | PlainReason<"characters" | "other" | "replaced" | "old">;

/**
 * Is it the last code that was sent, and is it still alive? (BR-19)
 * That a new code replaces the one before is inferred.
 * @param sent the codes, the last one last
 */
export function checkCode(text: string, sent: readonly SentCode[]): Reading<string, Refusal> {
  const read = parseDigits(text, CODE_DIGITS);
  if (!read.ok) return read;
  const code = read.value;
  const last = sent.at(-1);
  if (last?.code === code) return last.age > LIFE ? refused(because("old")) : accepted(code);
  return refused(because(sent.some((each) => each.code === code) ? "replaced" : "other"));
}
