import { createHash } from "node:crypto";
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import type { KeptFile, KeptLanguage, Offline } from "../src/components/offline/kept.ts";
import { inAll, othersThan, type Language } from "../src/domain/language.ts";
import { EMBED, files, pages } from "../src/guide/addresses/addresses.ts";
import { base, withBase, withoutBase } from "../src/guide/addresses/base.ts";
import { headerRules, headersFor } from "./headers.ts";
import { pack } from "./pack.ts";
import { recordChunks, type Chunk } from "./record-chunks.ts";
import { inlineOf } from "./policy.ts";

const NOT_FOUND = "404.html";

/**
 * Tells the service worker what to keep, and packs the pages of each language for it. After whatever
 * changes a page, and before the headers, which name what has a name for good.
 * @param ancestors as for the headers
 */
export function keepOffline(ancestors?: string): AstroIntegration {
  const chunks: Chunk[] = [];
  return {
    name: "keep-offline",
    hooks: {
      "astro:config:setup": ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [recordChunks(chunks)] } });
      },
      "astro:build:done": ({ dir }) => {
        const dist = fileURLToPath(dir);
        const languages = inAll((language) => keptIn(dist, language, chunks, ancestors));
        const worker = join(dist, "worker.js");
        const code = readFileSync(worker, "utf8");
        const offline: Offline = {
          prefix: `rse-guide:${base}:`,
          version: hexOf(JSON.stringify(languages) + code).slice(0, 12),
          base,
          notFound: NOT_FOUND,
          embeds: Object.values(EMBED),
          languages,
        };
        writeFileSync(worker, `const OFFLINE=${JSON.stringify(offline)};\n${code}`);
      },
    },
  };
}

function keptIn(
  dist: string,
  language: Language,
  chunks: readonly Chunk[],
  ancestors: string | undefined,
): KeptLanguage {
  const home = pages.accueil[language];
  return {
    home,
    files: filesOf(dist, language, chunks).map((file) => [
      withBase(`/${file}`),
      `sha256-${base64Of(readFileSync(join(dist, file)))}`,
    ]),
    pages: packedIn(dist, language, ancestors),
  };
}

/** The pages of a language, as one file named after what it holds. */
function packedIn(dist: string, language: Language, ancestors: string | undefined): KeptFile {
  const of = (file: string) => withBase(`/${file}`);
  const homes = (each: Language) => pages.accueil[each];
  // What begins with another language's home is that one's, unless this one's begins so too.
  const isOthers = (path: string) =>
    othersThan(language).some(
      (other) => homes(other).startsWith(homes(language)) && path.startsWith(homes(other)),
    );
  const isEmbed = (path: string) =>
    Object.values(EMBED).some((embed) => path.startsWith(embed));
  const built = globSync(["**/index.html", `**/${NOT_FOUND}`], { cwd: dist })
    .filter((file) => {
      const path = of(file);
      return path.startsWith(homes(language)) && !isOthers(path) && !isEmbed(path);
    })
    .sort()
    .map((file): [string, string] => [
      of(file.replace(/index\.html$/, "")),
      readFileSync(join(dist, file), "utf8"),
    ]);
  const all = globSync("**/*.html", { cwd: dist });
  const inline = inlineOf(all.map((file) => readFileSync(join(dist, file), "utf8")));
  // Whatever is kept needs not be fetched beforehand.
  const headers = headersFor(
    headerRules(ancestors, { hashed: [], inline }),
    homes(language),
  ).filter(([name]) => name !== "Speculation-Rules");
  const text = JSON.stringify(
    pack(new Map(built), [...headers, ["Content-Type", "text/html; charset=utf-8"]]),
  );
  const file = `_astro/pages.${language}.${hexOf(text).slice(0, 8)}.json`;
  writeFileSync(join(dist, file), text);
  return [withBase(`/${file}`), `sha256-${base64Of(text)}`];
}

/** What the pages of a language may ask for: all that was built, but what is another language's alone. */
function filesOf(dist: string, language: Language, chunks: readonly Chunk[]): string[] {
  const isOthers = (file: string): boolean => {
    const modules = chunks.find(({ fileName }) => fileName === file)?.modules ?? [];
    const told = (each: Language) => modules.some((module) => isToldIn(module, each));
    return othersThan(language).some(told) && !told(language);
  };
  const assets = globSync("_astro/*.{js,woff2}", { cwd: dist }).filter(
    (file) => !isOthers(file),
  );
  const mine = [files.searchIndex[language], files.manifest[language]];
  const fixed = [...mine, files.icon, files.desk, files.licences, withBase("/offline.js")].map(
    (path) => withoutBase(path).slice(1),
  );
  const data = globSync(`{replies,heard,whys.*}.${language}.json`, { cwd: dist });
  return [...assets, ...fixed, ...data].sort();
}

const isToldIn = (module: string, language: Language): boolean =>
  module.includes(`/${language}/`) || module.includes(`.${language}.ts`);

const hexOf = (text: string): string => createHash("sha256").update(text).digest("hex");
const base64Of = (text: string | Buffer): string =>
  createHash("sha256").update(text).digest("base64");
