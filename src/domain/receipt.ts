import { calendarDate, type Moment } from "./calendar-date.ts";

/** The sandbox's clock starts here; it is told, never waited for. */
const START: Moment = { date: calendarDate("2026-11-23"), second: 10 * 3600 };

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
 * @example receipt(1, "Camille Fortin-Exemple") // 900000001, 10 h 4 min 7 s
 */
export const receipt = (nth: number, by: string): Receipt => ({
  reference: String(900_000_000 + nth),
  moment: { ...START, second: START.second + nth * (4 * 60 + 7) },
  by,
});

/**
 * The codes of the company's nth user (from 1): seven capitals and digits, as in the 2019 captures
 * (inferred), and a password that says it is for practice. Both are fictional.
 * @example credentials(3) // { userCode: "EXA03AC", temporaryPassword: "Exercice-0129" }
 */
export const credentials = (nth: number): Credentials => ({
  userCode: `EXA${String(nth).padStart(2, "0")}A${letter(nth)}`,
  temporaryPassword: `Exercice-${String((nth * 43) % 10_000).padStart(4, "0")}`,
});

const letter = (nth: number): string => String.fromCharCode(65 + ((nth - 1) % 26));
