import {
  calendarDate,
  daysAfter,
  parseCalendarDate,
  yearsAfter,
  type CalendarDate,
} from "./calendar-date.ts";
import {
  accepted,
  because,
  refused,
  seen,
  type PlainReason,
  type Reading,
  type Reason,
} from "./reading.ts";

/* What is typed into the form of a procuration: its dates, its mandatary. */

/** The longest validity, in years; less one day. */
const YEARS = 3;

/**
 * The last day that a procuration may reach (BR-09): three calendar years after `from`, less one day.
 * From a 29 February the anniversary is taken as the 28th (the real system's choice is unknown).
 * @example latestEnd(calendarDate("2026-11-23")) // "2029-11-22"
 */
export const latestEnd = (from: CalendarDate): CalendarDate =>
  daysAfter(yearsAfter(from, YEARS), -1);

/**
 * An end date that nothing is said against: the last 31 October that the limit allows, from the first
 * day of the procuration if that is still possible, or else from today.
 */
export function goodEnd({ start, today }: Days): CalendarDate {
  const latest = [latestEnd(start), latestEnd(today)].find((limit) => limit >= today) ?? today;
  const october = calendarDate(`${latest.slice(0, 4)}-10-31`);
  const good = october <= latest ? october : yearsAfter(october, -1);
  return good >= today ? good : latest;
}

/** End dates that are told, between them, all that can be told of a date that exists. */
export const tellingEnds = ({ start, today }: Days): CalendarDate[] => [
  daysAfter(start, -1),
  daysAfter(today, -1),
  ...[0, 1, 2, 3].map((years) => calendarDate(`${yearsAfter(today, years).slice(0, 4)}-03-15`)),
  latestEnd(today),
  daysAfter(latestEnd(today), 1),
];

interface Days {
  /** The first day of the procuration. */
  start: CalendarDate;
  /** The simulated day. */
  today: CalendarDate;
}

/** The months in which the reports are prepared, for 31 March. */
const REPORTS = /-0[23]-/;

type EndRefusal =
  | PlainReason<"before" | "past">
  | Reason<"format", { example: CalendarDate }>
  | Reason<"max", { latest: CalendarDate }>;

/**
 * The end date of a procuration (BR-09; BR-10b when it is modified).
 * `season` remarks on an end that falls while the reports are prepared (our advice).
 * @param start the first day of the procuration
 * @param today the simulated day: the limit counts from it, for a modification as a hypothesis
 */
export function parseEnd(
  text: string,
  { start, today }: Days,
): Reading<CalendarDate, EndRefusal, PlainReason<"hypothesis" | "season">> {
  const date = parseCalendarDate(text);
  if (!date.ok)
    return refused({ reason: "format", values: { example: goodEnd({ start, today }) } });
  const latest = latestEnd(today);
  if (date.value < start) return refused(because("before"));
  if (date.value < today) return refused(because("past"));
  if (date.value > latest) return refused({ reason: "max", values: { latest } });
  const notes: PlainReason<"hypothesis" | "season">[] = [];
  if (date.value > latestEnd(start)) notes.push(because("hypothesis"));
  if (REPORTS.test(date.value)) notes.push(because("season"));
  return accepted(date.value, notes);
}

/** Spaces, points and hyphens of any length: dropped from what is typed. */
const SEPARATORS = /[\s.\-‐-―−]/g;
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
  const typed = seen(text).trim();
  const number = typed.replace(SEPARATORS, "");
  if (!/^\d*$/.test(number)) return refused(because("characters"));
  if (number.length !== 10)
    return refused({ reason: "length", values: { digits: number.length } });
  if (number === own) return refused(because("self"));
  const notes: PlainReason<"neq" | "separators">[] = [];
  if (NEQ.test(number)) notes.push(because("neq"));
  if (number !== typed) notes.push(because("separators"));
  return accepted(number, notes);
}
