import { existsSync, readdirSync, readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { AstroIntegration } from "astro";
import { files } from "../src/guide/addresses/addresses.ts";
import { stopOn } from "./checks/stop.ts";

/** A package of which something is in the built site. */
export interface Shipped {
  name: string;
  version: string;
  licence: string;
  /** What its authors ask to be handed on with it. */
  text: string;
}

/** Licences under which what ships may be shown to anybody, if its notice comes along. */
const KNOWN = new Set(["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "OFL-1.1"]);

const ROOT = join(import.meta.dirname, "..");

/** The fonts, which are no module of a script: the styles fetch them. */
const fontFolders = (): string[] =>
  [
    ...readFileSync(join(ROOT, "src/styles/tokens.css"), "utf8").matchAll(
      /url\("((?:@[\w-]+\/)?[\w-]+)\/[^"]*\.woff2?"\)/g,
    ),
  ].map(([, name = ""]) => join(ROOT, "node_modules", name));

/**
 * The folder of the package to which a module belongs; null for our own, and for the bundler's.
 * @example packageOf("/a/node_modules/@xstate/store/dist/b.js") // "/a/node_modules/@xstate/store"
 */
export const packageOf = (module: string): string | null =>
  /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/@?\0]+)\//.exec(module)?.[1] ?? null;

/** What a package says of itself, and the notice that lies in it. */
export function shippedFrom(folder: string): Shipped {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  ) as { name: string; version: string; license?: string };
  const notice = readdirSync(folder).find((file) => /^(licen[cs]e|copying)/i.test(file));
  const text = notice ? readFileSync(join(folder, notice), "utf8").trim() : "";
  return { name, version, licence: license ?? "", text };
}

/** Packages that must not ship, a sentence each. */
export const licenceFaults = (shipped: readonly Shipped[]): string[] =>
  shipped.flatMap(({ name, licence, text }) => {
    const what = `package.json: “${name}” ships under “${licence}”`;
    if (!KNOWN.has(licence))
      return `${what}, which is not among the licences that build/licences.ts knows. Have it read and added there, or do without the package.`;
    return text === ""
      ? `${what}, without the notice that it asks for. Find it, or do without the package.`
      : [];
  });

/** The notices as they are handed on: what each package is, and what its authors ask. */
export const noticesOf = (shipped: readonly Shipped[]): string =>
  shipped
    .map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text}\n`)
    .join(`\n${"-".repeat(72)}\n\n`);

/** Writes `licences.txt` beside the pages: what ships of others, recorded as the bundler takes it. */
export function writeLicences(): AstroIntegration {
  const folders = new Set<string>();
  return {
    name: "write-licences",
    hooks: {
      "astro:config:setup": ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [recordPackages(folders)] } });
      },
      "astro:build:done": async ({ dir }) => {
        const shipped = [...folders, ...new Set(fontFolders())]
          .filter((folder) => existsSync(join(folder, "package.json")))
          .map(shippedFrom)
          .sort((a, b) => a.name.localeCompare(b.name));
        stopOn(licenceFaults(shipped));
        await writeFile(new URL(basename(files.licences), dir), noticesOf(shipped));
      },
    },
  };
}

type Bundle = Record<string, { moduleIds?: string[] }>;

const recordPackages = (folders: Set<string>) => ({
  name: "record-packages",
  generateBundle(this: { environment?: { name: string } }, _options: unknown, bundle: Bundle) {
    if (this.environment?.name !== "client") return;
    for (const { moduleIds = [] } of Object.values(bundle))
      for (const id of moduleIds) {
        const folder = packageOf(id);
        if (folder) folders.add(folder);
      }
  },
});
