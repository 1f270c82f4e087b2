import type { APIRoute } from "astro";
import { interfaceWords } from "../components/rehearsal/interface.ts";
import { procedureData } from "../guide/data/procedure.ts";
import { collected } from "../guide/addresses/written.ts";

/** The whole procedure as data, for other programs. */
export const GET: APIRoute = async ({ url, site = url }) => {
  const written = await collected();
  return Response.json(procedureData(site, interfaceWords, written));
};
