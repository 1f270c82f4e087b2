import type { Entry } from "../machines/index.ts";
import { casePath, embedCasePath } from "./addresses.ts";
import { classOf } from "./cases.ts";
import { inBoth } from "./permanent-links.ts";
import type { CaseData } from "./procedure-types.ts";

/** The cases of a machine, in its order. */
export const casesOf = (entry: Entry): CaseData[] =>
  Object.entries(entry.cases).map(([id, shown]) => {
    const words = inBoth((language) => {
      const found = entry.pages[language].cases[id];
      if (!found) throw new Error(`The case ${entry.part.id}/${id} has no words.`);
      return found;
    });
    const { fr, en } = words;
    return {
      id,
      screen: shown.screen,
      class: classOf(entry, shown),
      start: shown.start ?? entry.start,
      presses: shown.presses.map(({ type }) => type),
      shows: [...shown.shows],
      title: inBoth((language) => words[language].title),
      symptom: inBoth((language) => words[language].symptom),
      cause:
        fr.cause === undefined || en.cause === undefined
          ? null
          : { fr: fr.cause, en: en.cause },
      fix: inBoth((language) => words[language].fix),
      address: inBoth((language) => casePath(language, words[language].slug)),
      embed: inBoth((language) => embedCasePath(language, words[language].slug)),
    };
  });
