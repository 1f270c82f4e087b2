import type { Assignment } from "../domain/assignment.ts";
import type { CalendarDate } from "../domain/calendar-date.ts";
import type { MinistryId } from "../domain/ministries.ts";
import type { Procuration } from "../domain/procuration.ts";
import type { Receipt } from "../domain/receipt.ts";
import type { Registration } from "../domain/registration.ts";
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
  suspended?: boolean;
}

export interface Company {
  /** Its own for the whole simulated world, and in the page (`data-company`). */
  id: string;
  name: string;
  /** Numéro d'entreprise du Québec, ten digits; fictional. */
  neq: string;
  /** Numéro d'identification, ten digits; fictional. */
  identificationNumber: string;
  address: string;
  /** “Prénom Nom” of the RSE who is signed in. */
  rse: string;
  /** Of the RSE, where verification codes go. */
  email: string;
  /** The RSE's own user code, and the letters with which those of the users begin. */
  userCode: string;
  codePrefix: string;
}

/** What the portal tells the company; the words stand with the languages. */
export interface Message {
  text: "registrationActive" | "registrationRefused" | "procurationReceived";
  on: CalendarDate;
}

/** What one company has in the portal. */
export interface Side {
  company: Company;
  users: readonly User[];
  registrations: readonly Registration[];
  procurations: readonly Procuration[];
  assignments: readonly Assignment[];
  messages: readonly Message[];
}

/** The simulated world, seen by the company that is being played. Only account events change it. */
export interface Account extends Side {
  today: CalendarDate;
  /** How many forms were sent: references and times are counted from it. */
  submissions: number;
  /** How many procurations were made: their ids are counted from it. */
  procurationsMade: number;
  /** The other companies: of one's own, the consultant's; of a consultant's, the client's. */
  others: readonly Side[];
}

/** What became true of the account. Each submission carries the receipt that it got. */
export type AccountEvent =
  | { type: "registrationRequested"; ministry: MinistryId; receipt: Receipt }
  | { type: "userFileCreated"; user: User; receipt: Receipt }
  | { type: "procurationAdded"; procuration: Omit<Procuration, "id">; receipt: Receipt }
  | {
      type: "procurationModified";
      procuration: Pick<
        Procuration,
        "id" | "mandatary" | "end" | "description" | "remark" | "grants"
      >;
      receipt: Receipt;
    }
  | { type: "procurationRefused"; id: string }
  | {
      type: "procurationAssigned";
      id: string;
      userCodes: readonly string[];
      receipt: Receipt;
    }
  /** A procuration is made and given at once (the official help's first way). */
  | {
      type: "accessGiven";
      procuration: Omit<Procuration, "id">;
      userCodes: readonly string[];
      receipt: Receipt;
    }
  | { type: "assignmentRevoked"; id: string; userCode: string; receipt: Receipt }
  | { type: "daysPassed"; days: number }
  /** From now on, the world is seen by that company. */
  | { type: "companyPlayed"; company: string };
