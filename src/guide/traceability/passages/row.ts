import type { Language } from "../../../domain/language.ts";
import type { PageId } from "../../addresses/addresses.ts";

/** The parts of the 2019 procedure, as it is divided; step 3 has two branches. Then what recurs throughout. */
export const sectionIds = [
  "intro",
  "etape1",
  "etape2",
  "etape3",
  "etape3a",
  "etape3b",
  "etape4",
  "partout",
] as const;
export type SectionId = (typeof sectionIds)[number];

/** What a passage of the procedure is. */
export type TraceKind =
  "statement" | "screen" | "field" | "button" | "limit" | "note" | "menu" | "state";

/** Where the guide takes it up: a page, at a heading when one is named, or the page of a screen. */
export type Target = { page: PageId; anchor: string | null } | { screen: string };

/** One passage of the 2019 procedure, told in our own words, and where it went. */
export interface Passage extends Record<Language, string> {
  /** `t-001` and on, in the order of the document within a section: an anchor that can be cited. */
  id: string;
  kind: TraceKind;
  targets: readonly [Target, ...Target[]];
}

/** @example on("avant", "code") */
export const on = (page: PageId, anchor: string | null = null): Target => ({ page, anchor });

/** @example at("utilisateur/saisie") */
export const at = (screen: `${string}/${string}`): Target => ({ screen });

/** What the page of known differences says of an oddity of the document, by its number there. */
const differences = {
  noCode: 1,
  address: 3,
  entry: 4,
  twoHomes: 6,
  within24Hours: 7,
  hiddenRequest: 8,
  states: 9,
  consultation: 10,
  twoTitles: 11,
  extension: 12,
  codeScreen: 13,
  codeAlone: 14,
  nineDigits: 15,
  twoNumbers: 16,
  twoEndDates: 17,
  noAsterisk: 18,
  threeYears: 19,
  externalSection: 20,
  modifier: 21,
  noChoice: 22,
  otherOrganization: 23,
  hiddenCheck: 24,
  unexplained: 25,
  otherPath: 26,
  assignedEarly: 27,
  twoStartDates: 28,
  hiddenChoice: 29,
  externalAssignment: 30,
  falseEnd: 31,
  count: 34,
  numbering: 35,
  chips: 36,
  oneCalendar: 37,
  dates: 38,
  realNames: 39,
  ministryNames: 43,
  municipalAffairs: 44,
  exploitant: 45,
  confidentiality: 67,
  otherProcurations: 68,
  fullNames: 69,
} as const;

export const difference = (about: keyof typeof differences): Target =>
  on("differences", `d-${String(differences[about]).padStart(2, "0")}`);
