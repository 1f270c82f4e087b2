import type { APIRoute } from "astro";
import { EMBED } from "../guide/addresses/addresses.ts";
import { base } from "../guide/addresses/base.ts";

/**
 * Which links a browser may follow beforehand, when one points at them: the `Speculation-Rules` header
 * names it. Fetched only, never run: a page that is run takes the draft that waits for it. Whoever saves
 * data is left out by the browser itself.
 */
export const GET: APIRoute = () => {
  const pages = { href_matches: `${base}*/` };
  const frames = { not: { href_matches: Object.values(EMBED).map((embed) => `${embed}*`) } };
  const rule = { where: { and: [pages, frames] }, eagerness: "moderate" };
  return new Response(JSON.stringify({ prefetch: [rule] }));
};
