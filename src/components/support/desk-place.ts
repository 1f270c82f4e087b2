import { attempt } from "../keeping/attempt.ts";

/* What was asked stays in this tab: Back, reload and the other language find it again. */

/** As `desk-opening.ts` reads it, which imports nothing. */
const KEY = "rse-guide:desk";
const SHARED = "#q=";

/** Half of a sign in two parts, which no address can hold. */
const HALF = /\p{Surrogate}/gu;

/** How long a search may be that is shared by a link: words, and no message. */
const LONGEST = 80;

/** What a shared link asks; undefined where the address is none. */
export const sharedSearch = (): string | undefined =>
  location.hash.startsWith(SHARED) ? decoded(location.hash.slice(SHARED.length)) : undefined;

/** What a shared link asks, or else what was asked here before; a page loaded again has what was typed since. */
export function askedBefore(): string {
  let kept = "";
  attempt(() => (kept = sessionStorage.getItem(KEY) ?? ""));
  return (isReloaded() && kept) || (sharedSearch() ?? kept);
}

const isReloaded = (): boolean =>
  performance
    .getEntriesByType("navigation")
    .some((entry) => (entry as PerformanceNavigationTiming).type === "reload");

/** Keeps what is asked, in this tab alone; the address of a shared search that it changes is left. */
export function keepAsked(asked: string): void {
  attempt(() => {
    if (asked.trim() === "") sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, asked);
  });
  if ((sharedSearch() ?? asked) === asked) return;
  attempt(() => {
    history.replaceState(history.state, "", location.pathname);
  });
}

/** The address of a search that one chooses to share; none for a whole message. After “#”, it is sent to no server. */
export function sharedAddress(asked: string): string | undefined {
  const words = asked.trim().replace(/\s+/g, " ").replace(HALF, "\ufffd");
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
