import type { APIRoute, InferGetStaticPropsType } from "astro";
import { languages } from "../domain/language.ts";
import { deskCases } from "../guide/desk/desk-cases.ts";

/** What the support desk searches and replies with, a file a language: fetched once it is used. */
export const getStaticPaths = () =>
  languages.map((language) => ({ params: { language }, props: { language } }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { language } }) =>
  Response.json(deskCases(language));
