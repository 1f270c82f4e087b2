import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { interfaceWords } from "../../../src/components/rehearsal/interface.ts";
import { procedureSchema } from "../../../src/guide/data/procedure-schema.ts";
import { procedureData } from "../../../src/guide/data/procedure.ts";
import { written } from "../written.ts";
import { kindOf, placesOf, thinned, valueAt, withMutant, type Path } from "./mutants.ts";
import second from "./procedure-v2.schema.json" with { type: "json" };

/* The schema promises what its second version did (`procedure-v2.schema.json`), however it is written. */

const site = new URL("https://guide.exemple.test/");
const whole = procedureData(site, interfaceWords, written);
const data = thinned(whole);
const accepts = (schema: object) => {
  const validate = new Ajv2020({ strict: true }).compile(schema);
  return (document: unknown) => validate(document);
};
const before = accepts(second);
const now = accepts(procedureSchema(site));

/** Texts that the patterns and the lists of the data take, and their neighbours that they refuse. */
const TEXTS = [
  ...["", " ", "a", "A", "aB9", "9a", "a-b", "a_b", "droits-acces", "dateFin", "é", "a\n"],
  ...["a.b", "a.B9", "A.b", "a-b.c", "dateFin.max", "a/b", "a-b/c", "a/b-c", "a/9", "a/b/c"],
  ...["2026-11-23", "2026-1-1", "2026-11-23T00", "1", "0"],
  ...[
    "/",
    "/x/",
    "/x",
    "/X/",
    "/x-y/9/",
    "//",
    "/en",
    "/en/",
    "/en/x/",
    "/en/x",
    "/ecrans/?a=b",
  ],
  ...[
    "https://a.test",
    "http://a.test/",
    "https://a.test/",
    "https://a.test/b",
    "ftp://a.test/",
  ],
  ...["source2019", "officialHelp", "inferred", "reconstructed", "procedure2019", "neqFormat"],
  ...["BR-01", "BR-99", "accueil", "nulle-part", "text", "rows", "password"],
  ...["refusal", "stop", "slip", "note", "situation", "good", "bad"],
];
const SOURCED = ["source2019", "officialHelp", "inferred", "reconstructed", "other"].flatMap(
  (kind) => ["procedure2019", "neqFormat", "other", null].map((source) => ({ kind, source })),
);
const OTHERS = [null, true, 0, 2, -1, 1.5, 1e20, {}, [], [null], ["a"], "", "a"];

const isWord = (value: unknown) => typeof value === "string" && !/\s/.test(value);
const isRecord = (value: unknown) =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What may stand at a place instead of a value: prose knows only empty and full. */
const insteadOf = (value: unknown): unknown[] => [
  ...OTHERS,
  ...(isWord(value) ? TEXTS : []),
  ...(isRecord(value) || value === null ? SOURCED : []),
  ...(Array.isArray(value) ? [[...(value as unknown[]), { other: 1 }]] : []),
];

/** Each change of the document at a place, with what is lost or added there; `undefined` is a loss. */
function mutantsAt(path: Path): [Path, unknown][] {
  const value = valueAt(data, path);
  const changed = insteadOf(value).map((mutant): [Path, unknown] => [path, mutant]);
  if (!isRecord(value)) return changed;
  const lost = Object.keys(value as object).map((key): [Path, unknown] => [
    [...path, key],
    undefined,
  ]);
  return [...changed, ...lost, [[...path, "other"], "text"]];
}

test("the data, and whatever is lost, added or changed in them, get the same verdict as before", () => {
  expect([before(whole), now(whole), before(data), now(data)]).not.toContain(false);
  const kinds = new Map(placesOf(data).map((path) => [kindOf(path), path]));
  expect(new Set(kinds.keys())).toEqual(new Set(placesOf(whole).map(kindOf)));
  const copy = structuredClone(data);
  const verdicts = { accepted: 0, refused: 0 };
  const differing: string[] = [];
  for (const [place, mutant] of [...kinds.values()].flatMap(mutantsAt)) {
    if (place.length === 0) continue;
    withMutant(copy, place, mutant, () => {
      const verdict = before(copy);
      verdicts[verdict ? "accepted" : "refused"] += 1;
      if (now(copy) !== verdict) differing.push(`${kindOf(place)}: ${JSON.stringify(mutant)}`);
    });
  }
  expect(differing).toEqual([]);
  expect(copy).toEqual(data);
  expect(verdicts.accepted).toBeGreaterThan(500);
  expect(verdicts.refused).toBeGreaterThan(3000);
});
