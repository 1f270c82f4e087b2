import type { Account, Side, User } from "../../account/account.ts";
import type { CalendarDate } from "../../domain/calendar-date.ts";
import type { Slip } from "../endings/slip.ts";
import type { Act } from "../sandbox/world.ts";

/**
 * What is to be reached, and for whom: a person, or any employee who has a file; the consultant who is
 * played here, whose number is given.
 */
export type Goal = Colleague | { id: "consultant" };

export interface Colleague {
  id: "collegue";
  person?: Pick<User, "firstName" | "familyName">;
}

export type GoalId = Goal["id"];

/** In the order in which they are shown. */
export const goalIds = ["collegue", "consultant"] as const satisfies readonly GoalId[];

/** What each goal asks for. */
export interface AskedOf {
  collegue: "inscription" | "dossier" | "procuration" | "assignation";
  consultant: "inscription" | "procuration" | "numero" | "assignation";
}

/** What a goal is judged by: the account now, and what was done to come there. */
export interface Played {
  account: Account;
  log: readonly Act[];
}

/** One company at a day. */
export type SideNow = Side & Pick<Account, "today">;

/** By condition, the states in which it may be, each with what the words are given. */
export interface States {
  /** The company's registration with the ministry. */
  inscription: {
    none: object;
    traitement: object;
    actif: { since: CalendarDate };
    refuse: { since: CalendarDate };
    desactive: { since: CalendarDate };
  };
  /** The file of somebody who may hold the procuration. */
  dossier: {
    none: object;
    rse: { name: string };
    suspendu: { name: string };
    occupe: { name: string };
    pret: { name: string };
  };
  /** A procuration of the right type, in force, that opens the declaration. */
  procuration: {
    none: object;
    sansDroit: object;
    refusee: object;
    echue: { end: CalendarDate };
    active: { end: CalendarDate };
  };
  /** The number that the external one bears. */
  numero: { none: object; autre: { number: string }; exact: { number: string } };
  /** It is in somebody's hands. */
  assignation: {
    none: object;
    /** It is with the mandatary, whose RSE has not assigned it yet: that side may be played. */
    waiting: object;
    /** It was assigned as it stands, without the right. */
    sansDroit: { name: string };
    active: { name: string; since: CalendarDate };
  };
}

export type ConditionId = keyof States;

/** A state of a condition, with what the words are given. */
export type State<C extends ConditionId> = {
  [S in keyof States[C]]: { is: S } & States[C][S];
}[keyof States[C]];

interface ConditionOf<C extends ConditionId> {
  id: C;
  met: boolean;
  state: State<C>;
}

/** One of the things that a goal asks for, and how it stands. */
export type Condition = { [C in ConditionId]: ConditionOf<C> }[ConditionId];

/** @example condition("inscription", "actif", { is: "traitement" }) // not met */
export const condition = <C extends ConditionId>(
  id: C,
  asked: keyof States[C],
  state: State<C>,
): ConditionOf<C> => ({ id, met: state.is === asked, state });

/** How a goal stands. */
export interface GoalReport {
  reached: boolean;
  /** In the order in which they are brought about. */
  conditions: readonly Condition[];
  missing: readonly ConditionId[];
  /** What will cost later, or costs already, whether the goal is reached or not. */
  slips: readonly Slip[];
  /** All is done on this side: the mandatary's RSE comes next. */
  waiting: boolean;
}
