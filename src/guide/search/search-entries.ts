import type { Language } from "../../domain/language.ts";
import type { Screen } from "../../kit/screen.ts";
import { say } from "../../kit/strings.ts";
import type { Entry } from "../../machines/entry.ts";
import { registry } from "../../machines/index.ts";
import { casePath, pages, screenPath, type PageId } from "../addresses/addresses.ts";
import { allPages } from "../addresses/all-pages.ts";
import { caseWords } from "../cases/case-words.ts";
import { classOf, findingsOfCase } from "../cases/cases.ts";
import { ownScreens } from "../addresses/own-screens.ts";
import { sectionsOf } from "./search-mdx.ts";
import { termsOf } from "./search-text.ts";
import type { SearchEntry } from "./search.ts";
import { situationsOf } from "../cases/situations.ts";

/** A written page, as the collection has it. */
export interface WrittenPage {
  id: PageId;
  title: string;
  description: string;
  /** `fr/…` or `en/…` */
  file: string;
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
    ...registry.flatMap((entry) => [
      ...ofScreens(entry, language),
      ...ofCases(entry, language),
    ]),
  ];
  const known = new Set(drafts.map(({ path }) => path));
  const others = allPages(written)[language].filter(
    ({ path, id }) => !known.has(path) && id !== "recherche",
  );
  return [
    ...drafts,
    ...others.map(({ path, title }) => ({
      ...{ kind: "page" as const, path, title, context: "", excerpt: "", hidden: [] },
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

const ofScreens = ({ part, words, pages: ours }: Entry, language: Language): Draft[] =>
  ownScreens(part).map(([id, screen]) => {
    const {
      name = id,
      about = "",
      fields = {},
      buttons = {},
    } = ours[language].screens[id] ?? {};
    const labels = labelsOf(screen);
    const glosses = labels.map((label) => words[language].glosses?.[label] ?? "");
    return {
      kind: "screen",
      path: screenPath(language, part.id, id),
      title: name,
      context: ours[language].name,
      excerpt: about,
      labels: [...labels, ...glosses],
      hidden: [...Object.values(fields), ...Object.values(buttons)],
    };
  });

const ofCases = (entry: Entry, language: Language): Draft[] =>
  Object.entries(entry.cases).flatMap(([id, shown]) => {
    const ours = entry.pages[language].cases[id];
    if (!ours) return [];
    const named = `${entry.part.id}/${id}`;
    const { screens } = entry.words[language];
    const messages = findingsOfCase(entry, shown).flatMap((finding) => {
      const saying = screens[finding.screen]?.sayings[finding.code];
      return saying ? [saying.heading ?? "", say(saying, finding)] : [];
    });
    return {
      kind: "case",
      ...(situationsOf(named, language).length > 0 && { common: true }),
      path: casePath(language, ours.slug),
      title: ours.title,
      context: entry.pages[language].name,
      excerpt: ours.symptom,
      hidden: [
        ...situationsOf(named, language),
        ...(entry.callers[language][id] ?? []),
        ours.cause ?? "",
        ...ours.fix,
        ...messages,
        caseWords[language].classes[classOf(entry, shown)],
      ],
    };
  });

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
