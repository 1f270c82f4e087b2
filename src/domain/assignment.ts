import type { CalendarDate } from "./calendar-date.ts";
import { isExpired, type Procuration } from "./procuration.ts";
import type { Role } from "./user-file.ts";
import { because, type PlainReason } from "./reading.ts";

/** A procuration in the hands of a user. */
export interface Assignment {
  procuration: string;
  userCode: string;
  /** The day of the assignment; it ends with the procuration (BR-15, inferred). */
  start: CalendarDate;
}

interface Held {
  procurations: readonly Procuration[];
  assignments: readonly Assignment[];
  today: CalendarDate;
}

interface Person {
  userCode: string;
  role?: Role;
  suspended?: boolean;
}

const isOver = (procuration: Procuration, today: CalendarDate): boolean =>
  procuration.refused || isExpired(procuration, today);

/** The procuration that a user holds; one that is over counts no longer (inferred: or renewal would be a dead end). */
export function heldBy(
  { userCode }: Person,
  { procurations, assignments, today }: Held,
): Procuration | null {
  const ids = assignments.filter((each) => each.userCode === userCode);
  const held = procurations.filter(({ id }) =>
    ids.some(({ procuration }) => procuration === id),
  );
  return held.find((each) => !isOver(each, today)) ?? null;
}

/** May the user be given a procuration? (BR-12; that one suspended, or an RSE, is not listed is inferred) */
export const isListed = (user: Person, held: Held): boolean =>
  !user.suspended && user.role !== "rse" && heldBy(user, held) === null;

/** Has the procuration been given to somebody? (BR-16, inferred) */
export const isAssigned = ({ id }: Pick<Procuration, "id">, { assignments }: Held): boolean =>
  assignments.some(({ procuration }) => procuration === id);

/**
 * The same, at the mandatary's included: an external one is assigned there. What the real list prints
 * of it is unknown.
 */
export const isAssignedAnywhere = (
  procuration: Pick<Procuration, "id" | "type">,
  { others, ...here }: Held & { others: readonly Omit<Held, "today">[] },
): boolean =>
  isAssigned(procuration, here) ||
  (procuration.type === "externe" &&
    others.some((side) => isAssigned(procuration, { ...side, today: here.today })));

/**
 * What keeps a procuration from being assigned here: the mandatary's RSE assigns an external one
 * (BR-14), be it over or not, and any other that is over is renewed first (BR-10).
 */
export function assigning(
  procuration: Procuration,
  today: CalendarDate,
): PlainReason<"external" | "expired" | "refused"> | null {
  if (procuration.type === "externe" && !procuration.received) return because("external");
  if (procuration.refused) return because("refused");
  return isExpired(procuration, today) ? because("expired") : null;
}
