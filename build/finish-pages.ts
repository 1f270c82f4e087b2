import { readdir, readFile, writeFile } from "node:fs/promises";
import type { AstroIntegration } from "astro";
import { glueTags } from "./glue-tags.ts";
import { preloadModules } from "./preload-modules.ts";
import { recordChunks, type Chunk } from "./record-chunks.ts";
import { tightenPolicy } from "./tighten-policy.ts";

/** Reads each built page once, and does what can only be done when the scripts have their names. */
export function finishPages(): AstroIntegration {
  const chunks: Chunk[] = [];
  return {
    name: "finish-pages",
    hooks: {
      "astro:config:setup": ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [recordChunks(chunks)] } });
      },
      "astro:build:done": async ({ dir }) => {
        const files = await readdir(dir, { recursive: true });
        for (const file of files.filter((name) => name.endsWith(".html"))) {
          const page = new URL(file, dir);
          const html = await readFile(page, "utf8");
          await writeFile(page, tightenPolicy(preloadModules(glueTags(html), chunks)));
        }
      },
    },
  };
}
