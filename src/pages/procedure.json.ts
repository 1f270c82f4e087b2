import type { APIRoute } from "astro";
import { getCollection } from "astro:content";
import { interfaceWords } from "../components/rehearsal/interface.ts";
import { procedureData } from "../guide/data/procedure.ts";

/** The whole procedure as data, for other programs. */
export const GET: APIRoute = async ({ url, site = url }) => {
  const written = (await getCollection("written")).map(({ id, data }) => ({
    ...data,
    file: id,
  }));
  return Response.json(procedureData(site, interfaceWords, written));
};
