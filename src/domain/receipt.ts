import { calendarDate, type CalendarDate, type Moment } from "./calendar-date.ts";

/** The sandbox's calendar starts here; it is told, never waited for. */
export const FIRST_DAY = calendarDate("2026-11-23");
/** The office opens at ten and works for ten hours: a submission every four minutes or so. */
const [OPENS, HOURS, EVERY] = [10 * 3600, 10 * 3600, 4 * 60 + 7];

/** What the portal prints once data have been sent. */
export interface Receipt {
  /** Nine digits. */
  reference: string;
  moment: Moment;
  /** “Prénom Nom” of who sent the data. */
  by: string;
}

/** What a new user needs to sign in for the first time. */
export interface Credentials {
  userCode: string;
  temporaryPassword: string;
}

/**
 * The receipt of the account's nth submission (from 1). Made up from n alone, so that a replay gives
 * the same one; the shape is that of the 2019 receipts.
 * @param today the simulated day
 * @example receipt(1, "Camille Fortin-Exemple", FIRST_DAY) // 900000001, 10 h 4 min 7 s
 */
export const receipt = (nth: number, by: string, today: CalendarDate): Receipt => ({
  reference: String(900_000_000 + nth),
  moment: { date: today, second: OPENS + ((nth * EVERY) % HOURS) },
  by,
});

/**
 * The codes of a company's nth user (from 1): seven capitals and digits, as in the 2019 captures
 * (inferred), and a password that says it is for practice. Both are fictional.
 * @param prefix three letters, the company's own
 * @example credentials(3, "EXA") // { userCode: "EXA03AC", temporaryPassword: "Exercice-0129" }
 */
export const credentials = (nth: number, prefix: string): Credentials => ({
  userCode: `${prefix}${nth.toString(36).toUpperCase().padStart(2, "0")}A${letter(nth)}`,
  temporaryPassword: `Exercice-${String((nth * 43) % 10_000).padStart(4, "0")}`,
});

const letter = (nth: number): string => String.fromCharCode(65 + ((nth - 1) % 26));
