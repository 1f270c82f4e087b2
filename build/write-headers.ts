import { readdirSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import type { AstroIntegration } from "astro";
import { headerRules, headersFile } from "./headers.ts";

/** The files under `/_astro/` of a built site, without those that a server adds (compressed). */
export const hashedFiles = (dir: URL): string[] =>
  readdirSync(new URL("_astro/", dir))
    .filter((file) => !file.endsWith(".br"))
    .sort();

/**
 * Writes the host's `_headers` beside the pages.
 * @param ancestors which sites may frame the embed pages, from EMBED_ANCESTORS
 */
export const writeHeaders = (ancestors?: string): AstroIntegration => {
  // A wrong list stops the build before it begins.
  headerRules(ancestors);
  return {
    name: "write-headers",
    hooks: {
      "astro:build:done": ({ dir }) =>
        writeFile(
          new URL("_headers", dir),
          headersFile(headerRules(ancestors, hashedFiles(dir))),
        ),
    },
  };
};
