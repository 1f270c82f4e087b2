import { readdir, readFile, writeFile } from "node:fs/promises";
import type { AstroIntegration } from "astro";
import { glueTags } from "./glue-tags.ts";
import { preloadModules, type Chunk } from "./preload-modules.ts";
import { tightenPolicy } from "./tighten-policy.ts";

/** What a bundler tells of what it has written. */
type Bundle = Record<
  string,
  { type: string; fileName: string; imports?: string[]; moduleIds?: string[] }
>;

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

const recordChunks = (chunks: Chunk[]) => ({
  name: "record-chunks",
  generateBundle(this: { environment?: { name: string } }, _options: unknown, bundle: Bundle) {
    if (this.environment?.name !== "client") return;
    for (const { type, fileName, imports = [], moduleIds = [] } of Object.values(bundle)) {
      if (type === "chunk") chunks.push({ fileName, imports, modules: moduleIds });
    }
  },
});
