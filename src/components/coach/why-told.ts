/** “Why?” of one code, with its source by name: what a panel shows. */
export interface ToldWhy {
  rule: string;
  /** Its anchor is on the page about the guide; of what no source shows, that of the marks. */
  source?: { id: string; name: string } | undefined;
  /** How a rule that is not proven is marked, and a consequence that is deduced. */
  mark?: string | undefined;
  consequence?: string | undefined;
  deduced?: string | undefined;
  unknown?: string | undefined;
}

/** By screen and code. */
export type Whys = Readonly<Record<string, Readonly<Record<string, ToldWhy>>>>;
