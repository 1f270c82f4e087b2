import { languages, type Language } from "../src/domain/language.ts";
import type { Moved } from "../src/guide/addresses/moved.ts";
import type { BuiltPage } from "../build/built-pages.ts";

/** What `links.lock.json` holds: the addresses of each page, by its id. */
export type Lock = Readonly<Record<string, Readonly<Partial<Record<Language, string>>>>>;

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
