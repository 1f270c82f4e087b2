import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { pages, type PageId } from "../../src/guide/addresses/addresses.ts";
import { GUARD } from "./dictionaries.ts";
import { officialLabels } from "./labels.ts";

const content = join(import.meta.dirname, "../../src/content");

interface Written {
  file: string;
  id: PageId;
  text: string;
}

const read = (language: "fr" | "en"): Written[] =>
  readdirSync(join(content, language)).map((file) => {
    const text = readFileSync(join(content, language, file), "utf8");
    return { file, text, id: /^id: (\w+)$/m.exec(text)?.[1] as PageId };
  });

const [french, english] = [read("fr"), read("en")];
const twins = french.map(
  (page) => [page.id, page, english.find(({ id }) => id === page.id)] as const,
);

test("the same pages are written in both languages", () => {
  expect(english.map(({ id }) => id).sort()).toEqual(french.map(({ id }) => id).sort());
});

test.each([
  ["fr", french],
  ["en", english],
] as const)("in %s, a file is named as its address ends", (language, written) => {
  for (const { file, id } of written) {
    const last = pages[id][language].split("/").filter(Boolean).at(-1) ?? "index";
    expect(file).toBe(`${last === language ? "index" : last}.mdx`);
  }
});

describe.each(twins)("%s", (_, fr, en) => {
  const found = (pattern: RegExp) =>
    [fr, en].map((page) => [...(page?.text ?? "").matchAll(pattern)].map(([, hit]) => hit));

  test("headings have the same ids in the same order, given by hand", () => {
    const [a, b] = found(/<h2 id="([^"]+)"/g);
    expect(a).toEqual(b);
    expect(found(/^(#+ .*)$/gm)).toEqual([[], []]);
  });

  test("the same screens, lessons, notes, cases and menus stand in the same order", () => {
    const [a, b] = found(
      /<((?:Rehearsal|CaseList|MenuPath|Lesson|Note|Likely) [^>]*?|\/(?:Lesson|Note))\s*\/?>/g,
    );
    expect(a).toEqual(b);
  });

  test("the same statements are the same facts", () => {
    const [a, b] = found(/<From fact="([^"]+)"/g);
    expect(a).toEqual(b);
  });

  test("every label quoted in the text is an official one", () => {
    const quoted = [
      ...fr.text.matchAll(/«\u00a0([^»]*)\u00a0»/g),
      ...(en?.text ?? "").matchAll(/<Fr>([^<]*)<\/Fr>/g),
    ].map(([, label]) => label ?? "");
    expect(quoted.filter((label) => !officialLabels.has(label))).toEqual([]);
  });

  test("French spaces and apostrophes", () => {
    const prose = fr.text
      .split("---")
      .slice(2)
      .join("---")
      .replace(/ ?<[^>]*>/g, "");
    expect(prose).not.toMatch(/«[^\u00a0]|[^\u00a0]»|[^\u00a0]:(?=\s)| [;!?]/);
    expect(prose.replaceAll(GUARD, "").replace(/«[^»]*»/g, "")).not.toMatch(/['"“”]/);
  });
});
