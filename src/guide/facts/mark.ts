import type { ProvenanceKind } from "../../domain/provenance.ts";
import type { Sourced } from "./fact.ts";

/** How what does not come from the 2019 procedure is marked in the pages. */
export const MARKS = ["officialSource", "officialHelp", "inferred", "reconstructed"] as const;
export type MarkId = (typeof MARKS)[number] | ProvenanceKind;

/** The ids of the portal's own help pages begin with its name. */
const HELP = "clicsequr";

/**
 * A public body's page is official help only where it is the portal's own.
 * @example markOf(stated("neqFormat")) // "officialSource"
 */
export const markOf = ({ kind, sources: [first] }: Sourced): MarkId =>
  kind === "officialHelp" && !first?.startsWith(HELP) ? "officialSource" : kind;
