import { createStore } from "@xstate/store";
import type { Receipt } from "../domain/receipt.ts";
import type { Role } from "../domain/user-file.ts";

/** A person with a user file. */
export interface User {
  userCode: string;
  familyName: string;
  firstName: string;
  email: string;
  phone: string;
  extension: string;
  role: Role;
}

export interface Company {
  name: string;
  /** Numéro d'entreprise du Québec, ten digits; fictional. */
  neq: string;
  /** Numéro d'identification, ten digits; fictional. */
  identificationNumber: string;
  /** “Prénom Nom” of the RSE who is signed in. */
  rse: string;
}

/** The simulated company's account. Only account events change it. */
export interface Account {
  company: Company;
  users: readonly User[];
  /** How many forms were sent: references and times are counted from it. */
  submissions: number;
}

/** What became true of the account. */
export interface UserFileCreated {
  type: "userFileCreated";
  user: User;
  receipt: Receipt;
}
export type AccountEvent = UserFileCreated;

/** The ledger of one company, from a starting point. */
export const ledger = (start: Account) =>
  createStore({
    context: start,
    on: {
      userFileCreated: (account, { user }: Omit<UserFileCreated, "type">): Account => ({
        ...account,
        users: [...account.users, user],
        submissions: account.submissions + 1,
      }),
    },
  });

/** The account once the events have become true, in order. */
export function afterEvents(start: Account, events: readonly AccountEvent[]): Account {
  const store = ledger(start);
  for (const event of events) store.send(event);
  return store.getSnapshot().context;
}
