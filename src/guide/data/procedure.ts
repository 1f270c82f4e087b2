import { inAll, type Language } from "../../domain/language.ts";
import type { ProvenanceKind, SourceId } from "../../domain/provenance.ts";
import { rules, type RuleId } from "../../domain/rules.ts";
import type { Entry } from "../../machines/entry.ts";
import { registry } from "../../machines/index.ts";
import { files } from "../addresses/addresses.ts";
import { checkedOn } from "../words/edition.ts";
import { menuPaths } from "../addresses/portal-menu-paths.ts";
import { stepOf } from "../addresses/parts.ts";
import { textPages } from "../addresses/permanent-links.ts";
import { storyWords } from "../stories/story-words.ts";
import { missionPages, storyPages } from "../addresses/site-pages.ts";
import { missionWords } from "../missions/mission-words.ts";
import { documents } from "../facts/documents.ts";
import type { WrittenPage } from "../search/search-entries.ts";
import { casesData } from "./procedure-cases.ts";
import { factsData } from "./procedure-facts.ts";
import { screensData } from "./procedure-screens.ts";
import type { MachineData, ProcedureData } from "./procedure-shape.ts";
import { steps } from "../addresses/steps.ts";
import { siteWords } from "../words/site-words.ts";

/** How a language names provenances and sources. */
type Names = Record<
  Language,
  {
    marks: Record<ProvenanceKind, string>;
    meanings: Record<ProvenanceKind, string>;
    sources: Record<SourceId, string>;
  }
>;

/**
 * The whole procedure as data, in both languages: the same for the same code, to the byte.
 * @param site the address of the site, to which those in the data are relative
 */
export function procedureData(
  site: URL,
  names: Names,
  written: readonly WrittenPage[],
): ProcedureData {
  const machines = registry.map(machineData);
  return {
    $schema: new URL(files.procedureSchema, site).href,
    version: 2,
    site: site.href,
    checkedOn,
    guard: inAll((language) => siteWords[language].guard),
    provenances: keysOf(names.fr.meanings).map((kind) => ({
      kind,
      name: inAll((language) => names[language].marks[kind]),
      meaning: inAll((language) => names[language].meanings[kind]),
    })),
    sources: documents(inAll((language) => names[language].sources)),
    rules: keysOf(rules).map((id) => ({
      id,
      provenance: rules[id],
      ...saidOf(id, machines),
    })),
    facts: factsData(written),
    pages: textPages(written).map(({ id, title, address }) => ({ id, title, address })),
    steps: steps.map(({ number, page, name, duration }) => ({ number, page, name, duration })),
    menus: Object.entries(menuPaths).map(([id, { items }]) => ({
      id,
      items: items.map(({ label, gloss }) => ({ official: label, gloss })),
    })),
    machines,
    stories: storyPages.map(({ story, title, address }) => ({
      ...{ id: story, title, address },
      lead: inAll((language) => storyWords[language].stories[story].lead),
    })),
    missions: missionPages.map(({ mission, title, address }) => ({
      ...{ id: mission, title, address },
      brief: inAll((language) => missionWords[language].missions[mission].brief),
    })),
  };
}

const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>): K[] =>
  Object.keys(record) as K[];

function machineData(entry: Entry): MachineData {
  const { part, words, pages } = entry;
  const screens = screensData(entry);
  return {
    id: part.id,
    name: inAll((language) => pages[language].name),
    page: stepOf(part.id),
    first: screens[0]?.id ?? "",
    model: part.model.map(({ type }) => type),
    screens,
    ends: Object.keys(words.fr.ends).map((id) => ({
      id,
      heading: inAll((language) => words[language].ends[id]?.heading ?? ""),
      text: inAll((language) => words[language].ends[id]?.text ?? ""),
    })),
    cases: casesData(entry),
  };
}

/** The codes that rest on a rule, and what the coach states of it there, each sentence once. */
function saidOf(rule: RuleId, machines: readonly MachineData[]) {
  const said = machines.flatMap(({ id, screens }) =>
    screens.flatMap((screen) =>
      screen.codes
        .filter((code) => code.rule === rule)
        .map(({ code, statement }) => ({ path: `${id}/${screen.id}/${code}`, statement })),
    ),
  );
  const statements = new Map(said.map(({ statement }) => [statement.fr, statement]));
  return { statements: [...statements.values()], codes: said.map(({ path }) => path) };
}
