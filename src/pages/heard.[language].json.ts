import type { APIRoute, InferGetStaticPropsType } from "astro";
import { languages } from "../domain/language.ts";
import { countedFor } from "../guide/desk/heard.ts";

/** What the support desk hears messages by, a file a language: fetched once it is used. */
export const getStaticPaths = () =>
  languages.map((language) => ({ params: { language }, props: { language } }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { language } }) =>
  Response.json(countedFor(language));
