import type { Account, Side } from "../../account/account.ts";
import { CONSULTANT, OWN } from "../../account/starting-points.ts";

/* Whose side is whose: the only place where goals read the other companies. */

/** Is the consultant's company being played? */
export const isAway = ({ company }: Account): boolean => company.id !== OWN;

/**
 * What a company has.
 * @throws when there is none of that name in the world
 */
export function sideOf(account: Account, id: string): Side {
  const side = [account, ...account.others].find(({ company }) => company.id === id);
  if (!side) throw new Error(`The world has no company “${id}”.`);
  return side;
}

/** What the company has whose procedure it is, whichever is being played. */
export const clientOf = (account: Account): Side => sideOf(account, OWN);

/** What the consultant's company has. */
export const consultantOf = (account: Account): Side => sideOf(account, CONSULTANT);

/** The side that may be played instead: the consultant's, or back to one's own. */
export const otherSide = (account: Account): Side =>
  isAway(account) ? clientOf(account) : consultantOf(account);
