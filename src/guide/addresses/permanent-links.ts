import { pages } from "./addresses.ts";
import { sitePages, type SitePage, type TextPage, type Written } from "./site-pages.ts";

/** A page as others keep it: what it is, and its title and address in each language. */
export type PermanentLink = Pick<
  Exclude<SitePage, { kind: "embed" }>,
  "id" | "kind" | "title" | "address"
>;

const order = Object.keys(pages);
const kinds: readonly PermanentLink["kind"][] = ["page", "screen", "case", "story", "mission"];

/** Every address that others may keep: pages in the order of the site, then screens and cases by part. */
export function permanentLinks(written: readonly Written[]): PermanentLink[] {
  const all = sitePages(written).filter((page) => page.kind !== "embed");
  return kinds.flatMap((kind) => {
    const ofKind = all.filter((page) => page.kind === kind);
    return kind === "page" ? ofKind.sort((a, b) => place(a) - place(b)) : ofKind;
  });
}

/** Those of the site's own texts, in the order of the site. */
export const textPages = (written: readonly Written[]): TextPage[] =>
  sitePages(written)
    .filter((page) => page.kind === "page")
    .sort((a, b) => place(a) - place(b));

const place = ({ id }: PermanentLink): number => order.indexOf(id);
