import { rename, rm } from "node:fs/promises";
import type { AstroIntegration } from "astro";
import { FIRST, othersThan } from "../src/domain/language.ts";
import { pages } from "../src/guide/addresses/addresses.ts";
import { withoutBase } from "../src/guide/addresses/base.ts";

/** Puts the 404 page of each further language where hosts look for it (`/en/404.html`): it is no page of its own. */
export const placeNotFound = (): AstroIntegration => ({
  name: "place-not-found",
  hooks: {
    "astro:build:done": async ({ dir }) => {
      for (const language of othersThan(FIRST)) {
        const home = new URL(`.${withoutBase(pages.accueil[language])}`, dir);
        await rename(new URL("404/index.html", home), new URL("404.html", home));
        await rm(new URL("404", home), { recursive: true });
      }
    },
  },
});
