import type { Account, User } from "../../account/account.ts";
import { heldBy, isAssigned } from "../../domain/assignment.ts";
import type { CalendarDate } from "../../domain/calendar-date.ts";
import { ministries, opens, rights, type Grants } from "../../domain/ministries.ts";
import { isExpired, type Procuration } from "../../domain/procuration.ts";
import { inCharge, service, serviceRight } from "../../procedure.ts";
import { fullName } from "../endings/judged.ts";
import { isInForce, ownIn, usefulIn } from "../goals/conditions.ts";
import type { SideNow } from "../goals/goal.ts";
import { clientNow } from "../goals/report.ts";
import { consultantOf } from "../goals/sides.ts";

/*
 * What the other people see, by the account's facts: the person who signs in, the consultant's RSE, the
 * company whose number was typed. No source shows any of it: these are pictures of ours.
 */

/** Why something is open to somebody, or is not; with what its sentence is given. */
export interface Reasons {
  /** Of a user: the service. */
  open: { end: CalendarDate };
  all: { end: CalendarDate };
  rse: object;
  suspended: object;
  noProcuration: object;
  expired: { end: CalendarDate };
  noRight: object;
  /** Of a user: another right of the procuration. */
  other: object;
  /** Of an RSE: the registration with the ministry. */
  unregistered: object;
  traitement: object;
  actif: object;
  refuse: object;
  desactive: object;
  /** Of the consultant's RSE: a procuration that came, or none. */
  nothing: object;
  waiting: object;
  assigned: { name: string };
  useless: object;
  refused: object;
  over: { end: CalendarDate };
  /** Of whoever has the number that was typed. */
  unasked: { client: string };
}

export type SightReason = { [R in keyof Reasons]: { is: R } & Reasons[R] }[keyof Reasons];

interface Line {
  /** A service, a right, a ministry or a procuration, as it is called. */
  what: string;
  open: boolean;
  why: SightReason;
}

/** What one person sees. */
export interface Sight {
  who: "user" | "rse" | "stranger";
  name: string;
  company: string;
  lines: readonly Line[];
}

const line = (what: string, open: boolean, why: SightReason): Line => ({ what, open, why });

/** What a user finds open on signing in, and why the service is there or not. */
export function userSight(side: SideNow, user: User): Sight {
  const held = heldBy(user, side);
  return {
    ...{ who: "user", name: fullName(user), company: side.company.name },
    lines: [serviceLine(side, user, held), ...(held ? othersIn(held.grants) : [])],
  };
}

function serviceLine(side: SideNow, user: User, held: Procuration | null): Line {
  if (user.role === "rse") return line(service, true, { is: "rse" });
  if (user.suspended) return line(service, false, { is: "suspended" });
  if (!held) return line(service, false, lostBy(side, user));
  if (!opens(held.grants, serviceRight)) return line(service, false, { is: "noRight" });
  const all = held.grants[inCharge.id]?.access === "sans";
  return line(service, true, { is: all ? "all" : "open", end: held.end });
}

/** Of what was held and is over, the last. */
function lostBy(
  { procurations, assignments, today }: SideNow,
  { userCode }: User,
): SightReason {
  const lost = procurations.findLast(
    (each) =>
      isExpired(each, today) &&
      assignments.some((held) => held.userCode === userCode && held.procuration === each.id),
  );
  return lost ? { is: "expired", end: lost.end } : { is: "noProcuration" };
}

const othersIn = (grants: Grants): Line[] =>
  Object.values(grants)
    .flatMap((grant) => grant.rights)
    .filter((right) => right !== serviceRight.id)
    .map((right) => line(rights[right], true, { is: "other" }));

/** The colleague to look at: who has access, or the last file that is not suspended. */
export function colleagueSight(account: Account): Sight | null {
  const side = clientNow(account);
  const useful = usefulIn(side, "interne");
  const has = side.users.find((user) => useful.some(({ id }) => id === heldBy(user, side)?.id));
  const user = has ?? side.users.findLast(({ suspended }) => !suspended);
  return user ? userSight(side, user) : null;
}

/** What one's own RSE sees of the ministry. */
export function ownSight(account: Account): Sight {
  const { registrations, company } = clientNow(account);
  const state = registrations.find(({ ministry }) => ministry === inCharge.id)?.state;
  return {
    ...{ who: "rse", name: company.rse, company: company.name },
    lines: [line(ministries[inCharge.id], state === "actif", { is: state ?? "unregistered" })],
  };
}

/** What the consultant's RSE sees of what was received. */
export function consultantSight(account: Account): Sight {
  const side = { ...consultantOf(account), today: account.today };
  const received = side.procurations.filter((each) => each.received);
  return {
    ...{ who: "rse", name: side.company.rse, company: side.company.name },
    lines:
      received.length > 0
        ? received.map((each) => receivedLine(each, side))
        : [line(service, false, { is: "nothing" })],
  };
}

function receivedLine(procuration: Procuration, side: SideNow): Line {
  const { description: what, grants, end } = procuration;
  if (procuration.refused) return line(what, false, { is: "refused" });
  if (!isInForce(procuration, side)) return line(what, false, { is: "over", end });
  if (!opens(grants, serviceRight)) return line(what, false, { is: "useless" });
  const user = side.users.find((each) => heldBy(each, side)?.id === procuration.id);
  return isAssigned(procuration, side) && user
    ? line(what, true, { is: "assigned", name: fullName(user) })
    : line(what, false, { is: "waiting" });
}

/** What the company sees whose number was typed instead; null where none was. */
export function strangerSight(account: Account): Sight | null {
  const side = clientNow(account);
  const own = consultantOf(account).company.identificationNumber;
  const astray = ownIn(side, "externe").findLast(
    ({ mandatary, refused }) => mandatary !== own && !refused,
  );
  return astray
    ? {
        ...{ who: "stranger", name: "", company: astray.mandatary },
        lines: [line(astray.description, true, { is: "unasked", client: side.company.name })],
      }
    : null;
}
