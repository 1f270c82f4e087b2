import { inAll } from "../../domain/language.ts";
import type { Entry } from "../../machines/entry.ts";
import { casePath, embedCasePath } from "../addresses/addresses.ts";
import { classOf } from "../cases/cases.ts";
import type { CaseData } from "./procedure-shape.ts";

/** The cases of a machine, in its order. */
export const casesData = (entry: Entry): CaseData[] =>
  Object.entries(entry.cases).map(([id, shown]) => {
    const words = inAll((language) => {
      const found = entry.pages[language].cases[id];
      if (!found) throw new Error(`The case ${entry.part.id}/${id} has no words.`);
      return found;
    });
    const { fr, en } = words;
    return {
      id,
      screen: shown.screen,
      class: classOf(entry, shown),
      start: shown.start ?? entry.part.start,
      presses: shown.presses.map(({ type }) => type),
      shows: [...shown.shows],
      title: inAll((language) => words[language].title),
      symptom: inAll((language) => words[language].symptom),
      cause:
        fr.cause === undefined || en.cause === undefined
          ? null
          : { fr: fr.cause, en: en.cause },
      fix: inAll((language) => [...words[language].fix]),
      address: inAll((language) => casePath(language, words[language].slug)),
      embed: inAll((language) => embedCasePath(language, words[language].slug)),
    };
  });
