/** How the fragment of an address begins that leads to what somebody did: in either language's word. */
const MARKS = /^#(chemin|path)=/i;

/** Does the fragment name a trail? What reads it is fetched only then. */
export const isTrail = (hash: string): boolean => MARKS.test(hash);
