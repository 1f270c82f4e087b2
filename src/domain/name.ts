import { accepted, seen, type Reading } from "./reading.ts";

/** The name as it will be recorded; BR-02 asks only that there be one. Any letter, accent, hyphen or apostrophe stands. */
export const parseName = (text: string): Reading<string> =>
  accepted(visible(text).replace(/\s+/g, " "));

/** What one sees of a pasted text: accents as one letter, nothing invisible, no space around. */
const visible = (text: string): string => seen(text).normalize("NFC").trim();

/** The same, of what is no name: signs and digits of full width, or of another shape, are the plain ones. */
export const plain = (text: string): string => visible(text).normalize("NFKC");
