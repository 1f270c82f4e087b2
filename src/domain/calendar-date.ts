import { traits, type Language } from "./language.ts";
import { plain } from "./name.ts";
import { accepted, refused, type Reading, type Reason } from "./reading.ts";

/** A civil date that exists, as `AAAA-MM-JJ`: no time zone, and its text sorts as the calendar does. */
export type CalendarDate = string & { readonly calendarDate: unique symbol };

/** A civil date and a time of day, to the second, with no time zone. */
export interface Moment {
  date: CalendarDate;
  /** Seconds since midnight, 0 to 86 399. */
  second: number;
}

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
/** The hint of the portal prints spaces; a pasted date may have longer or unbreakable hyphens. */
const BETWEEN = /[\s\p{Pd}−]+/gu;
/** The end of the sentence from which it was copied. */
const POINT = /-?\.$/;

/** `shaped` says that it is written as asked for, and that there is no such day. */
type NoDate = Reason<"format", { shaped: boolean }>;

/**
 * Reads a date as the portal prints it, `AAAA-MM-JJ`, or as its hint does, `AAAA MM JJ`.
 * @example parseCalendarDate("2024-02-29") // accepted; "2023-02-29" and "29/11/2022" are refused
 */
export function parseCalendarDate(text: string): Reading<CalendarDate, NoDate> {
  const iso = plain(text).replace(BETWEEN, "-").replace(POINT, "");
  const shaped = SHAPE.test(iso);
  return shaped && exists(iso)
    ? accepted(iso as CalendarDate)
    : refused({ reason: "format", values: { shaped } });
}

/**
 * A date written in the program or in data.
 * @throws when there is no such day: it is the author's slip, not a visitor's.
 */
export function calendarDate(iso: string): CalendarDate {
  const read = parseCalendarDate(iso);
  if (!read.ok) throw new Error(`“${iso}” is not a date that exists (AAAA-MM-JJ).`);
  return read.value;
}

/** The day so many days later (or earlier). */
export const daysAfter = (date: CalendarDate, days: number): CalendarDate =>
  isoOf(new Date(utc(date).getTime() + days * 86_400_000));

/** How many days from one to the other. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number =>
  (utc(to).getTime() - utc(from).getTime()) / 86_400_000;

/** The same day so many years later; 29 February becomes the 28th where there is none. */
export function yearsAfter(date: CalendarDate, years: number): CalendarDate {
  const year = String(Number(date.slice(0, 4)) + years).padStart(4, "0");
  const same = `${year}${date.slice(4)}`;
  return calendarDate(exists(same) ? same : `${year}-02-28`);
}

/**
 * The date in words.
 * @example longDate(calendarDate("2026-11-01"), "fr") // "1er novembre 2026"
 */
export function longDate(date: CalendarDate, language: Language): string {
  const { locale, firstDay } = traits[language];
  const words = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  return words.format(utc(date)).replace(/^1 /, `${firstDay} `);
}

/**
 * A moment as the portal's receipts print it, without leading zeros.
 * @example longMoment({ date, second: 57_622 }, "fr") // "9 juin 2017 à 16 h 0 min 22 s"
 */
export function longMoment({ date, second }: Moment, language: Language): string {
  const time = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60] as const;
  return longDate(date, language) + traits[language].atTime(...time);
}

const isoOf = (day: Date): CalendarDate => day.toISOString().slice(0, 10) as CalendarDate;

const utc = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

/** JavaScript turns 2023-02-29 into 1 March instead of refusing it, hence the way back. */
function exists(iso: string): boolean {
  const day = utc(iso);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso);
}
