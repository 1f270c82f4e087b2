import type { Account, Side } from "../../account/account.ts";
import { startingPoints } from "../../account/starting-points.ts";

/* Whose side is whose: the only place where goals read the other company. */

/** Is the consultant's company being played? */
export const isAway = ({ company }: Account): boolean =>
  company.identificationNumber !== startingPoints.premierJour.company.identificationNumber;

/** What the company has whose procedure it is, whichever is being played. */
export const clientOf = (account: Account): Side => (isAway(account) ? account.other : account);

/** What the consultant's company has. */
export const consultantOf = (account: Account): Side =>
  isAway(account) ? account : account.other;
