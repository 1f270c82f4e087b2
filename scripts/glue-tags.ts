import { readdir, readFile, writeFile } from "node:fs/promises";
import type { AstroIntegration } from "astro";

/**
 * In the built pages, keeps a tag with the word before it, so that it is never alone on a line, and
 * the service's name whole in a title. A tag on a label (`on-label`) may go to the next line.
 */
export const glueTags = (): AstroIntegration => ({
  name: "glue-tags",
  hooks: {
    "astro:build:done": async ({ dir }) => {
      const files = await readdir(dir, { recursive: true });
      for (const file of files.filter((name) => name.endsWith(".html"))) {
        const page = new URL(file, dir);
        const html = await readFile(page, "utf8");
        const glued = html
          .replaceAll(/\s+(?=<span class="from")/g, "\u00a0")
          .replace(/(?<=<h1>[^<]*)PES-Halocarbures/, '<span class="glued">$&</span>');
        if (glued !== html) await writeFile(page, glued);
      }
    },
  },
});
