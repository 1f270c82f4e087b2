import { globSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { headerRules, headersFile, type Built } from "./headers.ts";
import { nginxHttp, nginxServer } from "./nginx.ts";
import { inlineOf } from "./policy.ts";

/** What was built in a folder, without what is added to it later (compressed). */
function builtIn(dist: string): Built {
  const pages = globSync("**/*.html", { cwd: dist });
  return {
    hashed: readdirSync(join(dist, "_astro"))
      .filter((file) => !/\.(br|gz)$/.test(file))
      .sort(),
    inline: inlineOf(pages.map((file) => readFileSync(join(dist, file), "utf8"))),
  };
}

/**
 * Writes, beside the pages, the headers as a host reads them in `_headers`, and what nginx includes.
 * @param ancestors which sites may frame the embed pages, from EMBED_ANCESTORS
 */
export const writeHeaders = (ancestors?: string): AstroIntegration => {
  // A wrong list stops the build before it begins.
  headerRules(ancestors);
  return {
    name: "write-headers",
    hooks: {
      "astro:build:done": ({ dir }) => {
        const dist = fileURLToPath(dir);
        const built = builtIn(dist);
        writeFileSync(join(dist, "_headers"), headersFile(headerRules(ancestors, built)));
        // nginx gives no header of an address to its error: one rule for whatever has a name for good.
        const rules = headerRules(ancestors, { ...built, hashed: ["*"] });
        mkdirSync(join(dist, "_nginx"), { recursive: true });
        writeFileSync(join(dist, "_nginx/http.conf"), nginxHttp(rules));
        writeFileSync(join(dist, "_nginx/server.conf"), nginxServer(rules));
      },
    },
  };
};
