import { describe, expect, test } from "vitest";
import type { Language } from "../../src/domain/language.ts";
import type { Entry } from "../../src/machines/entry.ts";
import { registry } from "../../src/machines/index.ts";
import { en as sandboxEn } from "../../src/components/sandbox/words.en.ts";
import { fr as sandboxFr } from "../../src/components/sandbox/words.fr.ts";
import { interfaceWords } from "../../src/components/rehearsal/interface.ts";
import { caseWords } from "../../src/guide/cases/case-words.ts";
import { embedWords } from "../../src/guide/embed/embed-words.ts";
import { casePath } from "../../src/guide/addresses/addresses.ts";
import { menuPaths } from "../../src/guide/addresses/portal-menu-paths.ts";
import { flowWords } from "../../src/guide/flow/flow-words.ts";
import { homeWords } from "../../src/components/home/home-words.ts";
import { notFoundWords } from "../../src/guide/words/not-found-words.ts";
import { otherSources, sourceNotes } from "../../src/guide/traceability/source-notes.ts";
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
import { menuLabels } from "./labels.ts";

type Words = string | ((values: never) => string) | { [key: string]: Words };

/** Any value that a sentence may want, by itself or by name. */
const VALUE = "9";
const STAND_IN = new Proxy(
  {},
  { get: (_, key) => (key === Symbol.toPrimitive ? () => VALUE : VALUE) },
);

/** Every sentence with its path; a sentence that takes values is said with a stand-in for each. */
function sentences(words: unknown, path = ""): [string, string][] {
  if (typeof words === "string") return [[path, words]];
  if (typeof words === "function") {
    return [[path, (words as (given: unknown) => string)(STAND_IN)]];
  }
  return Object.entries(words as Record<string, Words>).flatMap(([key, inner]) =>
    sentences(inner, `${path}/${key}`),
  );
}

const without = (words: object, key: string) =>
  Object.fromEntries(Object.entries(words).filter(([name]) => name !== key));

/** The official labels of a part and of the menus: what « » and “ ” may hold. */
const officialLabels = ({ part, words }: Entry) =>
  new Set([
    ...Object.keys(words.en.glosses ?? {}),
    ...Object.values(menuPaths).flatMap(({ items }) => items.map(({ label }) => label)),
    ...Object.values(part.screens).map(({ title }) => title),
  ]);

const all = registry.flatMap(({ part, words, pages }) => [
  { name: `${part.id}, rehearsal`, fr: words.fr, en: without(words.en, "glosses") },
  { name: `${part.id}, pages`, fr: pages.fr, en: pages.en },
]);
const byLanguage = (language: Language) => ({
  table: Object.fromEntries(traceability.map((row) => [row.id, row[language]])),
  others: otherSources.map(({ name, note }) => [name[language], note[language]]),
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
  {
    name: "the table's lines and the other sources",
    fr: byLanguage("fr"),
    en: byLanguage("en"),
  },
  { name: "the search page", ...searchWords },
  { name: "the support desk", ...supportWords },
  { name: "the flow map", ...flowWords },
  { name: "the home page", ...homeWords },
  {
    name: "the situations",
    fr: situations.map(({ name }) => name.fr),
    en: situations.map(({ name }) => name.en),
  },
];
const dictionaries = [...all, ...shells].map((each) => [each.name, each] as const);

/** Words that both languages spell alike, and names. */
const ALIKE = new Set(["Source", "Coach"]);

describe.each(dictionaries)("%s", (_, { fr, en }) => {
  test("French and English have the same shape", () => {
    const paths = (words: unknown) => sentences(words).map(([path]) => path);
    expect(paths(en).sort()).toEqual(paths(fr).sort());
  });

  test("no sentence is the same in both", () => {
    const english = new Map(sentences(en));
    const same = sentences(fr).filter(([path, text]) => english.get(path) === text);
    expect(same.filter(([, text]) => !ALIKE.has(text))).toEqual([]);
  });

  test("no sentence is empty", () => {
    for (const [path, text] of [...sentences(fr), ...sentences(en)]) {
      expect(text.trim(), path).not.toBe("");
    }
  });

  test("French spaces: no-break before a colon and inside « », none before ; ! ?", () => {
    for (const [path, text] of sentences(fr)) {
      expect(text, path).not.toMatch(
        /[^\u00a0] ?:(?!\/)(?=\s|$)|«[^\u00a0]|[^\u00a0]»|\s[;!]| \?/,
      );
      expect(text, path).not.toMatch(/["“”]|\.\.\./);
    }
  });

  test("apostrophes are typographic, but for official labels and the guard", () => {
    for (const [path, text] of [...sentences(fr), ...sentences(en)]) {
      const ours = text.replace(/«[^»]*»|“[^”]*”/g, "").replace(siteWords.fr.guard, "");
      expect(ours, path).not.toContain("'");
    }
  });

  test("nobody is blamed, begged or excused (ux-rules 19)", () => {
    const never =
      /veuillez|désolé|oups|invalide|interdit|vous avez oublié|please|sorry|oops|invalid|forbidden|this field is required/i;
    for (const [path, text] of [...sentences(fr), ...sentences(en)]) {
      expect(text, path).not.toMatch(never);
    }
  });
});

test("every label of the menus has its English gloss, and nothing else has one there", () => {
  expect(Object.keys(sandboxEn.glosses).sort()).toEqual([...new Set(menuLabels)].sort());
  for (const [label, gloss] of Object.entries(sandboxEn.glosses)) {
    expect(gloss.trim(), label).not.toBe("");
  }
  expect(sandboxFr.glosses).toEqual({});
});

describe.each(registry.map((entry) => [entry.part.id, entry] as const))("%s", (_, entry) => {
  const { words, pages } = entry;

  test("every label quoted in a sentence is an official one", () => {
    const labels = officialLabels(entry);
    const quoted = [
      ...sentences([words.fr, pages.fr]).flatMap(([, text]) => [
        ...text.matchAll(/«\u00a0([^»]*)\u00a0»/g),
      ]),
      ...sentences([without(words.en, "glosses"), pages.en]).flatMap(([, text]) => [
        ...text.matchAll(/“([^”]*)”/g),
      ]),
    ].map(([, label]) => label ?? "");
    expect(quoted.length).toBeGreaterThan(0);
    // Of a value that is quoted, `tests/practice/coach/done.test.ts` sees that it is a label.
    expect(quoted.filter((label) => label !== VALUE && !labels.has(label))).toEqual([]);
  });

  test("a message has 25 words at most (ux-rules 20)", () => {
    for (const { screens } of [words.fr, words.en]) {
      for (const [path, text] of sentences(screens)) {
        if (!path.endsWith("/message")) continue;
        expect(
          text.split(/[\s\u00a0]+/).filter((word) => /\w/.test(word)).length,
          text,
        ).toBeLessThanOrEqual(25);
      }
    }
  });

  test.each(["fr", "en"] as const)(
    "the cases' addresses in %s are short, plain and their own",
    (language) => {
      const paths = Object.values(pages[language].cases).map(({ slug }) =>
        casePath(language, slug),
      );
      expect(new Set(paths).size).toBe(paths.length);
      for (const path of paths) {
        expect(path).toMatch(/^[a-z0-9/-]+$/);
        expect(path.length).toBeLessThanOrEqual(70);
      }
    },
  );
});
