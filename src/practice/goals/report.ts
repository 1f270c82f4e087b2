import type { Account, User } from "../../account/account.ts";
import { isExpired, type Procuration, type ProcurationType } from "../../domain/procuration.ts";
import { endSlips, numberSlips, rightsSlips, userSlips } from "../endings/judged.ts";
import { slipOf, type Slip } from "../endings/slip.ts";
import {
  accessesIn,
  assignedInVain,
  assignment,
  file,
  isInForce,
  isMeant,
  ownIn,
  procuration,
  registration,
  usefulIn,
  type Hold,
} from "./conditions.ts";
import {
  condition,
  type Colleague,
  type Condition,
  type Goal,
  type GoalId,
  type GoalReport,
  type Played,
  type SideNow,
} from "./goal.ts";
import { clientOf, consultantOf } from "./sides.ts";

/**
 * How a goal stands, seen from either side: it is reached when each of its conditions is met, and
 * slips may stand all the same.
 * @example report({ id: "collegue" }, { account: startingPoints.toutFait, log: [] }).reached // true
 */
export function report(goal: Goal, { account }: Played): GoalReport {
  const conditions = conditionsOf(goal, account);
  const missing = conditions.filter(({ met }) => !met).map(({ id }) => id);
  return {
    conditions,
    missing,
    reached: missing.length === 0,
    slips: slipsIn(goal.id, account),
    waiting: missing.length === 1 && conditions.some(({ state }) => state.is === "waiting"),
  };
}

export const conditionsOf = (goal: Goal, account: Account): Condition[] =>
  goal.id === "collegue" ? forColleague(goal, account) : forConsultant(account);

export const clientNow = (account: Account): SideNow => ({
  ...clientOf(account),
  today: account.today,
});

/** Whom a colleague's goal is for. */
export const candidatesFor = (
  { person }: Colleague,
  { users }: Pick<SideNow, "users">,
): readonly User[] =>
  person
    ? users.filter(
        ({ firstName, familyName }) =>
          firstName === person.firstName && familyName === person.familyName,
      )
    : users;

/** Who holds what opens the declaration, of those that a colleague's goal is for. */
export function accessesFor(goal: Colleague, side: SideNow): Hold[] {
  const candidates = candidatesFor(goal, side);
  return accessesIn(side, usefulIn(side, "interne"), (user) => candidates.includes(user));
}

function forColleague(goal: Colleague, account: Account): Condition[] {
  const side = clientNow(account);
  const candidates = candidatesFor(goal, side);
  const found = accessesFor(goal, side);
  return [
    registration(side),
    file(side, candidates, found),
    procuration(
      side,
      "interne",
      found.map((access) => access.procuration),
    ),
    assignment(found, assignedInVain(side, candidates)),
  ];
}

function forConsultant(account: Account): Condition[] {
  const addressed = addressedIn(account);
  const consultant = { ...consultantOf(account), today: account.today };
  const found = accessesIn(consultant, addressed);
  return [
    ...entrusted(account, numberOf(account)),
    assignment(found, { is: addressed.length > 0 ? "waiting" : "none" }),
  ];
}

/** What gives a company a procuration that serves, by its number. */
export function entrusted(account: Account, to: string): Condition[] {
  const side = clientNow(account);
  const addressed = addressedIn(account, to);
  return [
    registration(side),
    procuration(side, "externe", addressed),
    number(side, addressed, to),
  ];
}

/** The useful external procurations that bear a number: by default, the consultant's. */
export const addressedIn = (account: Account, to: string = numberOf(account)): Procuration[] =>
  usefulIn(clientNow(account), "externe").filter(({ mandatary }) => mandatary === to);

const numberOf = (account: Account): string =>
  consultantOf(account).company.identificationNumber;

function number(side: SideNow, addressed: readonly Procuration[], to: string): Condition {
  const [other] = usefulIn(side, "externe").slice(-1);
  if (addressed.length > 0) return condition("numero", "exact", { is: "exact", number: to });
  return condition(
    "numero",
    "exact",
    other ? { is: "autre", number: other.mandatary } : { is: "none" },
  );
}

const TYPES: Readonly<Record<GoalId, ProcurationType>> = {
  collegue: "interne",
  consultant: "externe",
};

/** What stands in the company that will cost later; of the procurations, those of the goal's type. */
function slipsIn(id: GoalId, account: Account): Slip[] {
  const side = clientNow(account);
  const type = TYPES[id];
  return [
    ...(id === "collegue" ? side.users.flatMap(userSlips) : []),
    ...meantIn(side, type).flatMap((each) => standingIn(each, numberOf(account))),
    ...expiredIn(side, type),
  ];
}

/** Those in force that were made for the declaration. */
export const meantIn = (side: SideNow, type: ProcurationType): Procuration[] =>
  ownIn(side, type).filter((each) => isInForce(each, side) && isMeant(each));

/**
 * What a procuration in force holds that will cost later.
 * @param given the number that an external one ought to bear
 */
export const standingIn = (each: Procuration, given: string): Slip[] => [
  ...numberSlips(each, { mandatary: given }),
  ...endSlips(each),
  // What it opens at other ministries is none of a goal's matter.
  ...rightsSlips(each.grants, each.grants),
];

/** The last one for the declaration is over, and nothing has replaced it. */
function expiredIn(side: SideNow, type: ProcurationType): Slip[] {
  if (usefulIn(side, type).length > 0) return [];
  const last = ownIn(side, type).findLast(isMeant);
  return last && !last.refused && isExpired(last, side.today)
    ? [slipOf("expired", { end: last.end })]
    : [];
}
