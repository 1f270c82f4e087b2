import type { APIRoute } from "astro";

/** Everything may be read; what is not to be listed says so itself (`noindex`). */
export const GET: APIRoute = ({ site }) =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${new URL("/sitemap-index.xml", site).href}\n`,
  );
