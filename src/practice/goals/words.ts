import type { CalendarDate } from "../../domain/calendar-date.ts";
import type { AskedOf, ConditionId, GoalId, States } from "./goal.ts";

/** A state's values as a sentence takes them: its dates are in words. */
type Said<V> = { readonly [K in keyof V]: V[K] extends CalendarDate ? string : V[K] };

type Sentence<V> = string | ((values: Said<V>) => string);

/** What is said of goals, in one language. */
export interface GoalWords {
  goals: {
    [G in GoalId]: {
      /** What is to be reached. */
      name: string;
      /** It is: what one has now. */
      reached: string;
      /** It is, but a slip stands. */
      butSlips: string;
      /** What it asks for: each condition by its name there. */
      names: Record<AskedOf[G], string>;
    };
  };
  /** How a condition stands. */
  states: { [C in ConditionId]: { [S in keyof States[C]]: Sentence<States[C][S]> } };
  /** All that is missing is with the mandatary. */
  waiting: string;
}
