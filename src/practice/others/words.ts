import type { CalendarDate } from "../../domain/calendar-date.ts";
import type { Reasons, Sight } from "./sight.ts";

/** A reason's values as a sentence takes them: its dates are in words. */
type Said<V> = { readonly [K in keyof V]: V[K] extends CalendarDate ? string : V[K] };

/** What is said of what the others see, in one language. */
export interface SightWords {
  /** How the picture is called, by whoever sees it. */
  title: Record<Sight["who"], (seen: Pick<Sight, "name" | "company">) => string>;
  /** It is ours. */
  ours: string;
  open: string;
  closed: string;
  reasons: { [R in keyof Reasons]: string | ((values: Said<Reasons[R]>) => string) };
}
