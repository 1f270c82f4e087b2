import { fr as keptFr } from "../../src/components/progress/words.fr.ts";
import { en as keptEn } from "../../src/components/progress/words.en.ts";
import { keptNotes } from "../../src/components/keeping/kept-notes.ts";
import { fr as missionFr } from "../../src/components/mission/words.fr.ts";
import { en as missionEn } from "../../src/components/mission/words.en.ts";
import { fr as askedFr } from "../../src/practice/missions/words.fr.ts";
import { en as askedEn } from "../../src/practice/missions/words.en.ts";
import { fr as helpFr } from "../../src/practice/planner/words.fr.ts";
import { en as helpEn } from "../../src/practice/planner/words.en.ts";
import { missionWords } from "../../src/guide/missions/mission-words.ts";
import { deskWords } from "../../src/guide/desk/desk-words.ts";
import { mountingWords } from "../../src/components/mounting/words.ts";
import { en as trailEn } from "../../src/components/rehearsal/trail/words.en.ts";
import { fr as trailFr } from "../../src/components/rehearsal/trail/words.fr.ts";
import { indexWords } from "../../src/guide/words/glossary-index.ts";
import { lessonWords } from "../../src/guide/words/lesson-words.ts";
import { movedWords } from "../../src/guide/words/moved-words.ts";
import type { Language } from "../../src/domain/language.ts";
import { registry } from "../../src/machines/index.ts";
import { en as sandboxEn } from "../../src/components/sandbox/words.en.ts";
import { fr as sandboxFr } from "../../src/components/sandbox/words.fr.ts";
import { interfaceWords } from "../../src/components/rehearsal/interface.ts";
import { caseWords } from "../../src/guide/cases/case-words.ts";
import { embedWords } from "../../src/guide/embed/embed-words.ts";
import { flowWords } from "../../src/guide/flow/flow-words.ts";
import { homeWords } from "../../src/components/home/home-words.ts";
import { memoWords } from "../../src/guide/memo/memo-words.ts";
import { notFoundWords } from "../../src/guide/words/not-found-words.ts";
import { kindWords } from "../../src/guide/facts/kind-words.ts";
import { otherSources } from "../../src/guide/facts/other-sources.ts";
import { sourceNotes } from "../../src/guide/traceability/source-notes.ts";
import { traceability, traceWords } from "../../src/guide/traceability/traceability.ts";
import { searchWords } from "../../src/guide/search/search-words.ts";
import { situations } from "../../src/guide/cases/situations.ts";
import { en as endingsEn } from "../../src/practice/endings/words.en.ts";
import { fr as endingsFr } from "../../src/practice/endings/words.fr.ts";
import { en as goalsEn } from "../../src/practice/goals/words.en.ts";
import { fr as goalsFr } from "../../src/practice/goals/words.fr.ts";
import { en as sightsEn } from "../../src/practice/others/words.en.ts";
import { fr as sightsFr } from "../../src/practice/others/words.fr.ts";
import { storyWords } from "../../src/guide/stories/story-words.ts";
import { supportWords } from "../../src/guide/desk/support-words.ts";
import { siteWords } from "../../src/guide/words/site-words.ts";

type Words = string | ((values: never) => string) | { [key: string]: Words };

/** The guard, whose very words are a public contract: it keeps the apostrophe that it was given. */
export const GUARD = "ce n'est pas clicSÉQUR";

/** Any value that a sentence may want, by itself or by name. */
export const VALUE = "9";
const STAND_IN = new Proxy(
  {},
  {
    get: (_, key) => {
      if (key === Symbol.iterator) return () => [VALUE, VALUE].values();
      return key === Symbol.toPrimitive ? () => VALUE : VALUE;
    },
  },
);

/** Every sentence with its path; a sentence that takes values is said with a stand-in for each. */
export function sentences(words: unknown, path = ""): [string, string][] {
  if (typeof words === "string") return [[path, words]];
  if (typeof words === "function") {
    return [[path, (words as (...given: unknown[]) => string)(STAND_IN, STAND_IN)]];
  }
  return Object.entries(words as Record<string, Words>).flatMap(([key, inner]) =>
    sentences(inner, `${path}/${key}`),
  );
}

export const without = (words: object, key: string) =>
  Object.fromEntries(Object.entries(words).filter(([name]) => name !== key));

/** Of the words of a mission, its own: those that it borrows are told of their owners. */
const ofMission = (words: typeof missionFr) =>
  ["sandbox", "asked", "help"].reduce<object>(without, words);

const all = registry.flatMap(({ part, words, pages }) => [
  { name: `${part.id}, rehearsal`, fr: words.fr, en: without(words.en, "glosses") },
  { name: `${part.id}, pages`, fr: pages.fr, en: pages.en },
]);
const byLanguage = (language: Language) => ({
  table: Object.fromEntries(traceability.map((row) => [row.id, row[language]])),
  others: Object.values(otherSources).map(({ name, note }) => [name[language], note[language]]),
});
const shells = [
  {
    name: "the rehearsal's own words",
    fr: without(interfaceWords.fr, "glosses"),
    en: without(interfaceWords.en, "glosses"),
  },
  {
    name: "the sandbox",
    fr: without(sandboxFr, "glosses"),
    en: without(sandboxEn, "glosses"),
  },
  { name: "the endings", fr: endingsFr, en: endingsEn },
  { name: "the goals", fr: goalsFr, en: goalsEn },
  { name: "what the others see", fr: sightsFr, en: sightsEn },
  { name: "the stories", ...storyWords },
  { name: "the shell", ...siteWords },
  { name: "pages of screens and cases", ...caseWords },
  { name: "what an embed adds", ...embedWords },
  { name: "the 404 page", ...notFoundWords },
  { name: "the table of the 2019 procedure", ...traceWords },
  { name: "the sources", ...sourceNotes },
  { name: "the marks", ...kindWords },
  {
    name: "the table's lines and the other sources",
    fr: byLanguage("fr"),
    en: byLanguage("en"),
  },
  { name: "the search page", ...searchWords },
  { name: "the support desk", ...supportWords },
  { name: "the flow map", ...flowWords },
  { name: "a lesson", ...lessonWords },
  { name: "a page that has moved", ...movedWords },
  { name: "a page that came in part", ...mountingWords },
  { name: "the glossary’s index", ...indexWords },
  { name: "the memory aid", ...memoWords },
  { name: "a shared path", fr: trailFr, en: trailEn },
  { name: "what is kept", fr: keptFr, en: keptEn },
  { name: "what is not kept", ...keptNotes },
  { name: "the pages of missions", ...missionWords },
  { name: "a mission and an exam", fr: ofMission(missionFr), en: ofMission(missionEn) },
  { name: "what missions ask", fr: askedFr, en: askedEn },
  { name: "the help", fr: without(helpFr, "open"), en: without(helpEn, "open") },
  { name: "the desk at work", ...deskWords },
  { name: "the home page", ...homeWords },
  {
    name: "the situations",
    fr: situations.map(({ name }) => name.fr),
    en: situations.map(({ name }) => name.en),
  },
];
/** Everything that the guide says out of pages written in MDX, by whoever says it. */
export const dictionaries = [...all, ...shells].map((each) => [each.name, each] as const);
