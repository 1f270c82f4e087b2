/** How the fragment of an address begins that leads to what somebody did. */
export const MARK = "#chemin=";

/** Does the fragment name a trail? What reads it is fetched only then. */
export const isTrail = (hash: string): boolean => hash.startsWith(MARK);
