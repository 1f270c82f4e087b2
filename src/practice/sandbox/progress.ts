import type { Account } from "../../account/account.ts";
import { heldBy, isAssignedAnywhere, isListed } from "../../domain/assignment.ts";
import { opens, opensAnything } from "../../domain/ministries.ts";
import { isExpired, type Procuration, type ProcurationType } from "../../domain/procuration.ts";
import { inCharge, serviceRight } from "../../procedure.ts";
import { isInForce, ownIn, usefulIn as usefulOf } from "../goals/conditions.ts";
import type { Colleague, Goal, SideNow } from "../goals/goal.ts";
import { addressedIn, candidatesFor, clientNow, report } from "../goals/report.ts";
import { isAway } from "../goals/sides.ts";

/** How far the account is, step by step; an external procuration needs no file of one's own. */
interface Progress {
  inscription: boolean;
  utilisateurs: boolean;
  procuration: boolean;
  assignation: boolean;
}

/** Which of the four steps is done in the account's state, whatever was clicked. */
export function progressOf(account: Account): Progress {
  const { registrations, users } = account;
  const useful = usefulIn(account);
  const waiting = users.some(
    (user) =>
      user.role === "utilisateur" &&
      (isListed(user, account) || isUseful(heldBy(user, account), useful)),
  );
  return {
    inscription: registrations.some(
      ({ ministry, state }) => ministry === inCharge.id && state === "actif",
    ),
    utilisateurs: waiting,
    procuration: useful.length > 0,
    assignation: useful.some((each) => isAssignedAnywhere(each, account)),
  };
}

/** The procurations in force that open the declaration: the company's own, or those it received. */
const usefulIn = (account: Account, received = false): Procuration[] =>
  account.procurations.filter(
    (each) =>
      each.received === received &&
      opens(each.grants, serviceRight) &&
      isInForce(each, account),
  );

const isUseful = (held: Procuration | null, useful: readonly Procuration[]): boolean =>
  useful.some(({ id }) => id === held?.id);

/** What to do next, by the account's state. */
export type Advice =
  | "register"
  | "registerAgain"
  | "wait"
  | "phone"
  | "createUser"
  | "createProcuration"
  | "replaceExpired"
  | "replaceRefused"
  | "addRights"
  | "wrongNumber"
  | "assign"
  /** The person already holds another procuration. */
  | "freePerson"
  | "playMandatary"
  | "assignReceived"
  | "nothingReceived"
  | "receivedOver"
  | "receivedUseless"
  | "goBack"
  /** The goal is on the other side. */
  | "comeBack"
  /** One goal is reached, the other one not begun. */
  | "alsoColleague"
  | "alsoConsultant"
  | "done";

/** What keeps the ministry out of the form's table; `null` once its registration is active. */
export const adviceOnMinistry = (account: Account): Advice | null =>
  progressOf(account).inscription ? null : adviceOn(account);

/**
 * The next thing to do, for whoever does not know: « C’est fait » only once the goal is reached.
 * @param goal by default, those that were begun, one after the other
 */
export function adviceFor(account: Account, goal?: Goal): Advice {
  if (goal === undefined) return adviceOnBegun(account);
  if (isAway(account))
    return goal.id === "consultant" ? adviceForMandatary(account) : "comeBack";
  if (report(goal, { account, log: [] }).reached) return "done";
  const { inscription } = progressOf(account);
  if (!inscription) return adviceOn(account);
  return goal.id === "collegue"
    ? adviceForColleague(account, goal)
    : adviceForConsultant(account);
}

const GOALS: readonly { goal: Goal; type: ProcurationType; also: Advice }[] = [
  { goal: { id: "collegue" }, type: "interne", also: "alsoColleague" },
  { goal: { id: "consultant" }, type: "externe", also: "alsoConsultant" },
];

/** A goal is begun once there is a procuration that serves it. */
function adviceOnBegun(account: Account): Advice {
  if (isAway(account)) return adviceForMandatary(account);
  const { inscription, utilisateurs } = progressOf(account);
  if (!inscription) return adviceOn(account);
  const begun = GOALS.filter(({ type }) => usefulOf(clientNow(account), type).length > 0);
  const advices = begun.map(({ goal }) => adviceFor(account, goal));
  const other = GOALS.find((each) => !begun.includes(each));
  if (advices.length > 0)
    return advices.find((advice) => advice !== "done") ?? other?.also ?? "done";
  return (
    adviceOnUseless(account.procurations, account) ??
    (utilisateurs ? "createProcuration" : "createUser")
  );
}

function adviceForColleague(account: Account, goal: Colleague): Advice {
  const side = clientNow(account);
  const isReady = candidatesFor(goal, side).some(
    (user) => user.role === "utilisateur" && isListed(user, side),
  );
  if (usefulOf(side, "interne").length > 0)
    return isReady ? "assign" : adviceOnFile(goal, side);
  return (
    adviceOnUseless(ownIn(side, "interne"), account) ??
    (isReady ? "createProcuration" : adviceOnFile(goal, side))
  );
}

/** Nobody may be given the procuration: whoever is named holds another one, or a file is to be made. */
const adviceOnFile = (goal: Colleague, side: SideNow): Advice =>
  goal.person && candidatesFor(goal, side).some((user) => heldBy(user, side))
    ? "freePerson"
    : "createUser";

function adviceForConsultant(account: Account): Advice {
  if (addressedIn(account).length > 0) return "playMandatary";
  const side = clientNow(account);
  if (usefulOf(side, "externe").length > 0) return "wrongNumber";
  return adviceOnUseless(ownIn(side, "externe"), account) ?? "createProcuration";
}

/** What is to be mended rather than made: the procuration that came last opens nothing, or no longer. */
function adviceOnUseless(
  procurations: readonly Procuration[],
  { today }: Account,
): Advice | null {
  const last = procurations.findLast(
    ({ grants, received }) =>
      !received && (opens(grants, serviceRight) || !opensAnything(grants)),
  );
  if (!last) return null;
  if (last.refused) return "replaceRefused";
  if (isExpired(last, today)) return "replaceExpired";
  return opens(last.grants, serviceRight) ? null : "addRights";
}

function adviceOn({ registrations }: Account): Advice {
  const state = registrations.find(({ ministry }) => ministry === inCharge.id)?.state;
  if (state === "traitement") return "wait";
  if (state === "desactive") return "registerAgain";
  return state === "refuse" ? "phone" : "register";
}

function adviceForMandatary(account: Account): Advice {
  const useful = usefulIn(account, true);
  if (useful.length === 0) return adviceOnReceived(account);
  return useful.some((each) => isAssignedAnywhere(each, account)) ? "goBack" : "assignReceived";
}

/** None of the procurations that this company has received lets it declare anything. */
function adviceOnReceived({ procurations, today }: Account): Advice {
  const received = procurations.filter((each) => each.received);
  if (received.length === 0) return "nothingReceived";
  const isOver = received.every((each) => each.refused || isExpired(each, today));
  return isOver ? "receivedOver" : "receivedUseless";
}
