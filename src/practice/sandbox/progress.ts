import type { Account } from "../../account/account.ts";
import { after } from "../../account/ledger.ts";
import { CONSULTANT, OWN } from "../../account/starting-points.ts";
import { heldBy, isAssignedAnywhere, isListed } from "../../domain/assignment.ts";
import { opens, opensAnything } from "../../domain/ministries.ts";
import { isExpired, type Procuration } from "../../domain/procuration.ts";
import { inCharge, serviceRight } from "../../procedure.ts";

/** How far the account is, step by step; an external procuration needs no file of one's own. */
export interface Progress {
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
const usefulIn = ({ procurations, today }: Account, received = false): Procuration[] =>
  procurations.filter(
    (each) =>
      each.received === received &&
      opens(each.grants, serviceRight) &&
      !each.refused &&
      !isExpired(each, today),
  );

const isUseful = (held: Procuration | null, useful: readonly Procuration[]): boolean =>
  useful.some(({ id }) => id === held?.id);

/** The world seen by the company whose procedure it is, even while its consultant is being played. */
export const mandatorsOf = (account: Account): Account =>
  after(account, { type: "companyPlayed", company: OWN });

/** Is the consultant's company being played? */
export const isAway = ({ company }: Account): boolean => company.id !== OWN;

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
  | "playMandatary"
  | "assignReceived"
  | "nothingReceived"
  | "receivedOver"
  | "receivedUseless"
  | "goBack"
  | "done";

/** What keeps the ministry out of the form's table; `null` once its registration is active. */
export const adviceOnMinistry = (account: Account): Advice | null =>
  progressOf(account).inscription ? null : adviceOn(account);

/** The next thing to do, for whoever does not know. */
export function adviceFor(account: Account): Advice {
  if (isAway(account)) return adviceForMandatary(account);
  const progress = progressOf(account);
  if (progress.assignation) return "done";
  if (!progress.inscription) return adviceOn(account);
  const useful = usefulIn(account);
  if (useful.some(({ type }) => type === "interne"))
    return progress.utilisateurs ? "assign" : "createUser";
  if (useful.some((each) => isAddressed(each, account))) return "playMandatary";
  if (useful.length > 0) return "wrongNumber";
  return (
    adviceOnUseless(account) ?? (progress.utilisateurs ? "createProcuration" : "createUser")
  );
}

/** Does an external procuration bear the number of the consultant who is played here? */
const isAddressed = ({ mandatary }: Procuration, { others }: Account): boolean =>
  others.some(
    ({ company }) => company.id === CONSULTANT && mandatary === company.identificationNumber,
  );

/** What is to be mended rather than made: the procuration that came last opens nothing, or no longer. */
function adviceOnUseless({ procurations, today }: Account): Advice | null {
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
