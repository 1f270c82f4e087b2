import { z } from "astro/zod";
import { FIRST, inAll, othersThan, type Language } from "../../domain/language.ts";
import { sources, type SourceId } from "../../domain/provenance.ts";
import { rules, type RuleId } from "../../domain/rules.ts";
import { pages, type PageId } from "../addresses/addresses.ts";
import { allSources } from "../facts/fact.ts";

/* The small shapes that `procedure-shape.ts` is built of. Those with a name are said once in the schema. */

export const text = z.string().min(1);
/** Not `z.int()`, of which the schema says a greatest number as well. */
export const number = z.number().multipleOf(1).min(1);
export const id = z.string().regex(/^[a-z][A-Za-z0-9-]*$/);
export const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** Of a document: a year, or a day. */
export const documentDate = z.string().regex(/^\d{4}(?:-\d{2}-\d{2})?$/);
/** What may be said of a field or a button: `field.reason`. */
export const codeId = z.string().regex(/^[a-z][A-Za-z0-9]*\.[A-Za-z]+$/);
/** A case of a machine: `machine/case`. */
export const casePlace = z.string().regex(/^[a-z]+(?:-[a-z]+)*\/[a-z][A-Za-z0-9]*$/);
export const some = <T extends z.ZodType>(each: T) => z.array(each).min(1);

const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>): K[] =>
  Object.keys(record) as K[];
const sourceId = z.enum(keysOf<SourceId>(sources)).meta({ id: "sourceId" });
/** Rules rest on some documents; facts on these, and others. */
export const anySourceId = z.enum(allSources).meta({ id: "anySourceId" });
export const ruleId = z.enum(keysOf<RuleId>(rules)).meta({ id: "ruleId" });
export const pageId = z.enum(keysOf<PageId>(pages)).meta({ id: "pageId" });

export const texts = z.strictObject(inAll(() => text)).meta({ id: "texts" });

/** The first language's addresses begin with none; each other one's with its name. */
const addressIn = (language: Language): RegExp =>
  language === FIRST
    ? new RegExp(`^(?!/(?:${othersThan(FIRST).join("|")})/)/([a-z0-9-]+/)*$`)
    : new RegExp(`^/${language}/([a-z0-9-]+/)*$`);

export const addresses = z
  .strictObject(inAll((language) => z.string().regex(addressIn(language))))
  .meta({ id: "addresses" });

/** A label of the portal: in French as it stands there, with our English gloss. */
export const label = z.strictObject({ official: text, gloss: text }).meta({ id: "label" });
export type GlossedLabel = z.infer<typeof label>;

export const named = z.strictObject({ id, label }).meta({ id: "named" });
export type Named = z.infer<typeof named>;

/** A source is named exactly where there is one. */
export const provenance = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("source2019"), source: z.literal("procedure2019") }),
    z.strictObject({ kind: z.enum(["officialHelp", "inferred"]), source: sourceId }),
    z.strictObject({ kind: z.literal("reconstructed"), source: z.null() }),
  ])
  .meta({ id: "provenance" });
export const provenanceKind = z.enum([
  "source2019",
  "officialHelp",
  "inferred",
  "reconstructed",
]);
