import type { CalendarDate } from "../../domain/calendar-date.ts";
import type { RightId } from "../../domain/ministries.ts";
import type { MinistryId } from "../../domain/ministry-ids.ts";
import type { RuleId } from "../../domain/rules.ts";
import type { Condition } from "../goals/goal.ts";
import type { Slip } from "../endings/slip.ts";
import type { World } from "../sandbox/world.ts";
import type { Person } from "./people.ts";

/** What a mission asks for; each names the person or the company that it is for. */
export type Aimed =
  /** The person has access. */
  | { id: "collegue"; person: Person }
  /** The consultant's RSE has given it to somebody there. */
  | { id: "consultant" }
  /** A company has received a procuration that serves; who has it there is its own affair. */
  | { id: "confier"; company: string }
  /** All that can be made ready before the registration is active, and then it is. */
  | { id: "preparer"; person: Person }
  /** The answer to the registration has been read. */
  | { id: "lire" }
  /** The person keeps access beyond a day. */
  | { id: "prolonger"; person: Person; beyond: CalendarDate }
  /** The person keeps another right, that they had. */
  | { id: "garder"; person: Person; ministry: MinistryId; right: RightId }
  /** The person has access no longer. */
  | { id: "retirer"; person: Person }
  /** What a former consultant has ends today at the latest. */
  | { id: "remplacer"; company: string }
  /** So many rules have said no. */
  | { id: "refus"; count: number };

/** What only missions ask for, by condition, and the states in which it may be. */
export interface MoreStates {
  reponse: { none: object; attendue: object; nonLue: object; lue: object };
  fin: { none: object; tot: { end: CalendarDate }; prolongee: { end: CalendarDate } };
  garde: { none: { name: string }; garde: { name: string } };
  retrait: { encore: { name: string }; fait: { name: string } };
  ancien: { encore: { end: CalendarDate }; fini: object };
  refus: { peu: { found: string; of: string }; assez: { found: string } };
}

export type MoreId = keyof MoreStates;

type More = {
  [C in MoreId]: {
    id: C;
    met: boolean;
    state: { [S in keyof MoreStates[C]]: { is: S } & MoreStates[C][S] }[keyof MoreStates[C]];
  };
}[MoreId];

/** One of the things that a mission asks for, and how it stands. */
export type MissionCondition = Condition | More;

/** What a mission is judged by: the world now, and the rules that have said no on the way. */
export interface PlayedMission {
  world: World;
  refused: readonly RuleId[];
}

/** How a mission stands. */
export interface MissionReport {
  reached: boolean;
  /** In the order in which they are brought about. */
  conditions: readonly MissionCondition[];
  /** What will cost later, and did not stand when it began. */
  slips: readonly Slip[];
}

/** @example more("retrait", "fait", { is: "encore", name }) // not met */
export const more = <C extends MoreId>(
  id: C,
  asked: keyof MoreStates[C],
  state: Extract<More, { id: C }>["state"],
): MissionCondition => ({ id, met: state.is === asked, state }) as MissionCondition;
