import { describe, expect, test } from "vitest";
import { languages } from "../../src/domain/language.ts";
import { advice } from "../../src/domain/provenance.ts";
import { rules } from "../../src/domain/rules.ts";
import { allSources, dateOf, type Sourced } from "../../src/guide/facts/fact.ts";
import { facts } from "../../src/guide/facts/facts.ts";
import { registry } from "../../src/machines/index.ts";
import { written } from "../guide/written.ts";
import { prose } from "./prose.ts";

/* One fact, one provenance: the table says it, and nothing else does (`docs/decisions/0018`). */

const table: [string, Sourced][] = Object.entries(facts);

describe("the table", () => {
  test("what is stated or deduced names a document, what is ours names none", () => {
    for (const [id, { kind, sources }] of table)
      expect(sources.length > 0, id).toBe(kind !== "reconstructed");
  });

  test("only documents of the list are named, each once for a fact", () => {
    for (const [id, { sources }] of table) {
      expect(sources.filter((each) => !allSources.includes(each))).toEqual([]);
      expect(new Set(sources).size, id).toBe(sources.length);
    }
  });

  test("a public body's word is never that of the 2019 procedure", () => {
    const lost = table.filter(
      ([, { kind, sources }]) => kind === "officialHelp" && sources.includes("procedure2019"),
    );
    expect(lost).toEqual([]);
  });

  test("a date is a year or a day", () => {
    const dates = allSources.map(dateOf).filter((date) => date !== null);
    expect(dates.length).toBeGreaterThan(0);
    for (const date of dates) expect(date).toMatch(/^\d{4}(?:-\d\d-\d\d)?$/);
  });

  test("every fact is stated somewhere, and every mark names one", () => {
    const named = written.flatMap(({ body }) =>
      [...body.matchAll(/<From fact="([^"]*)"/g)].map(([, fact]) => fact),
    );
    expect([...new Set(named)].sort()).toEqual(Object.keys(facts).sort());
    expect(written.filter(({ body }) => /<From(?! fact="\w+" \/>)/.test(body))).toEqual([]);
  });
});

/** The sentence that a mark ends, or stands in. */
const marked = written.flatMap(({ file, body }) =>
  [...body.matchAll(/<From fact="(\w+)" \/>/g)].map(({ index, 1: fact = "" }) => ({
    fact: `${file}: ${fact}`,
    said:
      body
        .slice(0, index)
        .replace(/<From[^>]*>/g, "")
        .split(/\n|[.!?;]\s|\s?:\s/)
        .at(-1)
        ?.replace(/^[-\s]*(?:\*\*[^*]*\*\*)?\s*/, "") ?? "",
  })),
);

/** How the guide advises, in either language; what a source tells to do is not advice. */
const ADVICE =
  /^(?:Note|Print|Keep|Avoid|Write|Put|Set|Choose|Give|Ask|Tell|Begin|It is wise|Notez|Imprimez|Gardez|Évitez|Inscrivez|Choisissez|Donnez|Demandez|Prévenez|Commencez|Il est prudent)\b/;

test("no advice has a provenance", () => {
  expect(marked.length).toBeGreaterThan(300);
  expect(marked.filter(({ said }) => ADVICE.test(said)).map(({ fact }) => fact)).toEqual([]);
  expect(Object.values(rules).filter((rule) => rule === advice)).toHaveLength(2);
});

/** The name of a kind, but in the page that explains the marks. */
const KINDS = {
  fr: /\bdéduits?\b|\bdéduction|\breconstitué/i,
  en: /\binferred\b|\breconstructed\b|\bdeduc/i,
};

test.each(languages)("in %s, a kind is never written in prose: a mark says it", (language) => {
  const named = prose[language].filter(
    ({ at, text }) =>
      !/^the marks|^the rehearsal's own words\/(?:marks|meanings)/.test(at) &&
      KINDS[language].test(text),
  );
  expect(named.map(({ at, text }) => `${at}: ${text}`)).toEqual([]);
});

describe.each(registry.map((entry) => [entry.part.id, entry] as const))(
  "“Why?” in %s",
  (_, { words }) => {
    const sayings = (language: "fr" | "en") =>
      Object.entries(words[language].screens).flatMap(([screen, each]) =>
        Object.entries(each.sayings).map(
          ([code, saying]) => [`${screen}/${code}`, saying] as const,
        ),
      );

    test("says what the rule changes, or what nobody knows, apart from the rule", () => {
      for (const language of languages)
        for (const [code, { consequence, unknown, stated }] of sayings(language)) {
          expect(consequence ?? unknown, code).toBeTruthy();
          if (stated) expect(consequence, code).toBeTruthy();
        }
    });

    test("what nobody knows is never told as what it changes", () => {
      for (const [code, { consequence = "", unknown = "We do not know" }] of sayings("en")) {
        expect(consequence, code).not.toMatch(/\bknow whether\b|^We do not know/);
        expect(unknown, code).toMatch(/^We do not know/);
      }
      for (const [code, { consequence = "", unknown = "On ignore" }] of sayings("fr")) {
        expect(consequence, code).not.toMatch(/\bon ignore\b/i);
        expect(unknown, code).toMatch(/^On ignore/);
      }
    });

    test("a source states what it changes in both languages, or in none", () => {
      const stated = (language: "fr" | "en") =>
        sayings(language).flatMap(([code, { stated: yes }]) => (yes ? [code] : []));
      expect(stated("en")).toEqual(stated("fr"));
    });
  },
);
