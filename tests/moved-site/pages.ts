import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { languages, type Language } from "../../src/domain/language.ts";
import { moved } from "./moved.ts";

interface MovedPage {
  language: Language;
  from: string;
  html: string;
}

/** Builds the pages at the invented old addresses, in a folder of their own, and reads them. */
export function movedPages(): MovedPage[] {
  const out = mkdtempSync(join(tmpdir(), "moved-site-"));
  try {
    execFileSync(process.execPath, [join(import.meta.dirname, "build.ts"), out]);
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
