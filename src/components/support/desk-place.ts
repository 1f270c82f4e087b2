/* What was asked stays in this tab: Back, reload and the other language find it again. */

/** As `desk-opening.ts` reads it, which imports nothing. */
const KEY = "rse-guide:desk";
const SHARED = "#q=";

/** How long a search may be that is shared by a link: words, and no message. */
const LONGEST = 80;

/** What a shared link asks, or else what was asked here before. */
export function askedBefore(): string {
  if (location.hash.startsWith(SHARED)) return decoded(location.hash.slice(SHARED.length));
  try {
    return sessionStorage.getItem(KEY) ?? "";
  } catch {
    return "";
  }
}

/** Keeps what is asked, in this tab alone. */
export function keepAsked(asked: string): void {
  try {
    if (asked.trim() === "") sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, asked);
  } catch {
    // Where nothing may be kept, nothing is.
  }
}

/** The address of a search that one chooses to share; none for a whole message. After “#”, it is sent to no server. */
export function sharedAddress(asked: string): string | undefined {
  const words = asked.trim().replace(/\s+/g, " ");
  if (words === "" || words.length > LONGEST) return undefined;
  return location.origin + location.pathname + SHARED + encodeURIComponent(words);
}

/** Signs that mail adds to a link are no part of the search. */
function decoded(text: string): string {
  try {
    // The browser writes some of them in its own way.
    return decodeURIComponent(text).replace(/[>\]).,;»”]+$/u, "");
  } catch {
    return text;
  }
}
