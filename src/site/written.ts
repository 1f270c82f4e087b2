import { getCollection } from "astro:content";
import { languages, type Language } from "../domain/language.ts";
import { pages, type PageId } from "./addresses.ts";

/** The static paths of the written pages, with or without a rehearsal in their text. */
export async function writtenPages({ rehearsing }: { rehearsing: boolean }) {
  const entries = await getCollection(
    "written",
    ({ body }) => /<Rehearsal\b/.test(body ?? "") === rehearsing,
  );
  return languages.flatMap((language) =>
    entries
      .filter(({ id }) => id.startsWith(`${language}/`))
      .map((entry) => {
        const address = pages[entry.data.id][language].replace(/^\/|\/$/g, "");
        // The same parameter under both routes' names: each route reads its own.
        return {
          params: { lesson: address || undefined, text: address || undefined },
          props: { language, entry },
        };
      }),
  );
}

/** The pages that are written already; the others are named, and not linked. */
export const writtenIds = async (): Promise<ReadonlySet<PageId>> =>
  new Set((await getCollection("written")).map(({ data }) => data.id));

/** The written pages of a language, in the order of the site's addresses. */
export const writtenTitles = async (language: Language) => {
  const entries = await getCollection("written", ({ id }) => id.startsWith(`${language}/`));
  const order = Object.keys(pages);
  return entries
    .map(({ data: { id, title } }) => ({ id, title, path: pages[id][language] }))
    .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
};
