import { calendarDate, daysBetween } from "../../domain/calendar-date.ts";
import { heldIn, type Progress } from "./progress.ts";

const ENOUGH = 2;
/** How many days later something may be offered again. */
const LATER = 3;

/**
 * Is the instruction that nobody asked for withdrawn? After two unaided successes with all that it
 * bears on; one failure brings it back.
 */
export const isWithdrawn = ({ rules }: Progress, codes: readonly string[]): boolean =>
  codes.length > 0 && codes.every((code) => (heldIn(rules, code)?.unaided ?? 0) >= ENOUGH);

/**
 * The missions that may be offered again, those done the longest ago first: what was done unaided on
 * two days is known.
 * @param today the day of the real calendar
 */
export const dueAgain = ({ missions }: Progress, today: string): string[] =>
  Object.entries(missions)
    .filter(([, { on, alone }]) => alone.length < ENOUGH && daysSince(on, today) >= LATER)
    .sort(([, a], [, b]) => a.on.localeCompare(b.on))
    .map(([id]) => id);

const daysSince = (on: string, today: string): number =>
  daysBetween(calendarDate(on), calendarDate(today));
