import { sources, type Provenance, type SourceId } from "../../domain/provenance.ts";
import { rules, type RuleId } from "../../domain/rules.ts";
import { otherSources, type OtherSourceId } from "./other-sources.ts";

export type AnySourceId = SourceId | OtherSourceId;

/**
 * Where a fact comes from: its kind, as `domain/provenance.ts` tells them, and the documents that it
 * rests on, the first one first. What is reconstructed rests on none.
 */
export interface Sourced {
  kind: Provenance["kind"];
  sources: readonly AnySourceId[];
}

type Sources = readonly [AnySourceId, ...AnySourceId[]];

/** A public body's page or a legal text states it. */
export const stated = (...from: Sources): Sourced => ({ kind: "officialHelp", sources: from });

/** We deduce it from these. */
export const deduced = (...from: Sources): Sourced => ({ kind: "inferred", sources: from });

/** Ours, because no source shows it. */
export const ours: Sourced = { kind: "reconstructed", sources: [] };

/** A rule of the screens is a fact like any other: what “Why?” says of it, the pages say too. */
export function ofRule(rule: RuleId): Sourced {
  const { kind, source }: Provenance = rules[rule];
  return { kind, sources: source === null ? [] : [source] };
}

/**
 * When each document dates from, as it says itself: a year, or a day. Of the others we read, in 2026,
 * an archived copy without a date.
 */
const dates: Partial<Record<AnySourceId, string>> = {
  procedure2019: "2019",
  regulation57: "2020-09-16",
  regulation61: "2020-09-16",
  conditions2011: "2011",
  regulation: "2024-10-01",
  ministryAct: "2024-07-17",
  amfTerms: "2025-11-28",
};

export const dateOf = (id: AnySourceId): string | null => dates[id] ?? null;

/** Every document, in the order of the page about the guide. */
export const allSources = [
  ...Object.keys(sources),
  ...Object.keys(otherSources),
] as AnySourceId[];

/** Its place in that page. */
export const sourceAnchor = (id: AnySourceId): string => `source-${id}`;
