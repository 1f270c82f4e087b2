import { getCollection } from "astro:content";
import { languageFrom, type Language } from "../../domain/language.ts";
import { registry } from "../../machines/index.ts";
import { pages, type PageId } from "./addresses.ts";
import { routeOf } from "./routes.ts";
import { sitePages, type TextPage } from "./site-pages.ts";

/** What a written page carries: text alone, rehearsals, the sandbox, or what the home page has. */
type Carries = "text" | "rehearsals" | "sandbox" | "home";

/** What the text of a page says that it carries. */
export const carries = (body = ""): Carries => {
  if (/<TryIt\b/.test(body)) return "home";
  if (/<Sandbox\b/.test(body)) return "sandbox";
  return /<(?:Rehearsal|Lesson)\b/.test(body) ? "rehearsals" : "text";
};

/** The written pages as the collection has them, in every language. */
export const collected = async () =>
  (await getCollection("written")).map(({ id, data, body = "" }) => ({
    ...data,
    file: id,
    body,
  }));

/** The static paths of the written pages that carry so much, for each brings its style and script along. */
export async function writtenPages(wanted: Carries) {
  const entries = await getCollection("written", ({ body }) => carries(body) === wanted);
  const all = sitePages(await collected());
  return entries.flatMap((entry) => {
    const page = all.find(({ id }) => id === entry.data.id);
    const language = languageFrom(entry.id.split("/")[0]);
    if (page?.kind !== "page") {
      throw new Error(`${entry.id}: the page “${entry.data.id}” is not in every language.`);
    }
    const address = routeOf(page.address[language]);
    // The same parameter under every route's name: each route reads its own.
    const params = { lesson: address, text: address, sandbox: address, home: address };
    return { params, props: { language, entry, page } };
  });
}

/** A written page as links name it: by its title, and by the ids of its headings, terms and notes. */
export interface PageNames {
  title: string;
  headings: ReadonlyMap<string, string>;
}

/** The names of the pages that are written in a language. */
export async function namesOfPages(
  language: Language,
): Promise<ReadonlyMap<PageId, PageNames>> {
  const entries = await getCollection("written", ({ id }) => id.startsWith(`${language}/`));
  return new Map(
    entries.map(({ data: { id, title }, body }) => [
      id,
      { title, headings: new Map([...headingsOf(body), ...notesOf(body, language)]) },
    ]),
  );
}

const headingsOf = (body = ""): ReadonlyMap<string, string> =>
  new Map(
    [...body.matchAll(/<(h\d|dt) [^>]*id="([^"]+)"[^>]*>(.*?)<\/\1>/gs)].map(
      ([, , id = "", text = ""]) => [id, asText(text)],
    ),
  );

/** The notes of a lesson, each named as its screen is. */
function notesOf(body = "", language: Language): ReadonlyMap<string, string> {
  const [, of = ""] = /<Lesson of="([^"]+)"/.exec(body) ?? [];
  const screens = registry.find(({ part }) => part.id === of)?.pages[language].screens;
  return new Map(
    [...body.matchAll(/<Note screen="([^"]+)"/g)].map(([, id = ""]) => [
      id,
      screens?.[id]?.name ?? id,
    ]),
  );
}

const asText = (markup: string): string =>
  markup
    .replace(/<Fr>(.*?)<\/Fr>/gs, "“$1”")
    .replace(/<[^>]*>/g, "")
    .replace(/\s*\n\s*/g, " ")
    .trim();

/** The written pages, in the order of the site's addresses. */
export async function writtenTitles(): Promise<TextPage[]> {
  const written = await collected();
  const order = Object.keys(pages);
  return sitePages(written)
    .filter((page) => page.kind === "page")
    .filter(({ id }) => written.some((page) => page.id === id))
    .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}
