import type { Language } from "../../domain/language.ts";
import type { Entry } from "../../machines/entry.ts";
import { pages as addresses, screenPath } from "./addresses.ts";
import { achievedOf, nextOf } from "./parts.ts";
import { casePage } from "./site-pages.ts";

/**
 * The address of every state of a part that has one, by its screen and the codes that it says:
 * `"saisie"` leads to the screen's page, `"saisie nom.required"` to the page of that case, and
 * `"end:termine"` to what comes next once the part is left, or
 * `"end:assignation"` once that is achieved. `"apropos"` is the page that holds the sources.
 */
export function permalinks({ part, cases }: Entry, language: Language): Record<string, string> {
  const screens = Object.entries(part.screens).map(([id, screen]) => [
    id,
    screenPath(language, screen.part ?? part.id, id),
  ]);
  const states = Object.entries(cases)
    .filter(([, { shows }]) => shows.length > 0)
    .map(([id, { screen, shows }]) => [
      [screen, ...shows].join(" "),
      casePage(part.id, id).address[language],
    ]);
  const ends = Object.entries({ ...nextOf(part.id), ...achievedOf(part.id) }).map(
    ([end, page]) => [`end:${end}`, addresses[page][language]],
  );
  const sources = ["apropos", addresses.apropos[language]];
  return Object.fromEntries([...screens, ...states, ...ends, sources]) as Record<
    string,
    string
  >;
}
