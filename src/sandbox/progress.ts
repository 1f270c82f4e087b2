import type { Account } from "../account/account.ts";
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
  const { registrations, users, procurations, today } = account;
  const useful = procurations.filter(
    (each) => opensHalocarbons(each.grants) && !each.refused && !isExpired(each, today),
  );
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

const isUseful = (held: Procuration | null, useful: readonly Procuration[]): boolean =>
  useful.some(({ id }) => id === held?.id);
