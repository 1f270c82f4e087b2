import { languages, type Language } from "../../domain/language.ts";
import { registry } from "../../machines/index.ts";
import { casePath, pages, screenPath, type PageId } from "./addresses.ts";
import { caseWords } from "../cases/case-words.ts";
import { ownScreens } from "./own-screens.ts";
import { searchWords } from "../search/search-words.ts";
import { supportWords } from "../desk/support-words.ts";

interface Listed {
  /** The same in both languages. */
  id: string;
  path: string;
  title: string;
}

/** A written page, as the collection has it. */
interface Written {
  id: PageId;
  title: string;
  /** `fr/…` or `en/…` */
  file: string;
}

/** Every page of the site, by language: what the 404 page searches and the lock file keeps. */
export const allPages = (written: readonly Written[]): Record<Language, Listed[]> => {
  const listed = languages.map((language) => [language, pagesIn(language, written)] as const);
  return Object.fromEntries(listed) as Record<Language, Listed[]>;
};

const pagesIn = (language: Language, written: readonly Written[]): Listed[] => [
  ...written
    .filter(({ file }) => file.startsWith(`${language}/`))
    .map(({ id, title }) => ({ id, title, path: pages[id][language] })),
  { id: "ecrans", path: pages.ecrans[language], title: caseWords[language].screens.title },
  { id: "cas", path: pages.cas[language], title: caseWords[language].cases.title },
  { id: "recherche", path: pages.recherche[language], title: searchWords[language].title },
  { id: "soutien", path: pages.soutien[language], title: supportWords[language].title },
  { id: "liens", path: pages.liens[language], title: supportWords[language].links.title },
  ...registry.flatMap(({ part, cases, pages: ours }) => [
    ...ownScreens(part).map(([id]) => ({
      id: `ecran/${part.id}/${id}`,
      path: screenPath(language, part.id, id),
      title: `${caseWords[language].screen} – ${ours[language].screens[id]?.name ?? id}`,
    })),
    ...Object.keys(cases).map((id) => ({
      id: `cas/${part.id}/${id}`,
      path: casePath(language, ours[language].cases[id]?.slug ?? id),
      title: `${caseWords[language].case} – ${ours[language].cases[id]?.title ?? id}`,
    })),
  ]),
];
