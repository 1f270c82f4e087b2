import { languages, type Language } from "../domain/language.ts";
import { registry } from "../machines/index.ts";
import { casePath, pages, screenPath, type PageId } from "./addresses.ts";
import { caseWords } from "./case-words.ts";
import { ownScreens } from "./own-screens.ts";
import { searchWords } from "./search-words.ts";
import { supportWords } from "./support-words.ts";

type InBoth = Record<Language, string>;

/** A page as others keep it: what it is, and its title and address in each language. */
export interface PermanentLink {
  /** The page's id in `links.lock.json`. */
  id: string;
  kind: "page" | "screen" | "case";
  title: InBoth;
  address: InBoth;
}

/** A written page, in one language. */
export interface WrittenTitle {
  id: PageId;
  title: string;
  /** `fr/…` or `en/…` */
  file: string;
}

export const inBoth = <T>(make: (language: Language) => T): Record<Language, T> => ({
  fr: make("fr"),
  en: make("en"),
});

/** Every address that others may keep: pages in the order of the site, then screens and cases by part. */
export const permanentLinks = (written: readonly WrittenTitle[]): PermanentLink[] => [
  ...pageLinks(written),
  ...registry.flatMap(({ part, pages: words }) =>
    ownScreens(part).map(([id]) => ({
      id: `ecran/${part.id}/${id}`,
      kind: "screen" as const,
      title: inBoth((language) => words[language].screens[id]?.name ?? id),
      address: inBoth((language) => screenPath(language, part.id, id)),
    })),
  ),
  ...registry.flatMap(({ part, cases, pages: words }) =>
    Object.keys(cases).map((id) => ({
      id: `cas/${part.id}/${id}`,
      kind: "case" as const,
      title: inBoth((language) => words[language].cases[id]?.title ?? id),
      address: inBoth((language) => casePath(language, words[language].cases[id]?.slug ?? id)),
    })),
  ),
];

/** The pages that are made from code, and so carry their title in a dictionary. */
const MADE: Partial<Record<PageId, InBoth>> = {
  recherche: inBoth((language) => searchWords[language].title),
  ecrans: inBoth((language) => caseWords[language].screens.title),
  cas: inBoth((language) => caseWords[language].cases.title),
  soutien: inBoth((language) => supportWords[language].title),
  liens: inBoth((language) => supportWords[language].links.title),
};

/** Those of the site's pages that are written in both languages, or made. */
function pageLinks(written: readonly WrittenTitle[]): PermanentLink[] {
  const ids = Object.keys(pages) as PageId[];
  return ids.flatMap((id) => {
    const title = MADE[id] ?? titleOf(written, id);
    return title ? [{ id, kind: "page" as const, title, address: pages[id] }] : [];
  });
}

function titleOf(written: readonly WrittenTitle[], id: PageId): InBoth | undefined {
  const found = languages.map((language) =>
    written.find((page) => page.id === id && page.file.startsWith(`${language}/`)),
  );
  const [fr, en] = found;
  return fr && en && { fr: fr.title, en: en.title };
}
