import { inAll, languages, type InAll, type Language } from "../../domain/language.ts";
import type { Moved } from "./moved.ts";
import { sitePages, type Written } from "./site-pages.ts";

/** A page that an old address may lead to. */
interface Target {
  /** As in `links.lock.json`. */
  id: string;
  path: string;
  title: string;
}

interface Redirect {
  language: Language;
  /** The id of the small page at the old address. */
  id: string;
  from: string;
  to: Target;
}

/** Every page that has an address of its own, as the language of an old address names it. */
export const targets = (written: readonly Written[]): InAll<readonly Target[]> => {
  const all = sitePages(written);
  return inAll((language) =>
    all.map(({ id, address, title }) => ({
      id,
      path: address[language],
      title: title[language],
    })),
  );
};

/** The id of the small page that leads on from an address. */
export const redirectId = (from: string): string => `moved${from.replace(/\/$/, "")}`;

/**
 * What stands at each old address.
 * @throws when one leads to no page, or is still that of one: the build stops there
 */
export const redirectsFor = (moved: Moved, pages: InAll<readonly Target[]>): Redirect[] => {
  const taken = new Set(languages.flatMap((each) => pages[each].map(({ path }) => path)));
  return languages.flatMap((language) =>
    Object.entries(moved[language]).map(([from, id]) => {
      if (!/^\/([\w-]+\/)+$/.test(from) || taken.has(from)) {
        throw new Error(`moved.ts: “${from}” is not an old address.`);
      }
      const to = pages[language].find((page) => page.id === id);
      if (!to) {
        throw new Error(
          `moved.ts: “${from}” leads to “${id}”, which has no page (${language}).`,
        );
      }
      return { language, id: redirectId(from), from, to };
    }),
  );
};
