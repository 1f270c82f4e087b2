import type { APIRoute } from "astro";
import { procedureSchema } from "../guide/data/procedure-schema.ts";

/** What `/procedure.json` promises. */
export const GET: APIRoute = ({ url, site = url }) =>
  new Response(JSON.stringify(procedureSchema(site), null, 2), {
    headers: { "Content-Type": "application/schema+json" },
  });
