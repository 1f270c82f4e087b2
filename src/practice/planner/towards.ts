import type { Account, User } from "../../account/account.ts";
import { CONSULTANT, OWN } from "../../account/starting-points.ts";
import type { CalendarDate } from "../../domain/calendar-date.ts";
import { heldBy, isListed } from "../../domain/assignment.ts";
import type { Grants } from "../../domain/ministries.ts";
import type { Procuration } from "../../domain/procuration.ts";
import { inCharge } from "../../procedure.ts";
import { accessesIn, isInForce, isMeant, ownIn } from "../goals/conditions.ts";
import type { SideNow } from "../goals/goal.ts";
import { accessesFor, addressedIn, candidatesFor, clientNow } from "../goals/report.ts";
import { sideOf } from "../goals/sides.ts";
import type { Person } from "../missions/people.ts";
import { formerIn, numberOf } from "../missions/report.ts";
import { needed, type Aim, type Wanted } from "./aim.ts";

/*
 * Backward from what is asked for to the first fact that is missing: one step of the procedure at a
 * time, and each only once those that it needs are true.
 */

/** The registration with the ministry in charge, and what may be done meanwhile. */
function towardsRegistration(account: Account, meanwhile: Aim | null): Aim | null {
  const { state } = clientNow(account).registrations.find(
    ({ ministry }) => ministry === inCharge.id,
  ) ?? { state: null };
  if (state === "actif") return null;
  return state === "traitement" ? (meanwhile ?? { to: "wait" }) : { to: "register" };
}

const ready = (users: readonly User[]): User[] =>
  users.filter((user) => user.role === "utilisateur" && !user.suspended);

/** The person's file. */
function towardsFile(account: Account, person: Person): Aim | null {
  const users = candidatesFor({ id: "collegue", person }, clientNow(account));
  return ready(users).length > 0 ? null : { to: "file", person };
}

/** The file and the active registration: the file first, while the answer is waited for. */
export const towardsReady = (account: Account, person: Person): Aim | null => {
  const file = towardsFile(account, person);
  return towardsRegistration(account, file) ?? file;
};

interface Access {
  person: Person;
  /** Of a procuration that lasts longer. */
  beyond?: CalendarDate;
  /** What the person's procuration is to open. */
  grants?: Grants;
}

/** @param part the part that is open: in the first official way's, one goes on by that way */
export function towardsAccess(
  account: Account,
  { person, beyond, grants = needed }: Access,
  part: string,
): Aim | null {
  const side = clientNow(account);
  const wanted: Wanted = { type: "interne", grants, ...(beyond && { beyond }) };
  const first = towardsReady(account, person);
  if (first) return first;
  const users = ready(candidatesFor({ id: "collegue", person }, side));
  const held = users.map((user) => heldBy(user, side)).find((each) => each !== null);
  if (held) return fits(held, wanted) ? null : { to: "modify", id: held.id, wanted };
  const userCode = users.findLast((user) => isListed(user, side))?.userCode ?? "";
  const useful = ownIn(side, "interne").findLast(
    (each) => isInForce(each, side) && fits(each, wanted),
  );
  if (useful) return { to: "assign", id: useful.id, userCode };
  if (part === "droits-acces") return { to: "give", userCode, wanted };
  return madeOrMended(side, wanted);
}

/** One that was meant to serve is mended; where there is none, it is made. */
function madeOrMended(side: SideNow, wanted: Wanted): Aim {
  const meant = ownIn(side, wanted.type).findLast(
    (each) => isInForce(each, side) && isMeant(each),
  );
  return meant ? { to: "modify", id: meant.id, wanted } : { to: "make", wanted };
}

/** Does a procuration open what is wanted, for as long as is wanted? */
const fits = ({ grants, end }: Procuration, wanted: Wanted): boolean =>
  (wanted.beyond === undefined || end > wanted.beyond) && opensAll(grants, wanted.grants);

/** Are these rights held, all of them? */
export const opensAll = (grants: Grants, asked: Grants): boolean =>
  (Object.keys(asked) as (keyof Grants)[]).every((ministry) => {
    const grant = grants[ministry];
    return (
      grant?.access === "sans" ||
      (grant?.access === "avec" &&
        (asked[ministry]?.rights ?? []).every((right) => grant.rights.includes(right)))
    );
  });

/** A procuration with the company, by its number. */
export function towardsEntrusted(
  account: Account,
  company: string,
  former: readonly string[] = [],
): Aim | null {
  const first = towardsRegistration(account, null);
  if (first) return first;
  const side = clientNow(account);
  const to = numberOf(account, company);
  if (addressedIn(account, to).length > 0) return null;
  const wanted: Wanted = { type: "externe", mandatary: to, grants: needed };
  const others = side.procurations.filter(({ mandatary }) => !former.includes(mandatary));
  return madeOrMended({ ...side, procurations: others }, wanted);
}

/** Somebody of the consultant's has it: one side after the other. */
export function towardsConsultant(account: Account): Aim | null {
  const first = towardsEntrusted(account, CONSULTANT);
  if (first) return onOwnSide(account, first);
  const side = { ...sideOf(account, CONSULTANT), today: account.today };
  const addressed = addressedIn(account, numberOf(account, CONSULTANT));
  if (accessesIn(side, addressed).length > 0) return null;
  const user = ready(side.users).findLast((each) => isListed(each, side));
  const [busy] = ready(side.users).filter((each) => heldBy(each, side));
  if (user) {
    const id = addressed.at(-1)?.id ?? "";
    return onSide(account, CONSULTANT, { to: "assign", id, userCode: user.userCode });
  }
  return busy ? onSide(account, CONSULTANT, { to: "revoke", userCode: busy.userCode }) : null;
}

/** The person no longer has access. */
export function towardsNone(account: Account, person: Person): Aim | null {
  const [hold] = accessesFor({ id: "collegue", person }, clientNow(account));
  return hold ? { to: "revoke", userCode: hold.user.userCode } : null;
}

/** What a former consultant has ends today. */
export function towardsEnd(account: Account, company: string): Aim | null {
  const [former] = formerIn(account, company);
  if (!former) return null;
  const { id, mandatary } = former;
  const wanted: Wanted = { type: "externe", mandatary, grants: {}, end: account.today };
  return { to: "modify", id, wanted };
}

/** An aim, once the side on which it is reached is the one that is played. */
const onSide = (account: Account, company: string, aim: Aim): Aim =>
  account.company.id === company ? aim : { to: "play" };

export const onOwnSide = (account: Account, aim: Aim): Aim => onSide(account, OWN, aim);
