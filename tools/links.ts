/**
 * Adds what the built site has that others may have kept to the lock files: the new addresses to
 * `links.lock.json`, the new anchors to `anchors.lock.json`, the numbers of new cases to `codes.lock.json`. It never takes one away: a page that
 * moves says so in `src/guide/addresses/moved.ts`, and its old address stays, with a redirect.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { codesWith, type CodesLock } from "../src/guide/links/codes.ts";
import { moved } from "../src/guide/addresses/moved.ts";
import { anchorsWith } from "../build/anchors.ts";
import { builtPages } from "../build/built-pages.ts";
import { casePages } from "../src/guide/addresses/site-pages.ts";
import { lockWith } from "./link-lock.ts";

update<CodesLock>("codes.lock.json", (lock) =>
  codesWith(
    lock,
    casePages.map(({ id }) => id),
  ),
);

const built = builtPages();

update<Parameters<typeof lockWith>[0]>("links.lock.json", (lock) =>
  lockWith(lock, built, moved),
);
update<Parameters<typeof anchorsWith>[0]>("anchors.lock.json", (lock) =>
  anchorsWith(lock, built),
);

/** Writes a lock file again. */
function update<Lock extends object>(file: string, change: (lock: Lock) => Lock): void {
  const next = change(JSON.parse(readFileSync(file, "utf8")) as Lock);
  writeFileSync(file, `${JSON.stringify(next, null, 2)}\n`);
  console.log(`${Object.keys(next).length} pages are in ${file}.`);
}
