import type { CalendarDate } from "../../domain/calendar-date.ts";
import type { RuleId } from "../../domain/rules.ts";
import type { ConditionId } from "../goals/goal.ts";
import type { MoreId, MoreStates } from "./goal.ts";

type Said<V> = { readonly [K in keyof V]: V[K] extends CalendarDate ? string : V[K] };
type Sentence<V> = string | ((values: Said<V>) => string);

/** The rules that a learner can hold or break. */
export type HeldRule = Exclude<RuleId, "OURS" | "UNSHOWN" | "USER" | "G0">;

/** What is said of missions, in one language. */
export interface AskedWords {
  /** What each condition is, wherever it is asked for. */
  names: Record<ConditionId | MoreId, string>;
  /** How those that only missions have stand. */
  states: { [C in MoreId]: { [S in keyof MoreStates[C]]: Sentence<MoreStates[C][S]> } };
  /** What each rule asks of whoever fills in a form. */
  rules: Record<HeldRule, string>;
}
