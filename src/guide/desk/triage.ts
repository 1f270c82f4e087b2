/* Three questions that lead to a case when no words do: where, what the screen shows, for whom. */

/** What the screen shows: it refuses, it stops, it goes on, or it says nothing of it. */
export const shownKinds = ["refused", "stopped", "accepted", "nothing"] as const;
export type Shown = (typeof shownKinds)[number];

export const whoKinds = ["colleague", "consultant"] as const;
/** Whose access it is about; either's. */
export type ForWhom = (typeof whoKinds)[number] | "either";

/** What is answered so far; a part by its id. */
export interface Triage {
  part?: string | undefined;
  shows?: string | undefined;
  who?: string | undefined;
}

interface Sorted {
  id: string;
  shows: Shown;
  who: ForWhom;
}

/** The cases that the answers leave, in their order; all of them while nothing is answered. */
export const triaged = (cases: readonly Sorted[], { part, shows, who }: Triage): string[] =>
  cases
    .filter(({ id }) => part === undefined || id.startsWith(`${part}/`))
    .filter((each) => shows === undefined || each.shows === shows)
    .filter((each) => who === undefined || each.who === who || each.who === "either")
    .map(({ id }) => id);
