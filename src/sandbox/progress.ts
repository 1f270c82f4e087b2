import type { Account } from "../account/account.ts";
import { after } from "../account/ledger.ts";
import { startingPoints } from "../account/starting-points.ts";
import { heldBy, isAssignedAnywhere, isListed } from "../domain/assignment.ts";
import { IN_CHARGE, opensHalocarbons } from "../domain/ministries.ts";
import { isExpired, type Procuration } from "../domain/procuration.ts";

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
      ({ ministry, state }) => ministry === IN_CHARGE && state === "actif",
    ),
    utilisateurs: waiting,
    procuration: useful.length > 0,
    assignation: useful.some((each) => isAssignedAnywhere(each, account)),
  };
}

/** The procurations in force that open the declaration. */
const usefulIn = ({ procurations, today }: Account): Procuration[] =>
  procurations.filter(
    (each) => opensHalocarbons(each.grants) && !each.refused && !isExpired(each, today),
  );

const isUseful = (held: Procuration | null, useful: readonly Procuration[]): boolean =>
  useful.some(({ id }) => id === held?.id);

/** The world seen by the company whose procedure it is, even while its consultant is being played. */
export const mandatorsOf = (account: Account): Account =>
  isAway(account) ? after(account, { type: "sidesSwapped" }) : account;

/** Is the consultant's company being played? */
export const isAway = ({ company }: Account): boolean =>
  company.identificationNumber !== startingPoints.premierJour.company.identificationNumber;

/** What to do next, by the account's state. */
export type Advice =
  | "register"
  | "wait"
  | "phone"
  | "createUser"
  | "createProcuration"
  | "assign"
  | "playMandatary"
  | "assignReceived"
  | "nothingReceived"
  | "goBack"
  | "done";

/** The next thing to do, for whoever does not know. */
export function adviceFor(account: Account): Advice {
  if (isAway(account)) return adviceForMandatary(account);
  const progress = progressOf(account);
  if (progress.assignation) return "done";
  if (!progress.inscription) return adviceOn(account);
  const useful = usefulIn(account);
  if (useful.some(({ type }) => type === "interne"))
    return progress.utilisateurs ? "assign" : "createUser";
  if (useful.length > 0) return "playMandatary";
  return progress.utilisateurs ? "createProcuration" : "createUser";
}

function adviceOn({ registrations }: Account): Advice {
  const state = registrations.find(({ ministry }) => ministry === IN_CHARGE)?.state;
  if (state === "traitement") return "wait";
  return state === "refuse" ? "phone" : "register";
}

function adviceForMandatary(account: Account): Advice {
  const useful = usefulIn(account).filter(({ received }) => received);
  if (useful.length === 0) return "nothingReceived";
  return useful.some((each) => isAssignedAnywhere(each, account)) ? "goBack" : "assignReceived";
}
