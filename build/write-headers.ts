import { writeFile } from "node:fs/promises";
import type { AstroIntegration } from "astro";
import { headerRules, headersFile } from "./headers.ts";

/**
 * Writes the host's `_headers` beside the pages.
 * @param ancestors which sites may frame the embed pages, from EMBED_ANCESTORS
 */
export const writeHeaders = (ancestors?: string): AstroIntegration => {
  const text = headersFile(headerRules(ancestors));
  return {
    name: "write-headers",
    hooks: {
      "astro:build:done": ({ dir }) => writeFile(new URL("_headers", dir), text),
    },
  };
};
