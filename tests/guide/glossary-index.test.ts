import { expect, test } from "vitest";
import { languages } from "../../src/domain/language.ts";
import { glossaryIndex } from "../../src/guide/words/glossary-index.ts";
import { written } from "./written.ts";

const glossary = (language: string) =>
  written.find(({ id, file }) => id === "lexique" && file.startsWith(language))?.body ?? "";

test.each(languages)(
  "in %s, every term is in the index, in the order of the alphabet",
  (language) => {
    const body = glossary(language);
    const index = glossaryIndex(body, language);
    const ids = [...body.matchAll(/<dt id="([^"]+)"/g)].map(([, id]) => id);
    const entries = index.flatMap(([, inside]) => inside);
    expect(ids.length).toBeGreaterThan(80);
    expect(new Set(entries.map(({ id }) => id))).toEqual(new Set(ids));
    const names = entries.map(({ name }) => name);
    expect(names).toEqual(names.toSorted(new Intl.Collator(language).compare));
    for (const name of names) expect(name).not.toMatch(/[«»<>“”]|^\s|\s$/);
  },
);

test("a term is looked up without its quotes or its article; labels told together, one by one", () => {
  const dt = (id: string, term: string) => `<dt id="terme-${id}">${term}</dt>`;
  const body = [
    dt("ministere", "Le ministère"),
    dt("actif", "«\u00a0Actif\u00a0»"),
    dt("etat", "«\u00a0État\u00a0», «\u00a0Échue\u00a0»"),
  ].join("\n");
  expect(
    glossaryIndex(body, "fr").map(([letter, in_]) => [letter, ...in_.map(({ name }) => name)]),
  ).toEqual([
    ["A", "Actif"],
    ["E", "Échue", "État"],
    ["M", "Ministère"],
  ]);
});
