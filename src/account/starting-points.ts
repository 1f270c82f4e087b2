import { credentials } from "../domain/receipt.ts";
import type { Account, User } from "./account.ts";

const colleague = (nth: number, person: Omit<User, "userCode" | "role">): User => ({
  ...person,
  userCode: credentials(nth).userCode,
  role: "utilisateur",
});

const noe = colleague(1, {
  familyName: "Gagnon-Exemple",
  firstName: "Noé",
  email: "noe.gagnon@exemple.test",
  phone: "4185550111",
  extension: "",
});

const maude = colleague(2, {
  familyName: "Roy-Exemple",
  firstName: "Maude",
  email: "maude.roy@exemple.test",
  phone: "4185550112",
  extension: "240",
});

const alix = colleague(3, {
  familyName: "Tremblay-Exemple",
  firstName: "Alix",
  email: "alix.tremblay@exemple.test",
  phone: "4185550123",
  extension: "1234",
});

const firstDay: Account = {
  company: {
    name: "Frigo-Boréal inc. (fictive)",
    neq: "1100000001",
    identificationNumber: "1000000001",
    rse: "Camille Fortin-Exemple",
  },
  users: [noe, maude],
  submissions: 0,
};

/** The fictional company at named moments; everything in it is made up. */
export const startingPoints = {
  /** Two colleagues have their files; Alix's is still to be made. */
  avantLeDossier: firstDay,
  /** The model answer of step 2 has been sent: Alix is there. */
  dossiersCrees: { ...firstDay, users: [...firstDay.users, alix], submissions: 1 },
} satisfies Record<string, Account>;

export type StartingPointId = keyof typeof startingPoints;
