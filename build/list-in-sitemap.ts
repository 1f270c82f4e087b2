import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { SitemapItem } from "@astrojs/sitemap";
import { dist } from "./built-pages.ts";

const ALTERNATE = /<link rel="alternate" hreflang="([\w-]+)" href="([^"]+)"/g;

/** A page as the site map lists it: by what its built head says of itself and of its twin. */
export function listInSitemap(item: SitemapItem): SitemapItem | undefined {
  const html = readFileSync(join(dist, new URL(item.url).pathname, "index.html"), "utf8");
  if (html.includes('<meta name="robots" content="noindex"')) return undefined;
  const alternates = [...html.matchAll(ALTERNATE)];
  return { ...item, links: alternates.map(([, lang = "", url = ""]) => ({ lang, url })) };
}
