import { describe, expect, test } from "vitest";
import { languages, type Language } from "../../src/domain/language.ts";
import { deskCases } from "../../src/guide/desk/desk-cases.ts";
import { reply } from "../../src/guide/desk/reply.ts";
import { prose } from "./prose.ts";
import { countsOf, easeOf } from "./readability.ts";

/* The guide is read once, on the telephone or between two tasks: its sentences stay easy. */

/** “Plain”, by each language's measure: the same for all of it, for a page and for a dictionary. */
const PLAIN: Record<Language, number> = { fr: 70, en: 65 };

/**
 * A reply is sixty to a hundred words, of which the procedure's own (« numéro d'identification »,
 * “power of attorney”) are a fifth: one such word more weighs five points.
 */
const REPLY: Record<Language, number> = { fr: 65, en: 55 };

/** Below so many words, a name or two decides: those are judged with the whole. */
const ENOUGH = 100;

/** A page written in MDX, or a dictionary, by its name. */
const placeOf = (at: string): string => (at.endsWith(".mdx") ? at : (at.split("/")[0] ?? at));

/** The number before a step is not read; an address is dropped. */
const linesOf = (text: string): string[] =>
  text.split("\n").map((line) => line.replace(/^\d+\. /, ""));

describe.each(languages)("in %s", (language) => {
  const easeIn = (texts: readonly string[]) => easeOf(countsOf(texts, language), language);
  const texts = prose[language];
  const places = [...Map.groupBy(texts, ({ at }) => placeOf(at))]
    .map(([place, found]) => [place, found.map(({ text }) => text)] as const)
    .filter(([, found]) => countsOf(found, language).words >= ENOUGH);
  const replies = deskCases(language).map(({ id, told }) => {
    const ways = told.ways.map(({ name }) => ({ name, address: "" }));
    return [id, linesOf(reply({ ...told, address: "", ways }, language).text)] as const;
  });

  test("pages, dictionaries and replies are there to be judged", () => {
    expect(places.length).toBeGreaterThan(30);
    expect(replies.length).toBeGreaterThan(80);
  });

  test("all that the guide says, taken together", () => {
    const all = [...texts.map(({ text }) => text), ...replies.flatMap(([, lines]) => lines)];
    expect(easeIn(all)).toBeGreaterThanOrEqual(PLAIN[language]);
  });

  test.each(places)("%s", (_, found) => {
    expect(easeIn(found)).toBeGreaterThanOrEqual(PLAIN[language]);
  });

  test("the replies of the desk", () => {
    const all = replies.flatMap(([, lines]) => lines);
    expect(easeIn(all)).toBeGreaterThanOrEqual(PLAIN[language]);
  });

  test.each(replies)("the reply to %s", (_, lines) => {
    expect(easeIn(lines), lines.join("\n")).toBeGreaterThanOrEqual(REPLY[language]);
  });
});
