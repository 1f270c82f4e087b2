import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { AstroIntegration } from "astro";
import { moved } from "../src/guide/addresses/moved.ts";
import { builtPages, dist } from "./built-pages.ts";
import { redirectsFor } from "./redirects.ts";

/** Writes a small page at each address that a page has had before (`src/site/moved.ts`). */
export function redirectMoved(): AstroIntegration {
  let site = "";
  return {
    name: "redirect-moved",
    hooks: {
      "astro:config:done": ({ config }) => {
        site = config.site ?? "";
      },
      "astro:build:done": async () => {
        for (const { path, html } of redirectsFor(moved, builtPages(), new URL(site))) {
          await mkdir(join(dist, path), { recursive: true });
          await writeFile(join(dist, path, "index.html"), html);
        }
      },
    },
  };
}
