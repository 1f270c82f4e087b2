import { globSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { languageFrom, type Language } from "../src/domain/language.ts";

export interface BuiltPage {
  /** Shared by both languages. */
  id: string;
  language: Language;
  path: string;
  file: string;
  html: string;
}

/** DIST is another built site: a copy into which a fault was put. */
export const dist = resolve(process.env["DIST"] ?? join(import.meta.dirname, "..", "dist"));

/** Every page of the built site that has an address of its own, from the site's root. */
export function builtPages(): BuiltPage[] {
  const files = globSync("**/index.html", { cwd: dist }).sort();
  return files.map((file) => {
    const html = readFileSync(join(dist, file), "utf8");
    const [, language, id] = /<html lang="(\w+)" data-page="([^"]+)"/.exec(html) ?? [];
    if (!id) throw new Error(`${file} does not say which page it is.`);
    return {
      id,
      language: languageFrom(language),
      path: `/${file.replace(/index\.html$/, "")}`,
      file,
      html,
    };
  });
}
