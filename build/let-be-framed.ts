import { readFile, writeFile } from "node:fs/promises";
import type { AstroIntegration } from "astro";

const PLACE = "{EMBED_ANCESTORS}";

/** What a policy may name: sites, schemes, `*`, `'self'`, `'none'`; nothing that ends the directive. */
const ANCESTORS = /^[\w.:/*'-]+( [\w.:/*'-]+)*$/;

/**
 * Writes into the built `_headers` which sites may frame the embed pages.
 * @param ancestors as `frame-ancestors` lists them, from EMBED_ANCESTORS
 * @example letBeFramed("https://intranet.example https://*.example.org")
 */
export const letBeFramed = (ancestors = "*"): AstroIntegration => ({
  name: "let-be-framed",
  hooks: {
    "astro:build:done": async ({ dir }) => {
      const file = new URL("_headers", dir);
      await writeFile(file, withAncestors(await readFile(file, "utf8"), ancestors));
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
