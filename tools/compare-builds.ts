/**
 * Compares two builds of the site as a reader, a link or a program sees them: class names, styles,
 * the names of scripts and the hashes that follow from them do not count.
 *
 *     node tools/compare-builds.ts ../before/dist dist
 */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

const [before = "", after = "dist"] = process.argv.slice(2);

/** What may change with the house: it is drawn or loaded otherwise, and says and does the same. */
const NORMAL: readonly [RegExp, string][] = [
  [/<style\b[^>]*>[\s\S]*?<\/style>/g, ""],
  [/<script\b(?![^>]*\bsrc=)[^>]*>[\s\S]*?<\/script>/g, "<script/>"],
  [/<link rel="(?:modulepreload|stylesheet)"[^>]*>/g, ""],
  [/ class="[^"]*"/g, ""],
  [/ data-(?:astro-\w+|accounts)(?:="[^"]*")?/g, ""],
  [/ '?sha256-[^ ";]*/g, ""],
  [/\/_astro\/[\w.-]+/g, "/_astro/x"],
];

const filesOf = (dir: string): string[] =>
  globSync("**/*.*", { cwd: dir })
    .filter((file) => !/\.(br|js|css)$/.test(file) && !file.startsWith("_astro"))
    .sort();

const read = (dir: string, file: string): string => {
  const text = readFileSync(join(dir, file), "latin1");
  return file.endsWith(".html")
    ? NORMAL.reduce((sofar, [pattern, put]) => sofar.replace(pattern, put), text)
    : text;
};

/** Where two texts part, with what stands around it. */
function difference(one: string, other: string): string {
  const at = Array.from(one).findIndex((letter, n) => letter !== other[n]);
  const from = Math.max(0, (at === -1 ? one.length : at) - 60);
  return `  - ${one.slice(from, from + 160)}\n  + ${other.slice(from, from + 160)}`;
}

const [old, now] = [filesOf(before), filesOf(after)];
const lost = old.filter((file) => !now.includes(file));
const added = now.filter((file) => !old.includes(file));
const changed = old.filter(
  (file) => now.includes(file) && read(before, file) !== read(after, file),
);

for (const file of lost) console.log(`lost: ${file}`);
for (const file of added) console.log(`added: ${file}`);
for (const file of changed)
  console.log(`changed: ${file}\n${difference(read(before, file), read(after, file))}`);
console.log(
  `${old.length} files; ${lost.length} lost, ${added.length} added, ${changed.length} changed.`,
);
process.exitCode = lost.length + added.length + changed.length > 0 ? 1 : 0;
