import type { APIRoute, InferGetStaticPropsType } from "astro";
import { languages } from "../domain/language.ts";
import { files } from "../guide/addresses/addresses.ts";
import { linksCsv } from "../guide/addresses/links-csv.ts";
import { permanentLinks } from "../guide/addresses/permanent-links.ts";
import { routeOf } from "../guide/addresses/routes.ts";
import { collected } from "../guide/addresses/written.ts";

/** Every permanent link, to keep or to search in a spreadsheet: a file a language. */
export const getStaticPaths = () =>
  languages.map((language) => ({
    params: { links: routeOf(files.links[language].replace(/\.csv$/, "")) },
    props: { language },
  }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { language }, url, site = url }) => {
  const written = await collected();
  return new Response(linksCsv(language, permanentLinks(written), site), {
    headers: { "Content-Type": "text/csv; charset=utf-8" },
  });
};
