/** “Why?” of one code, with its source by name: what a panel shows. */
export interface ToldWhy {
  rule: string;
  /** Its anchor is on the page about the guide; of what no source shows, that of the marks. */
  source?: { id: string; name: string };
  /** How a rule that is not proven is marked, and a consequence that is deduced. */
  mark?: string;
  consequence?: string;
  deduced?: string;
  unknown?: string;
}

/** By screen and code. */
export type Whys = Readonly<Record<string, Readonly<Record<string, ToldWhy>>>>;

/** Without what is not told, so that it takes no room in a page. */
export const toldOnly = (told: { [K in keyof ToldWhy]: ToldWhy[K] | undefined }): ToldWhy =>
  Object.fromEntries(
    Object.entries(told).filter(([, each]) => each !== undefined),
  ) as unknown as ToldWhy;
