import { readFile, writeFile } from "node:fs/promises";
import type { AstroIntegration } from "astro";
import { withBase } from "../src/guide/addresses/base.ts";

const PLACE = "{EMBED_ANCESTORS}";

/** What a policy may name: sites, schemes, `*`, `'self'`, `'none'`; nothing that ends the directive. */
const ANCESTORS = /^[\w.:/*'-]+( [\w.:/*'-]+)*$/;

/**
 * Writes into the built `_headers` where the site stands, and which sites may frame the embed pages.
 * @param ancestors as `frame-ancestors` lists them, from EMBED_ANCESTORS
 * @example letBeFramed("https://intranet.example https://*.example.org")
 */
export const letBeFramed = (ancestors = "*"): AstroIntegration => ({
  name: "let-be-framed",
  hooks: {
    "astro:build:done": async ({ dir }) => {
      const file = new URL("_headers", dir);
      const headers = withAncestors(await readFile(file, "utf8"), ancestors);
      await writeFile(file, headers.replaceAll(/^\/.*/gm, withBase));
    },
  },
});

/** @throws on a list that would change the rest of the policy, or that is empty */
export function withAncestors(headers: string, ancestors: string): string {
  if (!ANCESTORS.test(ancestors)) {
    throw new Error(
      `EMBED_ANCESTORS is “${ancestors}”: it lists sites separated by spaces, * or 'none'.`,
    );
  }
  return headers.replaceAll(PLACE, ancestors);
}
