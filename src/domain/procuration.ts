import type { CalendarDate } from "./calendar-date.ts";
import type { Grants } from "./ministries.ts";

/** The two types, as the portal names them (BR-07): for an employee, for a mandatary. */
export const procurationTypes = { interne: "Interne", externe: "Externe" } as const;
export type ProcurationType = keyof typeof procurationTypes;

/** A procuration as its mandator made it. */
export interface Procuration {
  /** Its own for the whole simulated world: `p1`, `p2`… */
  id: string;
  type: ProcurationType;
  /** Ten digits; the mandatary's, of an external one. */
  mandatary: string;
  start: CalendarDate;
  end: CalendarDate;
  description: string;
  remark: string;
  grants: Grants;
  /** This company is its mandatary, not its mandator. */
  received: boolean;
  /** The mandatary's RSE refused it. */
  refused: boolean;
}

/** Over from the day after its end (BR-10). */
export const isExpired = ({ end }: Pick<Procuration, "end">, today: CalendarDate): boolean =>
  end < today;
