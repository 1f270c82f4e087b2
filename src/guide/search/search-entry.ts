export type SearchKind = "page" | "screen" | "case";

/** What can be found: a page, a section of one, a screen or a case. */
export interface SearchEntry {
  kind: SearchKind;
  path: string;
  title: string;
  /** The page or the part that it belongs to. */
  context: string;
  /** Shown below its title. */
  excerpt: string;
  /** The terms of a screen's official labels. */
  labels: string;
  /** The terms of all else that is not shown, each once. */
  terms: string;
  /** It answers one of the situations of support: people ask about it more than about others. */
  common?: true;
}
