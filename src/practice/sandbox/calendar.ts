import type { Account } from "../../account/account.ts";
import { daysAfter, daysBetween, type CalendarDate } from "../../domain/calendar-date.ts";
import { opens } from "../../domain/ministries.ts";
import { isExpired } from "../../domain/procuration.ts";
import { serviceRight } from "../../procedure.ts";

/** What the simulated calendar is moved to: the next day, or the day after the next end. */
export type Wait = "day" | "expiry";

/** How many days that is; `null` when there is no end to wait for. */
export function daysToWait(account: Account, until: Wait): number | null {
  if (until === "day") return 1;
  const end = nextEnd(account);
  return end === null ? null : daysBetween(account.today, daysAfter(end, 1));
}

/** The end of the youngest procuration for the declaration that is not over: the one being rehearsed. */
const nextEnd = ({ procurations, today }: Account): CalendarDate | null =>
  procurations
    .filter((each) => opens(each.grants, serviceRight) && !isExpired(each, today))
    .at(-1)?.end ?? null;
