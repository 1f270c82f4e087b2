import { languages, type Language } from "../src/domain/language.ts";
import { movedPage, type Moved } from "../src/guide/addresses/moved.ts";
import { siteWords } from "../src/guide/words/site-words.ts";
import type { BuiltPage } from "./built-pages.ts";

interface Redirect {
  language: Language;
  path: string;
  html: string;
}

/**
 * The small page at each old address.
 * @throws when an address leads to no page, or is still that of one: the build stops there
 */
export const redirectsFor = (
  moved: Moved,
  pages: readonly BuiltPage[],
  site: URL,
): Redirect[] =>
  languages.flatMap((language) =>
    Object.entries(moved[language]).map(([from, id]) => {
      if (!/^\/([\w-]+\/)+$/.test(from) || pages.some(({ path }) => path === from)) {
        throw new Error(`moved.ts: “${from}” is not an old address.`);
      }
      const target = pages.find((page) => page.id === id && page.language === language);
      if (!target) {
        throw new Error(
          `moved.ts: “${from}” leads to “${id}”, which has no page (${language}).`,
        );
      }
      const to = { path: target.path, title: headingOf(target.html) };
      const guard = siteWords[language].guard;
      return { language, path: from, html: movedPage({ language, from, guard }, to, site) };
    }),
  );

const headingOf = (html: string): string =>
  (/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? "")
    .replace(/<[^>]*>/g, "")
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, "&")
    .trim();

type Lock = Readonly<Record<string, Readonly<Partial<Record<Language, string>>>>>;

/** The addresses of the lock file at which nothing stands any more, neither a page nor a redirect. */
export const lostAddresses = (
  lock: Lock,
  built: readonly Pick<BuiltPage, "path">[],
  moved: Moved,
): string[] => {
  const kept = new Set([
    ...built.map(({ path }) => path),
    ...languages.flatMap((language) => Object.keys(moved[language])),
  ]);
  return Object.values(lock)
    .flatMap((addresses) => Object.values(addresses))
    .filter((path) => !kept.has(path));
};

/**
 * The lock file with what is built now: new pages are added, a page that has moved gets its new
 * address, and nothing is taken away.
 */
export function lockWith(lock: Lock, pages: readonly BuiltPage[], moved: Moved): Lock {
  const next: Record<string, Partial<Record<Language, string>>> = { ...lock };
  for (const { id, language, path } of pages) {
    const known = next[id]?.[language];
    const stays = known !== undefined && !(known in moved[language]);
    next[id] = { ...next[id], [language]: stays ? known : path };
  }
  return Object.fromEntries(
    Object.entries(next)
      .map(([id, { fr, en }]) => [id, { ...(fr && { fr }), ...(en && { en }) }] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
