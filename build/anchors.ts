import { languages, type Language } from "../src/domain/language.ts";
import type { BuiltPage } from "./built-pages.ts";

/** By page, the anchors that others may have kept, in every language. */
type Anchors = Readonly<Record<string, readonly string[]>>;

/** What one links to: a heading, a term, a line of a list, a note of a lesson and what is said in it. */
const ANCHOR = /<(?:h[1-6]|dt|li|section|span|p)\b[^>]*? id="([^"]+)"/g;

/** Inside a rehearsal, ids name controls; they are counted, and so change with what stands above. */
const OF_A_REHEARSAL = /^([fr]\d+|progress)-/;

/** What a control is described by. */
const OF_A_CONTROL = /-(hint|examples)$/;

/** The anchors of a page's `main`, in its order. */
export function anchorsOf(html: string): string[] {
  const main = /<main\b.*<\/main>/s.exec(html)?.[0] ?? "";
  const ids = [...main.matchAll(ANCHOR)].map(([, id = ""]) => id);
  return ids.filter((id) => !OF_A_REHEARSAL.test(id) && !OF_A_CONTROL.test(id));
}

type Page = Pick<BuiltPage, "id" | "language" | "html">;

/** The anchors that the lock file has and a page of some language has no more, as `fr page#id`. */
export const lostAnchors = (lock: Anchors, pages: readonly Page[]): string[] =>
  Object.entries(lock).flatMap(([id, locked]) =>
    languages.flatMap((language) => {
      const kept = anchorsIn(pages, id, language);
      return locked
        .filter((anchor) => !kept.includes(anchor))
        .map((anchor) => `${language} ${id}#${anchor}`);
    }),
  );

/** The anchors that are built and that the lock file does not have, as `fr page#id`. */
export const newAnchors = (lock: Anchors, pages: readonly Page[]): string[] =>
  pages.flatMap(({ id, language, html }) =>
    anchorsOf(html)
      .filter((anchor) => !lock[id]?.includes(anchor))
      .map((anchor) => `${language} ${id}#${anchor}`),
  );

const anchorsIn = (pages: readonly Page[], id: string, language: Language): string[] =>
  pages
    .filter((page) => page.id === id && page.language === language)
    .flatMap(({ html }) => anchorsOf(html));

/** The lock file with what is built now: nothing is taken away. */
export function anchorsWith(lock: Anchors, pages: readonly Page[]): Anchors {
  const next = new Map(Object.entries(lock).map(([id, locked]) => [id, new Set(locked)]));
  for (const { id, html } of pages) {
    const anchors = anchorsOf(html);
    if (anchors.length === 0) continue;
    next.set(id, new Set([...(next.get(id) ?? []), ...anchors]));
  }
  return Object.fromEntries(
    [...next].map(([id, ids]) => [id, [...ids].sort()] as const).sort(byId),
  );
}

const byId = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number =>
  a < b ? -1 : 1;
