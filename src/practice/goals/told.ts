import { longDate, type CalendarDate } from "../../domain/calendar-date.ts";
import type { Language } from "../../domain/language.ts";

// A sentence of another state wants other values: only here are the two paired.
type Any = string | ((values: never) => string);

/**
 * How a condition stands, in words.
 * @example tellState("fr", fr, condition) // "À l’état « Actif » depuis le 21 novembre 2026."
 */
export function tellState(
  language: Language,
  { states }: { states: Readonly<Record<string, object>> },
  { id, state }: { id: string; state: { is: string } },
): string {
  const text = (states[id] as Readonly<Record<string, Any>> | undefined)?.[state.is] ?? "";
  const given = Object.entries(state).map(([name, value]: [string, string]) =>
    name === "since" || name === "end"
      ? [name, longDate(value as CalendarDate, language)]
      : [name, value],
  );
  return typeof text === "string" ? text : text(Object.fromEntries(given) as never);
}
