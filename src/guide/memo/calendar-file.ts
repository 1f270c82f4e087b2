/*
 * Dates for a calendar, as files (RFC 5545). Small and without imports: the page carries it inline.
 */

/** One whole day to be remembered. */
export interface DayToNote {
  /** Its own: a file that is opened twice must not make two of it. */
  id: string;
  /** AAAA-MM-JJ. */
  day: string;
  summary: string;
  description: string;
  yearly?: boolean;
}

/** So many days before its end is a power of attorney renewed. */
export const RENEWAL_DAYS = 60;

/** @example dayShifted("2028-02-28", 2) // "2028-03-01" */
export const dayShifted = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/**
 * The last day that a procuration may reach. It is `latestEnd` of `src/domain/procuration-form.ts`, which
 * would bring half the calendar with it.
 */
export function lastEnd(today: string): string {
  const anniversary = `${Number(today.slice(0, 4)) + 3}${today.slice(4)}`;
  return dayShifted(anniversary.replace("02-29", "02-28"), -1);
}

/** When the renewal is to be thought of: in time, or tomorrow when it is late already. */
export function renewalDay(end: string, today: string): string {
  const wanted = dayShifted(end, -RENEWAL_DAYS);
  return wanted > today ? wanted : dayShifted(today, 1);
}

/**
 * The file of one day, with an alarm at nine in the morning.
 * @param stamp when it is made
 */
export function calendarFile(event: DayToNote, stamp: Date): string {
  const { id, day, summary, description, yearly } = event;
  return [
    ...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//rse-guide//memo//FR", "BEGIN:VEVENT"],
    `UID:${id}-${day}@rse-guide`,
    `DTSTAMP:${stamp.toISOString().replace(/-|:|\.\d+/g, "")}`,
    `DTSTART;VALUE=DATE:${day.replaceAll("-", "")}`,
    ...(yearly ? ["RRULE:FREQ=YEARLY"] : []),
    ...[`SUMMARY:${escaped(summary)}`, `DESCRIPTION:${escaped(description)}`],
    ...["TRANSP:TRANSPARENT", "BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:PT9H"],
    ...[`DESCRIPTION:${escaped(summary)}`, "END:VALARM", "END:VEVENT", "END:VCALENDAR"],
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join("");
}

const escaped = (text: string): string =>
  text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");

/** A line has 75 octets at most: what is longer goes on after a space, and no letter is cut. */
function folded(line: string): string {
  const octets = new TextEncoder();
  let [whole, length] = ["", 0];
  for (const letter of line) {
    const size = octets.encode(letter).length;
    const isFull = length + size > 75;
    whole += isFull ? `\r\n ${letter}` : letter;
    length = isFull ? 1 + size : length + size;
  }
  return whole;
}
