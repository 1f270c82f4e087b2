/**
 * Adds the built site's new addresses to `links.lock.json`, the list of those that others may have
 * kept. It never takes one away: a page that moves says so in `moved.ts`, and its old
 * address stays, with a redirect.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { moved } from "../src/guide/addresses/moved.ts";
import { builtPages } from "../build/built-pages.ts";
import { lockWith, type Lock } from "./link-lock.ts";

const LOCK = "links.lock.json";

const lock = JSON.parse(readFileSync(LOCK, "utf8")) as Lock;
const next = lockWith(lock, builtPages(), moved);
writeFileSync(LOCK, `${JSON.stringify(next, null, 2)}\n`);
console.log(`${Object.keys(next).length} pages are in ${LOCK}.`);
