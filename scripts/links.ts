/**
 * Adds the built site's new addresses to `links.lock.json`, the list of those that others may have
 * kept. It never takes one away: that is a decision, made by hand, with a redirect.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { builtPages } from "./built-pages.ts";

const LOCK = "links.lock.json";
type Lock = Record<string, { fr?: string | undefined; en?: string | undefined }>;

const lock = JSON.parse(readFileSync(LOCK, "utf8")) as Lock;
for (const { id, language, path } of builtPages()) {
  const known = lock[id] ?? {};
  lock[id] = { fr: known.fr, en: known.en, [language]: known[language] ?? path };
}
const sorted = Object.fromEntries(Object.entries(lock).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(LOCK, `${JSON.stringify(sorted, null, 2)}\n`);
console.log(`${Object.keys(sorted).length} pages are in ${LOCK}.`);
