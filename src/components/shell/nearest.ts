import { meant, meantNumber, meantPart } from "../../guide/links/mistyped.ts";

const SHOWN = 5;

/** The list of cases, in the first language. */
const CASES = "/cas/";

/**
 * On the 404 page: goes to the page that was surely meant, or else keeps the language of the address that failed, and of all pages the few whose
 * addresses are most like it. Nothing of that address is shown or kept.
 * @param base what every address of the site begins with
 */
export function showNearest(page: Document, address: string, base: string): void {
  const failed = within(address, base);
  const pieces = [...page.querySelectorAll<HTMLElement>("[data-language]")];
  const all = addressesIn(page, base);
  const cases = all.find((addresses) => addresses.includes(CASES)) ?? [];
  const right = meantNumber(failed, cases) ?? meant(failed, all);
  if (right !== undefined) {
    const part = location.hash.replace(/^#+/, "#") || meantPart(failed);
    location.replace(base + right.slice(1) + location.search + part);
    return;
  }
  const languages = pieces.flatMap(({ dataset }) => dataset["language"] ?? []);
  // The first language's addresses begin with none.
  const [, named] = failed.split("/");
  const language = languages.find((each) => each === named) ?? languages[0] ?? "";
  page.documentElement.lang = language;
  for (const piece of pieces) {
    piece.hidden = piece.dataset["language"] !== language;
    if (!piece.hidden) keepNearest(piece, failed, base);
  }
  page.title = page.querySelector("section:not([hidden]) h1")?.textContent ?? page.title;
}

/** Of every page, its address in each language. */
function addressesIn(page: Document, base: string): string[][] {
  const lists = [...page.querySelectorAll("section ul")].map((list) =>
    [...list.querySelectorAll("a")].map(({ pathname }) => within(pathname, base)),
  );
  return (lists[0] ?? []).map((_, n) => lists.map((each) => each[n] ?? ""));
}

const within = (address: string, base: string): string =>
  address.startsWith(base) ? address.slice(base.length - 1) : address;

function keepNearest(piece: HTMLElement, failed: string, base: string): void {
  const heading = piece.querySelector<HTMLElement>("[data-nearest]");
  if (heading) heading.textContent = heading.dataset["nearest"] ?? "";
  const wanted = pairsOf(failed);
  const items = [...piece.querySelectorAll("li")].map((item) => ({
    item,
    likeness: likeness(wanted, pairsOf(within(item.querySelector("a")?.pathname ?? "", base))),
  }));
  items.sort((a, b) => b.likeness - a.likeness);
  items[0]?.item.parentElement?.replaceChildren(
    ...items.slice(0, SHOWN).map(({ item }) => item),
  );
}

/** The pairs of neighbouring letters of an address. */
function pairsOf(path: string): Set<string> {
  const letters = path.toLowerCase().replace(/^\/[a-z]{2}\//, "/");
  return new Set(Array.from(letters, (_, n) => letters.slice(n, n + 2)));
}

/** Dice's coefficient, 0 to 1. */
function likeness(a: Set<string>, b: Set<string>): number {
  const common = [...a].filter((pair) => b.has(pair)).length;
  return (2 * common) / (a.size + b.size || 1);
}
