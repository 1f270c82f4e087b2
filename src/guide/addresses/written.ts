import { getCollection } from "astro:content";
import { languages, type Language } from "../../domain/language.ts";
import { pages, type PageId } from "./addresses.ts";

/** What a written page carries: text alone, rehearsals, the sandbox, or what the home page has. */
type Carries = "text" | "rehearsals" | "sandbox" | "home";

const carries = (body = ""): Carries => {
  if (/<TryIt\b/.test(body)) return "home";
  if (/<Sandbox\b/.test(body)) return "sandbox";
  return /<Rehearsal\b/.test(body) ? "rehearsals" : "text";
};

/** The static paths of the written pages that carry so much, for each brings its style and script along. */
export async function writtenPages(wanted: Carries) {
  const entries = await getCollection("written", ({ body }) => carries(body) === wanted);
  return languages.flatMap((language) =>
    entries
      .filter(({ id }) => id.startsWith(`${language}/`))
      .map((entry) => {
        const address = pages[entry.data.id][language].replace(/^\/|\/$/g, "");
        // The same parameter under both routes' names: each route reads its own.
        return {
          params: {
            lesson: address || undefined,
            text: address || undefined,
            sandbox: address,
            home: address || undefined,
          },
          props: { language, entry },
        };
      }),
  );
}

/** A written page as links name it: by its title, and by its headings' ids. */
export interface PageNames {
  title: string;
  headings: ReadonlyMap<string, string>;
}

/** The names of the pages that are written in a language. */
export async function pageNames(language: Language): Promise<ReadonlyMap<PageId, PageNames>> {
  const entries = await getCollection("written", ({ id }) => id.startsWith(`${language}/`));
  return new Map(
    entries.map(({ data: { id, title }, body }) => [
      id,
      { title, headings: headingsOf(body ?? "") },
    ]),
  );
}

const headingsOf = (body: string): ReadonlyMap<string, string> =>
  new Map(
    [...body.matchAll(/<h\d [^>]*id="([^"]+)"[^>]*>(.*?)<\/h\d>/gs)].map(
      ([, id = "", text = ""]) => [id, asText(text)],
    ),
  );

const asText = (markup: string): string =>
  markup
    .replace(/<Fr>(.*?)<\/Fr>/gs, "“$1”")
    .replace(/<[^>]*>/g, "")
    .replace(/\s*\n\s*/g, " ")
    .trim();

/** The written pages of a language, in the order of the site's addresses. */
export const writtenTitles = async (language: Language) => {
  const entries = await getCollection("written", ({ id }) => id.startsWith(`${language}/`));
  const order = Object.keys(pages);
  return entries
    .map(({ data: { id, title } }) => ({ id, title, path: pages[id][language] }))
    .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
};
