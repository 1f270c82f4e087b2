import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";

interface Chunk {
  fileName: string;
  imports: readonly string[];
  modules: readonly string[];
}

/**
 * Preloads, in each page, the modules that its rehearsals will ask for: Astro names only the first
 * one, and each further request would cost a round trip (`budgets.md`).
 */
export function preloadRehearsals(): AstroIntegration {
  const chunks: Chunk[] = [];
  return {
    name: "preload-rehearsals",
    hooks: {
      "astro:config:setup": ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [recordChunks(chunks)] } });
      },
      "astro:build:done": async ({ assets }) => {
        const files = [...assets.values()].flat().map((url) => fileURLToPath(url));
        const pages = files.filter((file) => file.endsWith(".html"));
        await Promise.all([...new Set(pages)].map((page) => preload(page, chunks)));
      },
    },
  };
}

const recordChunks = (chunks: Chunk[]) => ({
  name: "record-chunks",
  generateBundle(
    this: { environment?: { name: string } },
    _options: unknown,
    bundle: Record<
      string,
      { type: string; fileName: string; imports?: string[]; moduleIds?: string[] }
    >,
  ) {
    if (this.environment?.name !== "client") return;
    for (const { type, fileName, imports = [], moduleIds = [] } of Object.values(bundle)) {
      if (type === "chunk") chunks.push({ fileName, imports, modules: moduleIds });
    }
  },
});

async function preload(page: string, chunks: readonly Chunk[]): Promise<void> {
  const html = await readFile(page, "utf8");
  const sandbox = html.includes("data-sandbox");
  const search = html.includes("data-search");
  if (!sandbox && !search && !html.includes("data-rehearsal")) return;
  const language = /<html lang="(\w+)"/.exec(html)?.[1];
  const parts = sandbox
    ? chunks.flatMap(({ modules }) => modules.flatMap(partOf))
    : [...html.matchAll(/data-part="([\w-]+)"/g)].map(([, part]) => part);
  const wanted = [
    ...(sandbox ? [`/sandbox/mount-sandbox.tsx`, `/sandbox/words.${language}.ts`] : []),
    ...(search ? [] : [`/rehearsal/mount.tsx`, `/rehearsal/words.${language}.ts`]),
    ...(html.includes('data-views="more"') ? ["/rehearsal/more/index.tsx"] : []),
    ...parts.flatMap((part) => [
      `/machines/${part}/index.ts`,
      `/machines/${part}/${language}.ts`,
    ]),
  ];
  const roots = chunks.filter(({ modules }) =>
    modules.some((id) => wanted.some((path) => id.endsWith(path))),
  );
  const entries = chunks.filter(({ fileName }) => html.includes(`src="/${fileName}"`));
  const all = new Set([...entries, ...roots].flatMap((chunk) => withImports(chunk, chunks)));
  const links = [...all].map((file) => `<link rel="modulepreload" href="/${file}">`).join("");
  await writeFile(page, html.replace("</head>", `${links}</head>`));
}

/** The part whose folder a module enters by. */
const partOf = (module: string): string[] => {
  const [, part] = /machines.(\w+).index\.ts$/.exec(module) ?? [];
  return part === undefined ? [] : [part];
};

function withImports(
  chunk: Chunk,
  chunks: readonly Chunk[],
  seen = new Set<string>(),
): string[] {
  seen.add(chunk.fileName);
  for (const name of chunk.imports) {
    const imported = chunks.find(({ fileName }) => fileName === name);
    if (imported && !seen.has(name)) withImports(imported, chunks, seen);
  }
  return [...seen];
}
