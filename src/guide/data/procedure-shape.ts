import { z } from "astro/zod";
import { inAll } from "../../domain/language.ts";
import { files } from "../addresses/addresses.ts";
import { classes } from "../cases/cases.ts";
import * as term from "./procedure-terms.ts";

/*
 * What `/procedure.json` promises other programs, said once: our types and the JSON Schema come from
 * here. Every key is there, and no other: what is missing is `null`, or an empty list.
 *
 * Only the build runs this: others import its types alone.
 */

const { addresses, id, label, named, provenance, some, text, texts } = term;

const field = z
  .strictObject({
    ...named.shape,
    kind: z.enum([
      ...(["text", "email", "tel", "digits", "choice"] as const),
      ...(["checks", "row", "rows", "shown"] as const),
    ]),
    hint: label.nullable(),
    required: z.boolean(),
    /** Asked only while that choice is made. */
    when: z.strictObject({ field: id, is: id }).nullable(),
    /** Of a tree, those that the practice company is offered. */
    options: z.array(z.strictObject({ ...named.shape, group: label.nullable() })),
    columns: z.array(named),
    provenance,
    /** What it expects. */
    about: texts,
  })
  .meta({ id: "field" });
export type FieldData = z.infer<typeof field>;

const button = z
  .strictObject({
    ...named.shape,
    prints: z.boolean(),
    /** Not the portal's: it plays the time, or the mail. */
    ours: z.boolean(),
    /** The screens and ends to which it may lead; its own screen when it may refuse. */
    leadsTo: some(id),
    provenance,
    about: texts,
  })
  .meta({ id: "button" });
export type ButtonData = z.infer<typeof button>;

const code = z
  .strictObject({
    code: term.codeId,
    /** The field or the button that it is said of. */
    of: id,
    as: z.enum(["refusal", "stop", "slip", "note"]),
    rule: term.ruleId,
    /** As said in the case that shows it. */
    message: texts,
    statement: texts,
    consequence: texts,
    /** The case that shows it. */
    case: term.casePlace,
  })
  .meta({ id: "code" });
export type CodeData = z.infer<typeof code>;

const screen = z
  .strictObject({
    id,
    /** The machine whose pages show it, when another's flow passes by it. */
    machine: id,
    name: texts,
    about: texts,
    title: label,
    step: z.strictObject({ number: term.number, of: term.number, name: label }).nullable(),
    box: label,
    intro: texts,
    instruction: texts,
    provenance,
    address: addresses,
    embed: addresses,
    /** What it prints of the account, that nobody types. */
    shows: z.array(named),
    fields: z.array(field),
    buttons: some(button),
    codes: z.array(code),
  })
  .meta({ id: "screen" });
export type ScreenData = z.infer<typeof screen>;

const case_ = z
  .strictObject({
    id,
    screen: id,
    class: z.enum(classes),
    /** The practice company at its beginning. */
    start: id,
    /** The buttons pressed from the machine's first screen on. */
    presses: z.array(id),
    shows: z.array(term.codeId),
    title: texts,
    symptom: texts,
    cause: texts.nullable(),
    fix: z.strictObject(inAll(() => some(text))),
    address: addresses,
    embed: addresses,
  })
  .meta({ id: "case" });
export type CaseData = z.infer<typeof case_>;

const machine = z
  .strictObject({
    id,
    name: texts,
    /** The page that explains it. */
    page: term.pageId,
    first: id,
    /** The buttons of the model answer, from the first screen to the last. */
    model: some(id),
    screens: some(screen),
    ends: some(z.strictObject({ id, heading: texts, text: texts })),
    cases: some(case_),
  })
  .meta({ id: "machine" });
export type MachineData = z.infer<typeof machine>;

const source = z.strictObject({
  id: term.anySourceId,
  address: z
    .string()
    .regex(/^https:\/\//)
    .nullable(),
  /** As the document says it itself: a year, or a day. */
  date: term.documentDate.nullable(),
  name: texts,
  note: texts,
});

const fact = z
  .strictObject({
    id,
    kind: term.provenanceKind,
    /** The documents that it rests on, the first one first; none for what is ours. */
    sources: z.array(term.anySourceId),
    /** The day on which it was last compared with them. */
    checkedOn: term.date,
    /** The sentences of the pages that state it. */
    statements: some(z.strictObject({ page: term.pageId, text: texts })),
  })
  .meta({ id: "fact" });
export type FactData = z.infer<typeof fact>;

const rule = z.strictObject({
  id: term.ruleId,
  provenance,
  statements: z.array(texts),
  codes: z.array(text),
});

const step = z.strictObject({
  number: text,
  page: term.pageId,
  name: texts,
  duration: texts,
});

/** The whole of it, for the site whose schema it names. */
export const procedureShape = (site: URL) =>
  z.strictObject({
    $schema: z.literal(new URL(files.procedureSchema, site).href),
    version: z.literal(2),
    /** What the addresses are relative to. */
    site: z.string().regex(/^https?:\/\/[^/]+\/$/),
    checkedOn: term.date,
    guard: texts,
    provenances: some(
      z.strictObject({ kind: term.provenanceKind, name: texts, meaning: texts }),
    ),
    sources: some(source),
    rules: some(rule),
    /** What the pages state besides the 2019 procedure, each fact once. */
    facts: some(fact),
    pages: some(z.strictObject({ id: term.pageId, title: texts, address: addresses })),
    steps: some(step),
    menus: some(z.strictObject({ id, items: some(label) })),
    machines: some(machine),
    /** What acts come to, told by those who see it. */
    stories: some(z.strictObject({ id, title: texts, lead: texts, address: addresses })),
    /** What one may practise, from a moment of its own to a goal. */
    missions: some(z.strictObject({ id, title: texts, brief: texts, address: addresses })),
  });
export type ProcedureData = z.infer<ReturnType<typeof procedureShape>>;
