import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { withBase, withoutBase } from "../../src/guide/addresses/base.ts";
import { addressedPages } from "../../src/guide/addresses/site-pages.ts";
import { checkedOn } from "../../src/guide/words/edition.ts";
import { addressFaults } from "./addresses.ts";
import { headingFaults, type Named } from "./headings.ts";
import { linkFaults } from "./links.ts";
import { stopOn } from "./stop.ts";
import { dayFaults, latestToday, writtenFaults } from "./written.ts";

const CONTENT = join(import.meta.dirname, "../../src/content");

/** Stops the build on what would slip through it: before, on what is written; after, on what came of it. */
export const checkSite = (origin: string): AstroIntegration => ({
  name: "check-site",
  hooks: {
    "astro:config:setup": ({ command }) => {
      if (command === "build") stopOn(faultsBefore(latestToday(Date.now())));
    },
    "astro:build:done": ({ dir }) => stopOn(faultsAfter(fileURLToPath(dir), origin)),
  },
});

/** @param today as `AAAA-MM-JJ` */
export function faultsBefore(today: string): string[] {
  const files = globSync("*/*.mdx", { cwd: CONTENT }).sort();
  const written = files.map((file) => ({
    file,
    text: readFileSync(join(CONTENT, file), "utf8"),
  }));
  return [
    ...writtenFaults(written, today),
    ...dayFaults("src/guide/words/edition.ts", checkedOn, today),
    ...addressFaults(addressedPages),
  ];
}

/** @param dist the folder of the built site */
function faultsAfter(dist: string, origin: string): string[] {
  const built = globSync("**/*", { cwd: dist });
  const pages = built.filter((file) => /(^|\/)index\.html$/.test(file)).map(pageIn(dist));
  return [
    ...linkFaults({ origin, pages, files: new Set(built.map((file) => withBase(`/${file}`))) }),
    ...headingFaults(pages),
  ];
}

const pageIn =
  (dist: string) =>
  (file: string): Named => {
    const html = readFileSync(join(dist, file), "utf8");
    const [, language = "", id = ""] =
      /<html lang="(\w+)" data-page="([^"]+)"/.exec(html) ?? [];
    const path = withBase(`/${file.replace(/index\.html$/, "")}`);
    return { id, language, path, html, file: writtenAt(path, language) ?? `dist/${file}` };
  };

/** The file in which somebody wrote the page, if anybody did. */
function writtenAt(path: string, language: string): string | null {
  const last = withoutBase(path).split("/").filter(Boolean).at(-1) ?? "index";
  const file = `${language}/${last === language ? "index" : last}.mdx`;
  return existsSync(join(CONTENT, file)) ? `src/content/${file}` : null;
}
