import type { CalendarDate } from "../../domain/calendar-date.ts";
import type { Grants } from "../../domain/ministries.ts";
import type { ProcurationType } from "../../domain/procuration.ts";
import type { RuleId } from "../../domain/rules.ts";
import { inCharge, serviceRight } from "../../procedure.ts";
import type { Person } from "../missions/people.ts";

/** What a procuration is to be: what is not said stays as it is, or is of no matter. */
export interface Wanted {
  type: ProcurationType;
  /** Of an external one. */
  mandatary?: string;
  /** It ends after that day. */
  beyond?: CalendarDate;
  /** It ends that very day. */
  end?: CalendarDate;
  grants: Grants;
}

/** The next fact to bring about in the account, and what is needed to bring it about. */
export type Aim =
  | { to: "signIn" }
  | { to: "register" }
  | { to: "wait" }
  | { to: "file"; person: Person }
  | { to: "make"; wanted: Wanted }
  | { to: "modify"; id: string; wanted: Wanted }
  | { to: "assign"; id: string; userCode: string }
  /** The first official way: it makes and assigns at once. */
  | { to: "give"; userCode: string; wanted: Wanted }
  | { to: "revoke"; userCode: string }
  /** The other company's side is to be played. */
  | { to: "play" }
  | { to: "read" }
  /** What has just been made goes with a code that is on the last screen. */
  | { to: "finish" }
  | { to: "provoke"; rule: RuleId };

export type AimId = Aim["to"];

/** The right that opens the declaration, and nothing else. */
export const needed: Grants = {
  [inCharge.id]: { access: "avec", rights: [serviceRight.id] },
};
