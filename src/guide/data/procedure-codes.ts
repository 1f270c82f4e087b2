import { inAll } from "../../domain/language.ts";
import { declaredIn, type Screen } from "../../kit/screen.ts";
import { say } from "../../kit/strings.ts";
import type { Entry } from "../../machines/entry.ts";
import { findingsOfCase } from "../cases/cases.ts";
import { readAlike } from "../cases/read-alike.ts";
import type { CodeData } from "./procedure-shape.ts";

/** What may be said of a screen, in the order of its fields and buttons, as the cases say it. */
export function codesOfScreen(entry: Entry, id: string, screen: Screen): CodeData[] {
  return declaredIn(screen).map((declared) => {
    const shown = shownBy(readAlike(entry, id, declared.of), declared.code);
    if (!shown) throw new Error(`No case shows ${entry.part.id}/${id}/${declared.code}.`);
    const saying = inAll((language) => {
      const found = entry.words[language].screens[id]?.sayings[declared.code];
      if (!found) throw new Error(`${entry.part.id}/${id} does not say “${declared.code}”.`);
      return found;
    });
    return {
      ...declared,
      message: inAll((language) => say(saying[language], shown)),
      statement: inAll((language) => saying[language].rule),
      consequence: inAll((language) => {
        const { consequence, unknown = "" } = saying[language];
        return consequence ?? unknown;
      }),
      case: shown.case,
    };
  });
}

/** The case that shows a code, the one that shows it alone first, with the values that it says. */
function shownBy(
  places: ReturnType<typeof readAlike>,
  code: string,
): { case: string; values: object } | undefined {
  const showing = places.flatMap(({ entry, screen }) =>
    Object.entries(entry.cases)
      .filter(([, { shows }]) => shows.includes(code))
      .sort(([, a], [, b]) => a.shows.length - b.shows.length)
      .map(([id, shown]) => ({ id: `${entry.part.id}/${id}`, entry, shown, screen })),
  );
  const found = showing.flatMap(({ id, entry, shown, screen }) =>
    findingsOfCase(entry, shown)
      .filter((finding) => finding.screen === screen && finding.code === code)
      .map(({ values }) => ({ case: id, values })),
  );
  return found[0];
}
