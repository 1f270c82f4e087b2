import type { APIRoute, InferGetStaticPropsType } from "astro";
import { getCollection } from "astro:content";
import { languages } from "../domain/language.ts";
import { files } from "../guide/addresses/addresses.ts";
import { linksCsv } from "../guide/addresses/links-csv.ts";
import { permanentLinks } from "../guide/addresses/permanent-links.ts";

/** Every permanent link, to keep or to search in a spreadsheet: a file a language. */
export const getStaticPaths = () =>
  languages.map((language) => ({
    params: { links: files.links[language].replace(/^\/|\.csv$/g, "") },
    props: { language },
  }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { language }, url, site = url }) => {
  const written = (await getCollection("written")).map(({ id, data }) => ({
    ...data,
    file: id,
  }));
  return new Response(linksCsv(language, permanentLinks(written), site), {
    headers: { "Content-Type": "text/csv; charset=utf-8" },
  });
};
