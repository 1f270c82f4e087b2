import { traits, type Language } from "../../domain/language.ts";
import type { Entry } from "../../machines/entry.ts";
import { registry } from "../../machines/index.ts";
import { casePath } from "../addresses/addresses.ts";
import { findingsOfCase } from "../cases/cases.ts";
import { menuPaths } from "../addresses/portal-menu-paths.ts";
import { glossing, type CaseTold } from "./reply.ts";
import { searchEntries } from "../search/search-entries.ts";
import type { SearchEntry } from "../search/search.ts";
import { waysIn, type Way } from "./ways.ts";

/** A case as the support desk finds it and answers with it. */
export interface DeskCase {
  /** `part/case` */
  id: string;
  entry: SearchEntry;
  /** With what the caller sees, which finds the case, and is not told to them again. */
  told: Omit<CaseTold, "address" | "ways"> & { symptom: string; ways: readonly Way[] };
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
      const entry = found.get(casePath(language, part.pages[language].cases[id]?.slug ?? ""));
      return entry
        ? [{ id: `${part.part.id}/${id}`, entry, told: toldOf(part, id, language) }]
        : [];
    }),
  );
}

function toldOf(entry: Entry, id: string, language: Language): DeskCase["told"] {
  const ours = entry.pages[language].cases[id];
  if (!ours) throw new Error(`The case ${id} has no words in ${language}.`);
  const glosses = traits[language].glossed
    ? { ...entry.words[language].glosses, ...menuGlosses }
    : {};
  const gloss = glossing(glosses);
  const why = ours.cause ?? ruleOf(entry, id, language);
  return {
    title: gloss(ours.title),
    symptom: glossing(glosses)(ours.symptom),
    why: gloss(why),
    fix: ours.fix.map(gloss),
    ways: waysIn([why, ...ours.fix], language),
  };
}

/** The rule of the first thing that a case says. */
function ruleOf(entry: Entry, id: string, language: Language): string {
  const shown = entry.cases[id];
  const [finding] = shown ? findingsOfCase(entry, shown) : [];
  if (!finding) throw new Error(`The case ${id} says nothing, and gives no cause.`);
  return entry.words[language].screens[finding.screen]?.sayings[finding.code]?.rule ?? "";
}
