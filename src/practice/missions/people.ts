import type { User } from "../../account/account.ts";
import { startingPoints } from "../../account/starting-points.ts";

/** Whoever is to have access: what the brief gives of them. */
export type Person = Pick<User, "firstName" | "familyName" | "email" | "phone" | "extension">;

/** @throws when nobody is called so: a mission names somebody whom no starting point has */
function known(firstName: string): Person {
  const { users: own } = startingPoints.toutFait;
  const { users } = startingPoints.collegueRse;
  const found = [...own, ...users].find((user) => user.firstName === firstName);
  if (!found) throw new Error(`Nobody is called ${firstName}.`);
  const { familyName, email, phone, extension } = found;
  return { firstName, familyName, email, phone, extension };
}

export const alix = known("Alix");
export const noe = known("Noé");
export const sam = known("Sam");
export const maude = known("Maude");
