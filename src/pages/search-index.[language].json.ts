import type { APIRoute, InferGetStaticPropsType } from "astro";
import { languages } from "../domain/language.ts";
import { searchEntries } from "../guide/search/search-entries.ts";
import { collected } from "../guide/addresses/written.ts";

/**
 * What the search page searches, a file a language. The entries are shipped and indexed in the
 * browser: with the index made at build, the file would weigh a quarter more.
 */
export const getStaticPaths = () =>
  languages.map((language) => ({ params: { language }, props: { language } }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { language } }) => {
  const written = await collected();
  return Response.json(searchEntries(language, written));
};
