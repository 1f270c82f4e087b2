import type { APIRoute } from "astro";
import { files } from "../guide/addresses/addresses.ts";

/** Everything may be read; what is not to be listed says so itself (`noindex`). */
export const GET: APIRoute = ({ site }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${new URL(files.siteMap, site).href}\n`);
