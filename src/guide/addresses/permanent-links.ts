import { inAll, languages, type InAll } from "../../domain/language.ts";
import { registry } from "../../machines/index.ts";
import { casePath, pages, screenPath, type PageId } from "./addresses.ts";
import { caseWords } from "../cases/case-words.ts";
import { ownScreens } from "./own-screens.ts";
import { searchWords } from "../search/search-words.ts";
import { supportWords } from "../desk/support-words.ts";

/** A page as others keep it: what it is, and its title and address in each language. */
export interface PermanentLink {
  /** The page's id in `links.lock.json`. */
  id: string;
  kind: "page" | "screen" | "case";
  title: InAll;
  address: InAll;
}

/** A written page, in one language. */
export interface WrittenTitle {
  id: PageId;
  title: string;
  /** `fr/…` or `en/…` */
  file: string;
}

/** Every address that others may keep: pages in the order of the site, then screens and cases by part. */
export const permanentLinks = (written: readonly WrittenTitle[]): PermanentLink[] => [
  ...pageLinks(written),
  ...registry.flatMap(({ part, pages: words }) =>
    ownScreens(part).map(([id]) => ({
      id: `ecran/${part.id}/${id}`,
      kind: "screen" as const,
      title: inAll((language) => words[language].screens[id]?.name ?? id),
      address: inAll((language) => screenPath(language, part.id, id)),
    })),
  ),
  ...registry.flatMap(({ part, cases, pages: words }) =>
    Object.keys(cases).map((id) => ({
      id: `cas/${part.id}/${id}`,
      kind: "case" as const,
      title: inAll((language) => words[language].cases[id]?.title ?? id),
      address: inAll((language) => casePath(language, words[language].cases[id]?.slug ?? id)),
    })),
  ),
];

/** The pages that are made from code, and so carry their title in a dictionary. */
const MADE: Partial<Record<PageId, InAll>> = {
  recherche: inAll((language) => searchWords[language].title),
  ecrans: inAll((language) => caseWords[language].screens.title),
  cas: inAll((language) => caseWords[language].cases.title),
  soutien: inAll((language) => supportWords[language].title),
  liens: inAll((language) => supportWords[language].links.title),
};

/** Those of the site's pages that are written in both languages, or made. */
export function pageLinks(
  written: readonly WrittenTitle[],
): (PermanentLink & { id: PageId })[] {
  const ids = Object.keys(pages) as PageId[];
  return ids.flatMap((id) => {
    const title = MADE[id] ?? titleOf(written, id);
    return title ? [{ id, kind: "page" as const, title, address: pages[id] }] : [];
  });
}

function titleOf(written: readonly WrittenTitle[], id: PageId): InAll | undefined {
  const found = inAll((language) =>
    written.find((page) => page.id === id && page.file.startsWith(`${language}/`)),
  );
  const whole = languages.every((language) => found[language]);
  return whole ? inAll((language) => found[language]?.title ?? "") : undefined;
}
