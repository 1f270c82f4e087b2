import { describe, expect, test } from "vitest";
import { builtPages } from "../../build/built-pages.ts";
import { languages, type Language } from "../../src/domain/language.ts";
import { siteWords } from "../../src/guide/words/site-words.ts";

/* What a list of search results or of tabs shows of a page. */

/** A redirect is on the way to a page, an embed is the middle of one: neither is listed. */
const pagesIn = (language: Language) =>
  builtPages()
    .filter((page) => page.language === language && !/^(?:moved|embed)\//.test(page.id))
    .map(({ html, path }) => ({
      path,
      title: /<title>(.*?)<\/title>/s.exec(html)?.[1] ?? "",
      description: /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? "",
    }));

/** Those that more than one page has. */
const shared = (texts: readonly string[]) =>
  texts.filter((text, n) => texts.indexOf(text) !== n);

describe.each(languages)("in %s", (language) => {
  const pages = pagesIn(language);
  const end = ` – ${siteWords[language].titleEnd}`;

  test("what ends a title is short, and says that the guide is not official", () => {
    expect(end.length).toBeLessThanOrEqual(25);
    expect(end).toMatch(/non officiel|unofficial/i);
  });

  test("a title has 60 characters before its end, and is its page’s own", () => {
    const long = pages.filter(({ title }) => title.replace(end, "").length > 60);
    expect(long.map(({ title }) => title)).toEqual([]);
    expect(shared(pages.map(({ title }) => title))).toEqual([]);
  });

  test("a description says something, in 160 characters, of its page alone", () => {
    const ill = pages.filter(({ description: { length } }) => length < 20 || length > 160);
    expect(ill.map(({ path, description }) => `${path}: ${description}`)).toEqual([]);
    expect(shared(pages.map(({ description }) => description))).toEqual([]);
  });
});
