/**
 * Builds the site's pages at old addresses, and no other, with the site's own configuration and the
 * old addresses of `moved.ts` beside this file.
 *
 *     node tests/moved-site/build.ts <an empty folder>
 */
import { join } from "node:path";
import { build, type AstroIntegration } from "astro";
import config from "../../astro.config.mjs";

const [out] = process.argv.slice(2);
if (out === undefined) throw new Error("Say into which folder to build.");
const root = join(import.meta.dirname, "../..");

const onlyMoved: AstroIntegration = {
  name: "only-moved",
  hooks: {
    "astro:config:setup": ({ injectRoute }) => {
      injectRoute({
        pattern: "/[...moved]",
        entrypoint: join(root, "src/pages/[...moved].astro"),
        prerender: true,
      });
    },
  },
};

const invented = {
  name: "invented",
  enforce: "pre" as const,
  load: {
    filter: { id: /guide\/addresses\/moved\.ts$/ },
    handler: () =>
      `export { moved } from ${JSON.stringify(join(import.meta.dirname, "moved.ts"))};`,
  },
};

const WHOLE = new Set(["@astrojs/sitemap", "check-site", "place-not-found", "keep-offline"]);
const listed = (config.integrations ?? [])
  .flat()
  // The map, what links lead to, what is kept offline and the 404 pages are of the whole site.
  .filter((each) => each && !WHOLE.has(each.name));

await build({
  ...config,
  configFile: false,
  logLevel: "warn",
  root,
  srcDir: import.meta.dirname,
  publicDir: join(import.meta.dirname, "none"),
  outDir: join(out, "dist"),
  cacheDir: join(out, "cache"),
  integrations: [...listed, onlyMoved],
  vite: { ...config.vite, plugins: [...(config.vite?.plugins ?? []), invented] },
});
