import { rules } from "../../domain/rules.ts";
import { sources } from "../../domain/provenance.ts";
import type { FieldKind } from "../../kit/screen.ts";
import { files, pages } from "../addresses/addresses.ts";
import { classes } from "../cases/cases.ts";

/* What `/procedure.json` promises other programs (`procedure-types.ts`), as a JSON Schema. */

type Schema = Readonly<Record<string, unknown>>;

/** Every key is there, and no other: what is missing is `null`, or an empty list. */
const object = (properties: Readonly<Record<string, Schema>>): Schema => ({
  type: "object",
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

const list = (items: Schema): Schema => ({ type: "array", items });
const some = (items: Schema): Schema => ({ ...list(items), minItems: 1 });
const oneOf = (values: readonly string[]): Schema => ({ type: "string", enum: values });
const matching = (pattern: string): Schema => ({ type: "string", pattern });
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: "null" }] });
const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` });

const text: Schema = { type: "string", minLength: 1 };
const flag: Schema = { type: "boolean" };
const number: Schema = { type: "integer", minimum: 1 };
const id = matching("^[a-z][A-Za-z0-9-]*$");
const date = matching("^\\d{4}-\\d{2}-\\d{2}$");
const codeId = matching("^[a-z][A-Za-z0-9]*\\.[A-Za-z]+$");
const path = "/([a-z0-9-]+/)*$";

const FIELD_KINDS = [
  ...(["text", "email", "tel", "digits", "choice"] as const),
  ...(["checks", "row", "rows", "shown"] as const),
] satisfies readonly FieldKind[];

/** A source is named exactly where there is one. */
const provenance: Schema = {
  oneOf: [
    object({ kind: { const: "source2019" }, source: { const: "procedure2019" } }),
    object({ kind: oneOf(["officialHelp", "inferred"]), source: ref("sourceId") }),
    object({ kind: { const: "reconstructed" }, source: { type: "null" } }),
  ],
};

const definitions = {
  texts: object({ fr: text, en: text }),
  addresses: object({ fr: matching(`^(?!/en/)${path}`), en: matching(`^/en${path}`) }),
  label: object({ official: text, gloss: text }),
  named: object({ id, label: ref("label") }),
  sourceId: oneOf(Object.keys(sources)),
  ruleId: oneOf(Object.keys(rules)),
  pageId: oneOf(Object.keys(pages)),
  provenance,
  field: object({
    ...{ id, kind: oneOf(FIELD_KINDS), label: ref("label"), hint: orNull(ref("label")) },
    required: flag,
    when: orNull(object({ field: id, is: id })),
    options: list(object({ id, label: ref("label"), group: orNull(ref("label")) })),
    columns: list(ref("named")),
    ...{ provenance: ref("provenance"), about: ref("texts") },
  }),
  button: object({
    ...{ id, label: ref("label"), prints: flag, ours: flag, leadsTo: some(id) },
    ...{ provenance: ref("provenance"), about: ref("texts") },
  }),
  code: object({
    ...{ code: codeId, of: id, as: oneOf(["refusal", "stop", "slip", "note"]) },
    ...{ rule: ref("ruleId"), message: ref("texts"), statement: ref("texts") },
    consequence: ref("texts"),
    case: matching("^[a-z]+/[a-z][A-Za-z0-9]*$"),
  }),
  screen: object({
    ...{ id, machine: id, name: ref("texts"), about: ref("texts"), title: ref("label") },
    step: orNull(object({ number, of: number, name: ref("label") })),
    ...{ box: ref("label"), intro: ref("texts"), instruction: ref("texts") },
    ...{ provenance: ref("provenance"), address: ref("addresses"), embed: ref("addresses") },
    shows: list(ref("named")),
    ...{ fields: list(ref("field")), buttons: some(ref("button")), codes: list(ref("code")) },
  }),
  case: object({
    ...{ id, screen: id, class: oneOf(classes), start: id, presses: list(id) },
    ...{ shows: list(codeId), title: ref("texts"), symptom: ref("texts") },
    cause: orNull(ref("texts")),
    fix: object({ fr: some(text), en: some(text) }),
    ...{ address: ref("addresses"), embed: ref("addresses") },
  }),
  machine: object({
    ...{ id, name: ref("texts"), page: ref("pageId"), first: id, model: some(id) },
    screens: some(ref("screen")),
    ends: some(object({ id, heading: ref("texts"), text: ref("texts") })),
    cases: some(ref("case")),
  }),
} satisfies Record<string, Schema>;

const kinds = ["source2019", "officialHelp", "inferred", "reconstructed"];

/** The schema of the data, at the address that the data name in `$schema`. */
export const procedureSchema = (site: URL): Schema => ({
  $schema: "https://json-schema.org/draft/2020-12/schema",
  $id: new URL(files.procedureSchema, site).href,
  title: "The RSE guide's procedure",
  description:
    "Machines, screens, fields, buttons, codes, rules, cases, sources and addresses of the RSE guide, in French and English. Addresses are relative to `site`.",
  ...object({
    $schema: { const: new URL(files.procedureSchema, site).href },
    version: { const: 1 },
    site: { type: "string", pattern: "^https?://[^/]+/$" },
    checkedOn: date,
    guard: ref("texts"),
    provenances: some(
      object({ kind: oneOf(kinds), name: ref("texts"), meaning: ref("texts") }),
    ),
    sources: some(
      object({
        id: ref("sourceId"),
        address: orNull(matching("^https://")),
        ...{ name: ref("texts"), note: ref("texts") },
      }),
    ),
    rules: some(
      object({
        ...{ id: ref("ruleId"), provenance: ref("provenance") },
        ...{ statements: list(ref("texts")), codes: list(text) },
      }),
    ),
    pages: some(object({ id: ref("pageId"), title: ref("texts"), address: ref("addresses") })),
    steps: some(
      object({
        ...{ number: text, page: ref("pageId"), name: ref("texts"), duration: ref("texts") },
      }),
    ),
    menus: some(object({ id, items: some(ref("label")) })),
    machines: some(ref("machine")),
  }),
  $defs: definitions,
});
