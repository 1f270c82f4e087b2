import type { Language } from "../../domain/language.ts";
import type { Entry } from "../../machines/entry.ts";
import { registry } from "../../machines/index.ts";

/** What one does on a screen, in plain words: of a borrowed one, as the part that lends it says. */
export function screenName(entry: Entry, screen: string, language: Language): string {
  const lender = registry.find(({ part }) => part.id === entry.part.screens[screen]?.part);
  return (lender ?? entry).pages[language].screens[screen]?.name ?? screen;
}
