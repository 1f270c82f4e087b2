import { getCollection } from "astro:content";
import { languages } from "../domain/language.ts";
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
