import { describe, expect, test } from "vitest";
import type { Entry } from "../../src/machines/entry.ts";
import { registry } from "../../src/machines/index.ts";
import { en as sandboxEn } from "../../src/components/sandbox/words.en.ts";
import { fr as sandboxFr } from "../../src/components/sandbox/words.fr.ts";
import { casePath } from "../../src/guide/addresses/addresses.ts";
import { menuPaths } from "../../src/guide/addresses/portal-menu-paths.ts";
import { menuLabels } from "./labels.ts";
import { dictionaries, GUARD, sentences, VALUE, without } from "./dictionaries.ts";

/** The official labels of a part and of the menus: what « » and “ ” may hold. */
const officialLabels = ({ part, words }: Entry) =>
  new Set([
    ...Object.keys(words.en.glosses ?? {}),
    ...Object.values(menuPaths).flatMap(({ items }) => items.map(({ label }) => label)),
    ...Object.values(part.screens).map(({ title }) => title),
  ]);

/** Words that both languages spell alike, and names. */
const ALIKE = new Set([
  "Source",
  "Coach",
  "Mission",
  "Missions",
  "Pause",
  "Consultant",
  "NEQ",
  "RSE",
]);

/** Lines of English cases that are to go, for a reply of 120 words, as those of the French have. */
const LEFT: ReadonlySet<string> = new Set([
  "/cases/ecransDifferents/fix/4",
  "/cases/chezVous/fix/4",
  "/cases/chezVous/fix/5",
  "/cases/chezVous/fix/6",
  "/cases/consultantSansRien/fix/4",
  "/cases/deuxDroits/fix/6",
  "/cases/fonctionnaitAvant/fix/5",
  "/cases/depart/fix/5",
]);

describe.each(dictionaries)("%s", (_, { fr, en }) => {
  test("French and English have the same shape", () => {
    const paths = (words: unknown) =>
      sentences(words)
        .map(([path]) => path)
        .filter((path) => !LEFT.has(path));
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
        /[^\u00a0] ?:(?!\/)(?=\s|$)|«[^\u00a0]|[^\u00a0]»|\s[;!?]/,
      );
      expect(text, path).not.toMatch(/["“”]|\.\.\./);
    }
  });

  test("apostrophes are typographic, but for official labels", () => {
    for (const [path, text] of [...sentences(fr), ...sentences(en)]) {
      const ours = text.replace(GUARD, "").replace(/«[^»]*»|“[^”]*”/g, "");
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

/** Said twice, the same words teach nothing. */
const SAME = ["FAQ", "Messages"];

test("every label of the menus has its English gloss, and nothing else has one there", () => {
  const glossed = menuLabels.filter((label) => !SAME.includes(label));
  expect(Object.keys(sandboxEn.glosses).sort()).toEqual([...new Set(glossed)].sort());
  for (const [label, gloss] of Object.entries(sandboxEn.glosses)) {
    expect(gloss.trim(), label).not.toBe("");
    expect(gloss).not.toBe(label);
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
