/** Gives a letter to each new button and code, in `letters.lock.json`: none is ever taken back. */
import { readFileSync, writeFileSync } from "node:fs";
import { registry } from "../src/machines/index.ts";
import { lettersWith, type LettersLock } from "../src/practice/trails/letters.ts";

const LOCK = "letters.lock.json";

const lock = JSON.parse(readFileSync(LOCK, "utf8")) as LettersLock;
const next = lettersWith(
  lock,
  registry.map(({ part }) => part),
);
writeFileSync(LOCK, `${JSON.stringify(next, null, 2)}\n`);
console.log(`${Object.keys(next).length} screens are in ${LOCK}.`);
