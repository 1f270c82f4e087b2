import {
  daysAfter,
  parseCalendarDate,
  yearsAfter,
  type CalendarDate,
} from "./calendar-date.ts";
import type { Grants } from "./ministries.ts";
import {
  accepted,
  because,
  refused,
  type PlainReason,
  type Reading,
  type Reason,
} from "./reading.ts";

/** The two types, as the portal names them (BR-07): for an employee, for a mandatary. */
export const procurationTypes = { interne: "Interne", externe: "Externe" } as const;
export type ProcurationType = keyof typeof procurationTypes;

/** A procuration as its mandator made it. */
export interface Procuration {
  /** Its own for the whole simulated world: `p1`, `p2`… */
  id: string;
  type: ProcurationType;
  /** Ten digits; the mandatary's, of an external one. */
  mandatary: string;
  start: CalendarDate;
  end: CalendarDate;
  description: string;
  remark: string;
  grants: Grants;
  /** This company is its mandatary, not its mandator. */
  received: boolean;
  /** The mandatary's RSE refused it. */
  refused: boolean;
}

/** The longest validity, in years; less one day. */
const YEARS = 3;

/**
 * The last day that a procuration may reach (BR-09): three calendar years after `from`, less one day.
 * From a 29 February the anniversary is taken as the 28th (the real system's choice is unknown).
 * @example latestEnd(calendarDate("2026-11-23")) // "2029-11-22"
 */
export const latestEnd = (from: CalendarDate): CalendarDate =>
  daysAfter(yearsAfter(from, YEARS), -1);

/** The months in which the reports are prepared, for 31 March. */
const REPORTS = /-0[23]-/;

type EndRefusal =
  PlainReason<"format" | "before" | "past"> | Reason<"max", { latest: CalendarDate }>;

/**
 * The end date of a procuration (BR-09; BR-10b when it is modified).
 * `season` remarks on an end that falls while the reports are prepared (our advice).
 * @param start the first day of the procuration
 * @param today the simulated day: the limit counts from it, for a modification as a hypothesis
 */
export function parseEnd(
  text: string,
  { start, today }: { start: CalendarDate; today: CalendarDate },
): Reading<CalendarDate, EndRefusal, PlainReason<"hypothesis" | "season">> {
  const date = parseCalendarDate(text);
  if (!date.ok) return date;
  const latest = latestEnd(today);
  if (date.value < start) return refused(because("before"));
  if (date.value < today) return refused(because("past"));
  if (date.value > latest) return refused({ reason: "max", values: { latest } });
  const notes: PlainReason<"hypothesis" | "season">[] = [];
  if (date.value > latestEnd(start)) notes.push(because("hypothesis"));
  if (REPORTS.test(date.value)) notes.push(because("season"));
  return accepted(date.value, notes);
}

/** Over from the day after its end (BR-10). */
export const isExpired = ({ end }: Pick<Procuration, "end">, today: CalendarDate): boolean =>
  end < today;

/** Spaces, points and hyphens of any length: dropped from what is typed. */
const SEPARATORS = /[\s.\-‐-―−\u200b-\u200d\u2060\ufeff]/g;
/** How an NEQ begins (official); an identification number does not, as far as we know. */
const NEQ = /^(11|22|33|88)/;

type NumberRefusal = PlainReason<"characters" | "self"> | Reason<"length", { digits: number }>;

/**
 * The mandatary's identification number (BR-08): ten digits, not one's `own` identification number.
 * `neq` remarks on a number that begins as an NEQ does; `separators` on what was dropped.
 */
export function parseMandatary(
  text: string,
  own: string,
): Reading<string, NumberRefusal, PlainReason<"neq" | "separators">> {
  const number = text.replace(SEPARATORS, "");
  if (!/^\d*$/.test(number)) return refused(because("characters"));
  if (number.length !== 10)
    return refused({ reason: "length", values: { digits: number.length } });
  if (number === own) return refused(because("self"));
  const notes: PlainReason<"neq" | "separators">[] = [];
  if (NEQ.test(number)) notes.push(because("neq"));
  if (number !== text.trim()) notes.push(because("separators"));
  return accepted(number, notes);
}
