import type { Language } from "../../domain/language.ts";
import type { PageId } from "../addresses.ts";

/** The parts of the 2019 procedure, as it is divided; step 3 has two branches. */
export const sectionIds = [
  "intro",
  "etape1",
  "etape2",
  "etape3",
  "etape3a",
  "etape3b",
  "etape4",
] as const;
export type SectionId = (typeof sectionIds)[number];

/** What a passage of the procedure is. */
export type TraceKind =
  "statement" | "screen" | "field" | "button" | "limit" | "note" | "menu" | "state";

/** Where the guide takes it up: a page, at a heading when one is named, or the page of a screen. */
export type Target = { page: PageId; anchor: string | null } | { screen: string };

/** One passage of the 2019 procedure, told in our own words, and where it went. */
export interface Passage extends Record<Language, string> {
  /** `t-001` and on, in the order of the document: an anchor that can be cited. */
  id: string;
  kind: TraceKind;
  targets: readonly [Target, ...Target[]];
}

/** @example on("avant", "code") */
export const on = (page: PageId, anchor: string | null = null): Target => ({ page, anchor });

/** @example at("utilisateur/saisie") */
export const at = (screen: `${string}/${string}`): Target => ({ screen });

/** A numbered entry of the page of known differences. */
export const difference = (number: number): Target =>
  on("differences", `d-${String(number).padStart(2, "0")}`);
