import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { languages, type Language } from "../../src/domain/language.ts";
import { moved } from "./moved.ts";

interface MovedPage {
  language: Language;
  from: string;
  html: string;
}

const ROOT = join(import.meta.dirname, "../..");
const RESULTS = join(ROOT, "test-results");

/**
 * Builds the pages at the invented old addresses, in a folder of their own, and reads them. The
 * folder is within the project: outside of it, every build would share `.astro/.prerender`.
 */
export function movedPages(): MovedPage[] {
  mkdirSync(RESULTS, { recursive: true });
  const out = mkdtempSync(join(RESULTS, "moved-site-"));
  try {
    const build = join(import.meta.dirname, "build.ts");
    execFileSync(process.execPath, [build, out], { cwd: ROOT });
    return languages.flatMap((language) =>
      Object.keys(moved[language]).map((from) => ({
        language,
        from,
        html: readFileSync(join(out, "dist", from, "index.html"), "utf8"),
      })),
    );
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
