import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { z } from "astro/zod";
import { languages } from "./domain/language.ts";
import { pages, type PageId } from "./guide/addresses/addresses.ts";

const pageIds = Object.keys(pages) as [PageId, ...PageId[]];

/** The written pages: `fr/*.mdx` and `en/*.mdx`, a file a page, named by the address's last word. */
const written = defineCollection({
  loader: glob({
    pattern: `{${languages.join(",")}}/*.mdx`,
    base: "./src/content",
    generateId: ({ entry }) => entry,
  }),
  schema: z.strictObject({
    /** Shared by both languages: it gives the addresses. */
    id: z.enum(pageIds),
    /** The first heading, and the beginning of the document's title. */
    title: z.string(),
    /** One sentence for search engines and previews. */
    description: z.string(),
    /** The day on which the page was last checked against its sources. */
    checkedOn: z.iso.date(),
  }),
});

export const collections = { written };
