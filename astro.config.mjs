import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import preact from "@astrojs/preact";
import sitemap from "@astrojs/sitemap";
import { defineConfig } from "astro/config";
import { checkSite } from "./build/checks/check-site.ts";
import { siteFrom } from "./build/checks/site-url.ts";
import { fixedScripts } from "./build/fixed-scripts.ts";
import { keepOffline } from "./build/keep-offline.ts";
import { finishPages } from "./build/finish-pages.ts";
import { writeLicences } from "./build/licences.ts";
import { linkWithBase } from "./build/link-with-base.ts";
import { isCompanys, isEveryRehearsals, isKeepings } from "./build/modules.ts";
import { listInSitemap } from "./build/list-in-sitemap.ts";
import { placeNotFound } from "./build/place-not-found.ts";
import { DIRECTIVES, hashOf } from "./build/policy.ts";
import { plainDynamicImport } from "./build/plain-dynamic-import.ts";
import { toldParts } from "./build/told-parts.ts";
import { writeHeaders } from "./build/write-headers.ts";
import { EARLY } from "./src/components/as-on-screen.ts";
import { base } from "./src/guide/addresses/base.ts";

/** The one script that no module may wait for; what a page does not carry, its policy drops. */
const early = hashOf(EARLY);

/** What every rehearsal needs is one file; each part told in a language is another (`toldParts`). */
const chunks = {
  groups: [
    { name: "rehearsal", test: isEveryRehearsals },
    { name: "kept", test: isKeepings },
    { name: "company", test: isCompanys },
  ],
};

const site = siteFrom(process.env.SITE_URL);

export default defineConfig({
  site,
  base,
  trailingSlash: "always",
  integrations: [
    mdx(),
    preact(),
    placeNotFound(),
    finishPages(),
    writeLicences(),
    keepOffline(process.env.EMBED_ANCESTORS),
    writeHeaders(process.env.EMBED_ANCESTORS),
    sitemap({
      serialize: listInSitemap,
      namespaces: { news: false, image: false, video: false },
    }),
    checkSite(site),
  ],
  build: { inlineStylesheets: "always" },
  // Shiki writes inline styles, which the policy refuses; its quotes would be wrong in French.
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { smartPunctuation: false }, mdastPlugins: [linkWithBase] }),
  },
  devToolbar: { enabled: false },
  vite: {
    plugins: [plainDynamicImport(), toldParts(), fixedScripts()],
    // Astro's own directives in its virtual modules, of which the bundler warns page by page.
    build: {
      modulePreload: false,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
    environments: {
      client: { build: { rolldownOptions: { output: { codeSplitting: chunks } } } },
    },
  },
  security: {
    csp: {
      scriptDirective: { resources: ["'self'"], hashes: [early] },
      styleDirective: { resources: ["'self'"] },
      directives: [...DIRECTIVES],
    },
  },
});
