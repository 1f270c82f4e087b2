/** The addresses of a built site that do not stand under its base, or lead to nothing. */
import { existsSync, globSync, readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";

const TEXT = new Set([".html", ".js", ".css", ".json", ".xml", ".txt", ".csv"]);

/** In a script, any text that begins as an address does: what follows may be made there. */
const IN_SCRIPT = /["'`](\/[\w-][^"'`]*)/g;

/** In a `_headers` file, its patterns. */
const IN_HEADERS = /^(\/.*)$/gm;

/** What ends an address; the backslash is that of a quote within a quote. */
const END = String.raw`(?=["'()<>&,;#?\s\\]|$)`;

/**
 * Anywhere else: the name of something in the site's root, where an address may begin; and of an
 * attribute, the root itself.
 */
function addressesIn(site: string, roots: readonly string[]): RegExp {
  const names = roots.map((name) => RegExp.escape(name)).join("|");
  const before = String.raw`(?<=["'(=;,\s]|${RegExp.escape(site)}|^)`;
  const named = String.raw`${before}\/(?:${names})(?![\w.-])[^"'()<>&,;#?\s\\]*`;
  return new RegExp(String.raw`(${named}|(?<==")\/)${END}`, "gm");
}

interface Site {
  dir: string;
  /** With both slashes. */
  base: string;
  /** Its origin, without a slash. */
  site: string;
}

/** @example strayAddresses({ dir: "dist", base: "/", site: "https://guide.exemple.test" }) // [] */
export function strayAddresses({ dir, base, site }: Site): string[] {
  const [first = ""] = base.split("/").filter(Boolean);
  const anywhere = addressesIn(site, [...readdirSync(dir), ...(first ? [first] : [])]);
  const files = globSync("**/*", { cwd: dir }).filter((file) => TEXT.has(extname(file)));
  return [...files, "_headers"].flatMap((file) => {
    const pattern =
      file === "_headers" ? IN_HEADERS : file.endsWith(".js") ? IN_SCRIPT : anywhere;
    const found = readFileSync(join(dir, file), "utf8").matchAll(pattern);
    return [...new Set([...found].map(([, address = ""]) => address))]
      .filter(
        (address) =>
          !(pattern === anywhere ? isThere(address, dir, base) : address.startsWith(base)),
      )
      .map((address) => `${file}: ${address}`);
  });
}

function isThere(address: string, dir: string, base: string): boolean {
  if (!address.startsWith(base)) return false;
  // A pattern of a list for the browser.
  if (address.includes("*")) return true;
  const path = address.slice(base.length);
  return existsSync(join(dir, path.endsWith("/") || path === "" ? `${path}index.html` : path));
}
