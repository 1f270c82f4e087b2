import { languages, type Language } from "../domain/language.ts";
import { registry } from "../machines/index.ts";
import {
  casePath,
  embedCasePath,
  embedScreenPath,
  pages,
  screenPath,
  type PageId,
} from "./addresses.ts";
import { ownScreens } from "./own-screens.ts";

/** A page of the site in both languages. */
interface LinkRow {
  title: Record<Language, string>;
  path: Record<Language, string>;
  /** Where it can be embedded from, if it can. */
  embed?: Record<Language, string>;
}

const both = <T>(of: (language: Language) => T): Record<Language, T> => {
  const [fr, en] = languages.map(of) as [T, T];
  return { fr, en };
};

/** Every screen, by part. */
export const screenRows: readonly LinkRow[] = registry.flatMap(({ part, pages: ours }) =>
  ownScreens(part).map(([id]) => ({
    title: both((each) => `${ours[each].name} – ${ours[each].screens[id]?.name ?? id}`),
    path: both((each) => screenPath(each, part.id, id)),
    embed: both((each) => embedScreenPath(each, part.id, id)),
  })),
);

/** Every case, by part. */
export const caseRows: readonly LinkRow[] = registry.flatMap(({ cases, pages: ours }) =>
  Object.keys(cases).map((id) => {
    const words = (each: Language) => ours[each].cases[id] ?? { title: id, slug: id };
    return {
      title: both((each) => words(each).title),
      path: both((each) => casePath(each, words(each).slug)),
      embed: both((each) => embedCasePath(each, words(each).slug)),
    };
  }),
);

/** The written pages, under the titles that they have in each language. */
export const pageRows = (
  titles: Record<Language, readonly { id: PageId; title: string }[]>,
): LinkRow[] =>
  titles.fr.map(({ id }) => ({
    title: both((each) => titles[each].find((page) => page.id === id)?.title ?? id),
    path: pages[id],
  }));
