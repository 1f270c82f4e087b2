import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { interfaceWords } from "../../../src/components/rehearsal/interface.ts";
import { procedureSchema } from "../../../src/guide/data/procedure-schema.ts";
import type { ProcedureData } from "../../../src/guide/data/procedure-shape.ts";
import { procedureData } from "../../../src/guide/data/procedure.ts";
import { allSources } from "../../../src/guide/facts/fact.ts";
import { facts } from "../../../src/guide/facts/facts.ts";
import { written } from "../written.ts";
import { kindOf, placesOf, valueAt, withMutant, type Path } from "./mutants.ts";

const site = new URL("https://guide.exemple.test/");
const build = (pages = written) => procedureData(site, interfaceWords, pages);
const data = build();
const ajv = new Ajv2020({ allErrors: true, strict: true });
const isRecord = (value: unknown) =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const validate: ValidateFunction = ajv.compile(procedureSchema(site));

test("the data are what their schema promises", () => {
  validate(data);
  expect(validate.errors).toBeNull();
});

test("a second build is the same to the byte, whatever the order in which files are found", () => {
  expect(JSON.stringify(build())).toBe(JSON.stringify(data));
  expect(JSON.stringify(build([...written].reverse()))).toBe(JSON.stringify(data));
});

describe("the schema is strict", () => {
  const kinds = new Map(placesOf(data).map((path) => [kindOf(path), path]));

  test("whatever is lost, added, empty or of another type is refused", () => {
    const copy = structuredClone(data);
    const quick = new Ajv2020().compile(procedureSchema(site));
    const accepted: string[] = [];
    const mutate = (path: Path, mutant: unknown) =>
      withMutant(copy, path, mutant, () => {
        if (quick(copy)) accepted.push(`${kindOf(path)}: ${JSON.stringify(mutant)}`);
      });
    for (const path of kinds.values()) {
      const value = valueAt(data, path);
      if (path.length > 0) mutate(path, { other: 1 });
      if (typeof path.at(-1) === "string") mutate(path, undefined);
      if (typeof value === "string") mutate(path, "");
      if (isRecord(value)) mutate([...path, "other"], "text");
    }
    expect(kinds.size).toBeGreaterThan(100);
    expect(accepted).toEqual([]);
  });

  const saisie = (copy: ProcedureData) => copy.machines[2]?.screens[0];
  const mutants: [string, (copy: ProcedureData) => void][] = [
    ["an unknown rule", (copy) => Object.assign(copy.rules[0] ?? {}, { id: "BR-99" })],
    [
      "an unknown kind of field",
      (copy) => Object.assign(saisie(copy)?.fields[0] ?? {}, { kind: "password" }),
    ],
    [
      "a reconstruction with a source",
      (copy) =>
        Object.assign(saisie(copy)?.provenance ?? {}, {
          kind: "reconstructed",
          source: "procedure2019",
        }),
    ],
    [
      "an English address among the French",
      (copy) => Object.assign(saisie(copy)?.address ?? {}, { fr: "/en/screens/x/" }),
    ],
    [
      "an address with something typed in it",
      (copy) => Object.assign(saisie(copy)?.address ?? {}, { fr: "/ecrans/?nom=Roy" }),
    ],
    [
      "a fact of an unknown kind",
      (copy) => Object.assign(copy.facts[0] ?? {}, { kind: "hearsay" }),
    ],
    [
      "a date that is no date",
      (copy) => Object.assign(copy.sources[0] ?? {}, { date: "around 2019" }),
    ],
    ["another version", (copy) => Object.assign(copy, { version: 1 })],
  ];
  test.each(mutants)("%s is refused", (_, change) => {
    const copy = structuredClone(data);
    change(copy);
    expect(validate(copy)).toBe(false);
  });
});

describe("a fact is told as the pages state it", () => {
  const told = data.facts.flatMap(({ statements }) => statements.map(({ text }) => text));

  test("once for each mark, in whole sentences without what is not read", () => {
    const marks = written
      .filter(({ file }) => file.startsWith("fr/"))
      .flatMap(({ body }) => body.match(/<From\b/g) ?? []);
    expect(told).toHaveLength(marks.length);
    for (const { fr, en } of told) {
      expect(fr).not.toMatch(/[<>*{}\u2068\uE000]|\]\(| {2}| \.$/);
      expect(en).not.toMatch(/[<>*{}\u2068\uE000]|\]\(| {2}| [.:]/);
    }
  });

  test("two pages that do not mark the same fact stop the build", () => {
    const other = written.map((page) =>
      page.file === "en/4-assignment.mdx"
        ? { ...page, body: page.body.replace('fact="verificationCode"', 'fact="codeScreen"') }
        : page,
    );
    expect(() => build(other)).toThrow("verificationCode");
  });
});

describe("what the data name exists in them", () => {
  const rules = new Map(data.rules.map((rule) => [rule.id, rule]));
  const pages = new Set(data.pages.map(({ id }) => id));
  const cases = new Set(
    data.machines.flatMap(({ id, cases: all }) => all.map((each) => `${id}/${each.id}`)),
  );

  test("pages, steps and menus", () => {
    for (const { page } of [...data.machines, ...data.steps]) expect(pages).toContain(page);
    expect(data.steps).toHaveLength(5);
    expect(data.menus.length).toBeGreaterThan(0);
  });

  test("the documents and the pages of facts", () => {
    const documents = new Set(data.sources.map(({ id }) => id));
    expect(documents.size).toBe(allSources.length);
    expect(data.facts.map(({ id }) => id)).toEqual(Object.keys(facts));
    for (const { sources, statements } of data.facts) {
      expect(sources.filter((id) => !documents.has(id))).toEqual([]);
      for (const { page } of statements) expect(pages).toContain(page);
    }
  });

  test.each(data.machines.map((machine) => [machine.id, machine] as const))(
    "%s: ids are its own, buttons lead on, codes have their rule and their case",
    (_, { screens, ends, cases: ours, first, model }) => {
      const ids = screens.map(({ id }) => id);
      const targets = new Set([...ids, ...ends.map(({ id }) => id)]);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids).toContain(first);
      const pressed = new Set(screens.flatMap(({ buttons }) => buttons.map(({ id }) => id)));
      for (const press of model) expect(pressed).toContain(press);
      for (const { id, buttons, fields, codes } of screens) {
        for (const { leadsTo } of buttons) {
          expect(leadsTo.filter((to) => !targets.has(to))).toEqual([]);
        }
        const named = new Set([...buttons, ...fields].map((each) => each.id));
        for (const { code, of, rule, case: shown } of codes) {
          expect(named).toContain(of);
          expect(cases).toContain(shown);
          expect(rules.get(rule)?.codes.some((path) => path.endsWith(`${id}/${code}`))).toBe(
            true,
          );
        }
      }
      for (const { screen, shows, presses } of ours) {
        expect(ids).toContain(screen);
        expect(presses.filter((press) => !pressed.has(press))).toEqual([]);
        const said = new Set(screens.flatMap(({ codes }) => codes.map(({ code }) => code)));
        expect(shows.filter((code) => !said.has(code))).toEqual([]);
      }
    },
  );
});
