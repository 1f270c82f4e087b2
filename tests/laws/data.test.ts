import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { builtPages, dist } from "../../build/built-pages.ts";
import { interfaceWords } from "../../src/components/rehearsal/interface.ts";
import { languages } from "../../src/domain/language.ts";
import { files } from "../../src/guide/addresses/addresses.ts";
import { linksCsv } from "../../src/guide/addresses/links-csv.ts";
import { permanentLinks } from "../../src/guide/addresses/permanent-links.ts";
import type { InAll } from "../../src/domain/language.ts";
import type { ProcedureData } from "../../src/guide/data/procedure-shape.ts";
import { procedureData } from "../../src/guide/data/procedure.ts";
import { written } from "../guide/written.ts";

/* What the built site gives other programs. */

const read = (path: string) => readFileSync(join(dist, path), "utf8");
const json = read(files.procedure);
const data = JSON.parse(json) as ProcedureData;
const site = new URL(data.site);
const built = builtPages();
const languageAt = new Map(built.map(({ path, language }) => [path, language]));

describe("procedure.json", () => {
  test("is byte for byte what a second build makes", () => {
    expect(json).toBe(JSON.stringify(procedureData(site, interfaceWords, written)));
  });

  test("is what the schema beside it promises, at the address that it names", () => {
    const schema = JSON.parse(read(files.procedureSchema)) as { $id: string; $schema: string };
    const validate = new Ajv2020({ allErrors: true, strict: true }).compile(schema);
    validate(data);
    expect(validate.errors).toBeNull();
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(data.$schema).toBe(schema.$id);
    expect(schema.$id).toBe(new URL(files.procedureSchema, site).href);
  });

  const addresses = [
    ...data.pages.map(({ address }) => address),
    ...data.stories.map(({ address }) => address),
    ...data.missions.map(({ address }) => address),
    ...data.machines.flatMap(({ screens, cases }) =>
      [...screens, ...cases].flatMap(({ address, embed }) => [address, embed]),
    ),
  ];

  test("every address in it is that of a page, in its language", () => {
    const lost = addresses.flatMap((address: InAll) =>
      languages.filter((language) => languageAt.get(address[language]) !== language),
    );
    expect(addresses.length).toBeGreaterThan(200);
    expect(lost).toEqual([]);
  });

  test("every page of the site is in it", () => {
    const named = new Set(addresses.flatMap(({ fr, en }) => [fr, en]));
    const missing = built.filter(
      ({ id, path }) => !id.startsWith("moved/") && !named.has(path),
    );
    expect(missing.map(({ path }) => path)).toEqual([]);
  });
});

test("what checks the shape of the data stays in the build: no script holds it", () => {
  const scripts = globSync("**/*.js", { cwd: dist });
  expect(scripts.length).toBeGreaterThan(10);
  expect(scripts.filter((file) => /\bZod[A-Z]/.test(read(file)))).toEqual([]);
});

describe.each(languages)("the permanent links as CSV, in %s", (language) => {
  const csv = read(files.links[language]);

  test("is what a second build makes, mark of its encoding first", () => {
    expect(csv).toBe(linksCsv(language, permanentLinks(written), site));
    expect([...readFileSync(join(dist, files.links[language])).subarray(0, 3)]).toEqual([
      0xef, 0xbb, 0xbf,
    ]);
  });

  test("lists every page, screen and case once, by an address that is built", () => {
    const ids = csv
      .split("\r\n")
      .slice(1, -1)
      .map((line) => line.split(",")[0]);
    const kept = built.filter(
      (page) => page.language === language && !/^(embed|moved)\//.test(page.id),
    );
    expect([...ids].sort()).toEqual(kept.map(({ id }) => id).sort());
    for (const { path } of kept) expect(csv).toContain(`,${new URL(path, site).href}`);
    for (const [, path = ""] of csv.matchAll(/https?:\/\/[^/,]+(\/[^,\r]*)/g)) {
      expect(languageAt.has(path), path).toBe(true);
    }
  });
});
