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
  type PlainReason,
  type Reading,
  type Reason,
} from "./reading.ts";
import { parseDigits, type HowMany } from "./digits.ts";

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
 * An end date that nothing is said against: the last quiet day that the limit allows.
 * @example goodEnd({ start: FIRST_DAY, today: FIRST_DAY }, year) // "2029-10-31"
 */
export const goodEnd = (days: Days, { quietDay }: Year): CalendarDate => lastOn(quietDay, days);

/** An end date that is accepted, and remarked on: the last of the season that the limit allows. */
export const seasonEnd = (days: Days, year: Year): CalendarDate =>
  lastOn(dayInSeason(year), days);

/**
 * The last time that a day of the year comes within the limit, counted from the first day of the
 * procuration if that is still possible, or else from today.
 */
function lastOn(monthDay: string, { start, today }: Days): CalendarDate {
  const latest = [latestEnd(start), latestEnd(today)].find((limit) => limit >= today) ?? today;
  const last = calendarDate(`${latest.slice(0, 4)}-${monthDay}`);
  const within = last <= latest ? last : yearsAfter(last, -1);
  return within >= today ? within : latest;
}

/** The middle of the season's last month, as MM-JJ. */
const dayInSeason = ({ season }: Year): string =>
  `${String(season.at(-1)).padStart(2, "0")}-15`;

/** End dates that are told, between them, all that can be told of a date that exists. */
export const tellingEnds = ({ start, today }: Days, year: Year): CalendarDate[] => [
  daysAfter(start, -1),
  daysAfter(today, -1),
  ...[0, 1, 2, 3].map((years) =>
    calendarDate(`${yearsAfter(today, years).slice(0, 4)}-${dayInSeason(year)}`),
  ),
  latestEnd(today),
  daysAfter(latestEnd(today), 1),
];

interface Days {
  /** The first day of the procuration. */
  start: CalendarDate;
  /** The simulated day. */
  today: CalendarDate;
}

/** The procedure's year: what a good end keeps clear of. */
interface Year {
  /** The months in which the reports are prepared, from 1 to 12, in the order in which they come. */
  season: readonly number[];
  /** A day far from them, as MM-JJ. */
  quietDay: string;
}

const isIn = (season: readonly number[], date: CalendarDate): boolean =>
  season.includes(Number(date.slice(5, 7)));

type EndRefusal =
  | PlainReason<"before" | "past">
  | Reason<"format", { example: CalendarDate; shaped: boolean }>
  | Reason<"max", { latest: CalendarDate }>;

/**
 * The end date of a procuration (BR-09; BR-10b when it is modified).
 * `season` remarks on an end that falls while the reports are prepared (our advice).
 * @param start the first day of the procuration
 * @param today the simulated day: the limit counts from it, for a modification as a hypothesis
 * @param year the season that an end should avoid
 */
export function parseEnd(
  text: string,
  { start, today }: Days,
  year: Year,
): Reading<CalendarDate, EndRefusal, PlainReason<"hypothesis" | "season">> {
  const date = parseCalendarDate(text);
  if (!date.ok) {
    const { shaped } = date.refusal.values;
    return refused({
      reason: "format",
      values: { example: goodEnd({ start, today }, year), shaped },
    });
  }
  const latest = latestEnd(today);
  if (date.value < start) return refused(because("before"));
  if (date.value < today) return refused(because("past"));
  if (date.value > latest) return refused({ reason: "max", values: { latest } });
  const notes: PlainReason<"hypothesis" | "season">[] = [];
  if (date.value > latestEnd(start)) notes.push(because("hypothesis"));
  if (isIn(year.season, date.value)) notes.push(because("season"));
  return accepted(date.value, notes);
}

/** How an NEQ begins (official); an identification number does not, as far as we know. */
const NEQ = /^(11|22|33|88)/;

type NumberRefusal = PlainReason<"characters" | "self"> | HowMany;

/**
 * The mandatary's identification number (BR-08): ten digits, not one's `own` identification number.
 * `neq` remarks on a number that begins as an NEQ does; `separators` on what was dropped.
 */
export function parseMandatary(
  text: string,
  own: string,
): Reading<string, NumberRefusal, PlainReason<"neq" | "separators">> {
  const read = parseDigits(text, 10);
  if (!read.ok) return read;
  if (read.value === own) return refused(because("self"));
  return NEQ.test(read.value) ? accepted(read.value, [because("neq"), ...read.notes]) : read;
}
