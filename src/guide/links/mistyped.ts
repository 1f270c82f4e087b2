/* An address that failed, and the page that was surely meant. */

/** A page by its address in each language, all in one order. */
type Addresses = readonly string[];

/** The first language's. */
const HOME = "/";

/**
 * The address that was meant: signs that mail adds are no part of it, the case of letters says
 * nothing, and an address in the other language leads to its twin.
 * @param failed from the site's root, as the browser has it
 * @param pages every page's addresses, from the site's root, in one order of languages
 * @returns undefined when no page was surely meant
 * @example meant("/en/cases/deux-droits/", pages) // "/en/cases/two-rights/"
 */
export function meant(failed: string, pages: readonly Addresses[]): string | undefined {
  const path = plain(failed);
  if (path === HOME) return undefined;
  const exact = pages.flat().find((address) => address === path);
  if (exact !== undefined) return exact;
  // The first language's addresses begin with no name of it: their home is “/”.
  const homes = pages.find((addresses) => addresses.includes(HOME)) ?? [];
  const own = homes.filter((home) => path.startsWith(home));
  const at = homes.indexOf(own.reduce((a, b) => (b.length > a.length ? b : a), ""));
  const rest = path.slice((homes[at] ?? "").length);
  const wanted = keyOf(rest, pages, homes);
  const page = pages.find((addresses) =>
    addresses.some((address, n) => keyOf(within(address, homes[n]), pages, homes) === wanted),
  );
  return wanted === "" ? undefined : page?.[at];
}

/** Of a case, its number: after “n°” or not, with noughts or not, and no letter after it. */
const NUMBERED =
  /\/(?:(\w\w)\/)?(?:cas|(cases?))\/+\s*(?:n(?:[o°º]|um[eé]ro)?\.?\s*)?0*(\d{1,3})(?![\w-])/;

/**
 * The small page at the number of a case that was meant, however the address was spelt.
 * @param cases the addresses of the list of cases, in the order of languages
 * @returns undefined when no number is told, or when that very page has failed: there is none
 * @example meantNumber("/en/case/027).", ["/cas/", "/en/cases/"]) // "/en/cases/27/"
 */
export function meantNumber(failed: string, cases: Addresses): string | undefined {
  const [, named, english, number] = NUMBERED.exec(decoded(failed).toLowerCase()) ?? [];
  if (number === undefined) return undefined;
  const own = cases.find((list) => list.startsWith(`/${named}/`));
  // A word that only the other language has names it.
  const spoken = english === undefined || named !== undefined ? cases[0] : cases[1];
  const list = own ?? spoken ?? HOME;
  const page = `${list}${number}/`;
  return page === failed ? undefined : page;
}

/** The part of a page that a path names, where the mark of it was written as another sign. */
export const meantPart = (failed: string): string => /#[\w-]+/.exec(decoded(failed))?.[0] ?? "";

const within = (address: string, home = ""): string => address.slice(home.length);

/** What a path says in any language: its sections by the page of their list. */
function keyOf(rest: string, pages: readonly Addresses[], homes: Addresses): string {
  const [section = "", ...more] = rest.split("/").filter(Boolean);
  const list = pages.findIndex((addresses) =>
    addresses.some((address, n) => within(address, homes[n]) === `${section}/`),
  );
  return [list === -1 ? section : String(list), ...more].join("/");
}

/** Without what is no part of an address of ours, however it is written. */
function plain(failed: string): string {
  const path = decoded(failed)
    .toLowerCase()
    .replace(/\/index(?:\.html?)?$/, "/")
    .replace(/\/{2,}/g, "/");
  // What is not of an address begins where a mail program went on with its sentence.
  const [own = ""] = /^[a-z0-9/_-]*/.exec(path) ?? [];
  const bare = own.replace(/[/_-]+$/, "");
  return `${bare}/`;
}

/** As often as it was written anew on its way. */
function decoded(text: string): string {
  try {
    const once = decodeURIComponent(text);
    return once === text ? text : decoded(once);
  } catch {
    return text;
  }
}
