import type { SitemapItem } from "@astrojs/sitemap";
import { FIRST, languages } from "../src/domain/language.ts";
import { isCodePath } from "../src/guide/links/codes.ts";
import { addressedPages } from "../src/guide/addresses/site-pages.ts";

/**
 * A page as the site map lists it, with its twins; undefined for one that is not to be listed.
 * @throws on an address that is not in the list of pages: no site map is written, and the tests fail
 */
export function listInSitemap(item: SitemapItem): SitemapItem | undefined {
  const { pathname, origin } = new URL(item.url);
  if (pathname.endsWith("/404/")) return undefined;
  const page = addressedPages.find(({ address }) =>
    languages.some((language) => address[language] === pathname),
  );
  if (isCodePath(pathname)) return undefined;
  if (!page) throw new Error(`“${pathname}” is built, and is not in site-pages.ts.`);
  const link = (lang: string, path: string) => ({ lang, url: new URL(path, origin).href });
  const twins = languages.map((language) => link(language, page.address[language]));
  const links = [...twins, link("x-default", page.address[FIRST])];
  return page.listed ? { ...item, links } : undefined;
}
