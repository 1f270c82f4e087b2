import type { CalendarDate } from "../../domain/calendar-date.ts";
import type { ProcurationType } from "../../domain/procuration.ts";
import type { RuleId } from "../../domain/rules.ts";

/** What the lesson gave to the learner, against which an answer can be told right or wrong. */
export interface Given {
  /** For whom the procuration is. */
  type?: ProcurationType;
  /** The mandatary's identification number. */
  mandatary?: string;
}

type Number = Readonly<{ number: string; given: string }>;

/** The slips, with what the sentence of each is given; a ministry is named by its official label. */
export interface SlipValues {
  /** Registered with another ministry. */
  ministry: Readonly<{ ministry: string }>;
  /** A colleague's file has the role of an RSE. */
  role: Readonly<{ name: string }>;
  /** The procuration opens nothing: no right was saved. */
  noRight: object;
  /** It opens something, at other ministries only. */
  otherMinistry: object;
  /** It opens the ministry, without the right on halocarbons. */
  otherRight: object;
  /** It opens the whole of a ministry. */
  allRights: Readonly<{ ministry: string }>;
  /** It is internal where a mandatary was given, or the reverse. */
  otherType: Readonly<{ type: ProcurationType }>;
  /** It bears a number that was not the one given. */
  stranger: Number;
  /** The same, and the number is made like an NEQ. */
  neq: Number;
  /** It ends while the reports are prepared. */
  season: Readonly<{ end: CalendarDate }>;
  /** What was assigned does not open the declaration. */
  otherProcuration: object;
  /** The procuration for the declaration is over, and nothing replaces it. */
  expired: Readonly<{ end: CalendarDate }>;
  /** The exercise was left before anything was sent. */
  nothingSent: object;
}

export type SlipCode = keyof SlipValues;

/** Something accepted that will cost later, or that is costing already. */
export type Slip = {
  [C in SlipCode]: { code: C; rule: RuleId; values: SlipValues[C] };
}[SlipCode];

/** A slip, and the screen of its part on which it is mended. */
export type PlacedSlip = Slip & { screen: string };

/** The rule that each slip goes against. */
export const slipRules = {
  ministry: "BR-11",
  role: "BR-06",
  noRight: "BR-11",
  otherMinistry: "BR-11",
  otherRight: "BR-11",
  allRights: "BR-11b",
  otherType: "BR-07",
  stranger: "BR-08",
  neq: "BR-08",
  season: "SEASON",
  otherProcuration: "BR-11",
  expired: "BR-10",
  nothingSent: "UNSHOWN",
} as const satisfies Record<SlipCode, RuleId>;

/** @example slipOf("role", { name: "Sam Nadeau-Exemple" }) */
export const slipOf = <C extends SlipCode>(code: C, values: SlipValues[C]): Slip =>
  ({ code, rule: slipRules[code], values }) as Slip;
