import { traits, type Language } from "../../domain/language.ts";
import type { Entry } from "../../machines/entry.ts";
import { registry } from "../../machines/index.ts";
import type { CaseStrings } from "../../kit/strings.ts";
import { caseNumber } from "../links/codes.ts";
import { casePage } from "../addresses/site-pages.ts";
import { findingsOfCase } from "../cases/cases.ts";
import { menuPaths } from "../addresses/portal-menu-paths.ts";
import { glossing, MOST_WORDS, reply, wordsIn, type CaseTold } from "./reply.ts";
import { saidIn } from "./nearness.ts";
import { searchEntries } from "../search/search-entries.ts";
import type { SearchEntry } from "../search/search-entry.ts";
import { isSeen, shownOf, whoOf } from "./sorting.ts";
import type { Shown, ForWhom } from "./triage.ts";
import { waysIn, type Way } from "./ways.ts";

type Told = Omit<CaseTold, "address" | "ways"> & { ways: readonly Way[] };

/** A case as the support desk finds it and answers with it. */
export interface DeskCase {
  /** `part/case` */
  id: string;
  /** Its number, over the telephone. */
  code: number;
  entry: SearchEntry;
  told: Told;
  /** In a caller's words: it is found by, and not told. */
  symptom: string;
  /** What callers said of it before, and what it says itself: each sentence by its terms. */
  said: readonly string[];
  /** What the screen shows of it, and whose access it is about: by these, three questions lead to it. */
  shows: Shown;
  who: ForWhom;
}

const menuGlosses = Object.fromEntries(
  Object.values(menuPaths).flatMap(({ items }) =>
    items.map(({ label, gloss }) => [label, gloss]),
  ),
);

/** Every case, in a language. */
export function deskCases(language: Language): DeskCase[] {
  const found = new Map(searchEntries(language, []).map((entry) => [entry.path, entry]));
  return registry.flatMap((part) =>
    Object.keys(part.cases).flatMap((id) => {
      const { symptom } = caseIn(part, id, language);
      const entry = found.get(casePage(part.part.id, id).address[language]);
      const told = toldOf(part, id, language);
      const callers = part.callers[language][id] ?? [];
      return entry
        ? [
            {
              ...{ id: `${part.part.id}/${id}`, entry, told, symptom },
              code: caseNumber(casePage(part.part.id, id).id),
              ...{ shows: shownOf(part, id), who: whoOf(part, id) },
              said: [...callers, symptom, entry.title].map((text) => saidIn(text, language)),
            },
          ]
        : [];
    }),
  );
}

function caseIn(entry: Entry, id: string, language: Language): CaseStrings {
  const ours = entry.pages[language].cases[id];
  if (!ours) throw new Error(`The case ${id} has no words in ${language}.`);
  return ours;
}

function toldOf(entry: Entry, id: string, language: Language): Told {
  const { title, fix, cause } = caseIn(entry, id, language);
  const why = cause ?? ruleOf(entry, id, language);
  const unseen = !isSeen(entry, id) && { unseen: true as const };
  const told = (reason: string | null, texts: readonly string[]): Told =>
    glossed(
      { ...{ title, why: reason, fix }, ...unseen, ways: waysIn(texts, language) },
      entry,
      language,
    );
  const whole = told(why, [why, ...fix]);
  // Ways are told apart by their addresses.
  const ways = whole.ways.map(({ name, path }) => ({ name, address: `https://${path}` }));
  const { text } = reply({ ...whole, address: "", ways }, language);
  return wordsIn(text) > MOST_WORDS ? told(null, fix) : whole;
}

/** Each label with its gloss where it is first read. */
function glossed(told: Told, entry: Entry, language: Language): Told {
  const gloss = glossing(
    traits[language].glossed ? { ...entry.words[language].glosses, ...menuGlosses } : {},
  );
  const { title, why, fix } = told;
  return { ...told, title: gloss(title), why: why && gloss(why), fix: fix.map(gloss) };
}

/** The rule of the first thing that a case says. */
function ruleOf(entry: Entry, id: string, language: Language): string {
  const shown = entry.cases[id];
  const [finding] = shown ? findingsOfCase(entry, shown) : [];
  if (!finding) throw new Error(`The case ${id} says nothing, and gives no cause.`);
  return entry.words[language].screens[finding.screen]?.sayings[finding.code]?.rule ?? "";
}
