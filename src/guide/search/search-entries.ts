import type { Finding } from "../../kit/judge.ts";
import type { Language } from "../../domain/language.ts";
import type { Screen } from "../../kit/screen.ts";
import { say } from "../../kit/strings.ts";
import { pages } from "../addresses/addresses.ts";
import { known } from "../addresses/known.ts";
import {
  missionPages,
  partPages,
  sitePages,
  storyPages,
  type CasePage,
  type MissionPage,
  type ScreenPage,
  type StoryPage,
  type Written,
} from "../addresses/site-pages.ts";
import { caseWords } from "../cases/case-words.ts";
import { classOf, findingsOfCase } from "../cases/cases.ts";
import { missionWords } from "../missions/mission-words.ts";
import { sectionsOf } from "./search-mdx.ts";
import { termsOf } from "./search-text.ts";
import type { SearchEntry } from "./search-entry.ts";
import { storyWords } from "../stories/story-words.ts";
import { situationsOf } from "../cases/situations.ts";

/** A written page, as the collection has it. */
export interface WrittenPage extends Written {
  description: string;
  body: string;
}

/** An entry before its hidden text is reduced to terms. */
interface Draft extends Omit<SearchEntry, "labels" | "terms"> {
  labels?: readonly string[];
  hidden: readonly string[];
}

const EXCERPT = 140;

/** All that can be found in a language. */
export function searchEntries(
  language: Language,
  written: readonly WrittenPage[],
): SearchEntry[] {
  const drafts = [
    ...written.filter(({ file }) => file.startsWith(`${language}/`)).flatMap(ofPage(language)),
    ...partPages.map((page) =>
      page.kind === "screen" ? ofScreen(page, language) : ofCase(page, language),
    ),
  ];
  drafts.push(...storyPages.map((page) => ofStory(page, language)));
  drafts.push(...missionPages.map((page) => ofMission(page, language)));
  const found = new Set(drafts.map(({ path }) => path));
  const others = sitePages(written).filter(
    ({ kind, address, id }) =>
      kind === "page" && id !== "recherche" && !found.has(address[language]),
  );
  return [
    ...drafts,
    ...others.map(({ address, title }) => ({
      ...{ kind: "page" as const, path: address[language], title: title[language] },
      ...{ context: "", excerpt: "", hidden: [] },
    })),
  ].map(reduced(language));
}

const ofPage =
  (language: Language) =>
  ({ id, title, description, body }: WrittenPage): Draft[] => {
    const path = pages[id][language];
    const sections = sectionsOf(body, language).filter(({ text }) => text !== "");
    return sections.map(({ id: anchor, heading, text }) =>
      anchor === undefined
        ? { kind: "page", path, title, context: "", excerpt: description, hidden: [text] }
        : {
            kind: "page",
            path: `${path}#${anchor}`,
            title: heading ?? "",
            context: title,
            excerpt: text,
            hidden: [],
          },
    );
  };

function ofScreen({ entry, screen: id, ...page }: ScreenPage, language: Language): Draft {
  const from = { file: page.id, what: "the search" };
  const { about, fields, buttons } = known(entry.pages[language].screens, id, from);
  const labels = labelsOf(known(entry.part.screens, id, from));
  const glosses = labels.map((label) => entry.words[language].glosses?.[label] ?? "");
  return {
    kind: "screen",
    path: page.address[language],
    title: page.title[language],
    context: entry.pages[language].name,
    excerpt: about,
    labels: [...labels, ...glosses],
    hidden: [...Object.values(fields), ...Object.values(buttons)],
  };
}

function ofCase({ entry, caseId, ...page }: CasePage, language: Language): Draft {
  const from = { file: page.id, what: "the search" };
  const { symptom, cause = "", fix } = known(entry.pages[language].cases, caseId, from);
  const shown = known(entry.cases, caseId, from);
  const asked = situationsOf(`${entry.part.id}/${caseId}`, language);
  const { screens } = entry.words[language];
  const messages = findingsOfCase(entry, shown).flatMap((finding) => {
    const saying = screens[finding.screen]?.sayings[finding.code];
    return saying ? [saying.heading ?? "", say(saying, unnamed(finding))] : [];
  });
  const { [classOf(entry, shown)]: ofClass } = caseWords[language].classes;
  return {
    kind: "case",
    ...(asked.length > 0 && { common: true }),
    path: page.address[language],
    title: page.title[language],
    context: entry.pages[language].name,
    excerpt: symptom,
    hidden: [
      ...[...asked, ...(entry.callers[language][caseId] ?? [])],
      ...[cause, ...fix, ...messages, ofClass],
    ],
  };
}

/** A finding without the name of the invented person: callers say other names, or the same by chance. */
const unnamed = (finding: Finding): Finding => ({
  ...finding,
  values: { ...finding.values, ...("name" in finding.values && { name: "" }) },
});

function ofStory({ story, title, address }: StoryPage, language: Language): Draft {
  const { lead, moments } = storyWords[language].stories[story];
  return {
    ...{ kind: "page", path: address[language], title: title[language] },
    ...{ context: storyWords[language].kicker, excerpt: lead, hidden: moments },
  };
}

function ofMission({ mission, title, address }: MissionPage, language: Language): Draft {
  const { kicker, missions } = missionWords[language];
  return {
    ...{ kind: "page", path: address[language], title: title[language] },
    ...{ context: kicker, excerpt: missions[mission].brief, hidden: [] },
  };
}

/** All that the portal prints of a screen, in French. */
const labelsOf = ({ title, step, box, fields, buttons, blocks }: Screen): string[] => [
  title,
  step?.name ?? "",
  box,
  ...Object.values(fields).flatMap(({ label, hint = "", options, columns, count = "" }) => [
    ...[label, hint, count],
    ...Object.values(options ?? {}),
    ...Object.values(columns ?? {}),
  ]),
  ...Object.values(buttons).map(({ label }) => label),
  ...blocks.flatMap((block) => [
    block.box ?? "",
    ...("label" in block ? [block.label] : []),
    ...("facts" in block ? Object.values(block.facts) : []),
    ...("columns" in block ? Object.values(block.columns) : []),
  ]),
];

/** Keeps of the hidden text, and of what the excerpt leaves out, the terms alone. */
const reduced =
  (language: Language) =>
  ({ hidden, labels = [], ...draft }: Draft): SearchEntry => {
    const { title, context } = draft;
    const excerpt = shortened(draft.excerpt);
    const terms = (texts: readonly string[]) =>
      texts.flatMap((text) => termsOf(text, language));
    const ofLabels = new Set(terms(labels));
    const shown = new Set([...terms([title, excerpt, context]), ...ofLabels]);
    const others = new Set(terms([...hidden, draft.excerpt]));
    return {
      ...draft,
      excerpt,
      labels: [...ofLabels].join(" "),
      terms: [...others].filter((term) => !shown.has(term)).join(" "),
    };
  };

/** The beginning of a text, cut between two words and outside of quotes. */
export function shortened(text: string): string {
  if (text.length <= EXCERPT) return text;
  const cut = text.slice(0, EXCERPT).replace(/[\s\u00a0]+[^\s\u00a0]*$/, "");
  return `${cut.replace(/[\s\u00a0]*[«“\u2068][^»”\u2069]*$/, "").replace(/[,;:.›\s\u00a0]+$/, "")}…`;
}
