/**
 * Serves the built site as its host would: the built headers, brotli, and the 404 page.
 * PORT chooses the port (4321 by default); EMBED_ANCESTORS is what the site was built with.
 */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { brotliCompress } from "node:zlib";
import sirv from "sirv";
import { headerRules, headersFile, headersFor } from "../build/headers.ts";
import { hashedFiles } from "../build/write-headers.ts";
import { base, withoutBase } from "../src/guide/addresses/base.ts";

const dist = join(import.meta.dirname, "..", "dist");
const port = Number(process.env["PORT"] ?? 4321);
const built = hashedFiles(pathToFileURL(`${dist}/`));
const rules = headerRules(process.env["EMBED_ANCESTORS"], built);
if (readFileSync(join(dist, "_headers"), "utf8") !== headersFile(rules))
  throw new Error("dist/_headers says otherwise: build again, with the same EMBED_ANCESTORS.");

const TEXT = new Set([".html", ".js", ".css", ".svg", ".json", ".xml", ".txt", ".csv"]);
const compress = promisify(brotliCompress);
const texts = readdirSync(dist, { recursive: true, encoding: "utf8" })
  .filter((file) => TEXT.has(extname(file)))
  .map((file) => join(dist, file));
/** Compressed since it was built: serving the same build again takes no time. */
const isCompressed = (path: string): boolean =>
  existsSync(`${path}.br`) && statSync(`${path}.br`).mtimeMs > statSync(path).mtimeMs;
await Promise.all(
  texts
    .filter((path) => !isCompressed(path))
    .map(async (path) => writeFile(`${path}.br`, await compress(await readFile(path)))),
);

const notFound = readFileSync(join(dist, "404.html"));
const files = sirv(dist, {
  brotli: true,
  etag: true,
  onNoMatch: (_request, response) => {
    response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
    response.end(notFound);
  },
});

createServer((request, response) => {
  const [pathname = "/"] = (request.url ?? "/").split("?");
  for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value);
  request.url = withoutBase(request.url ?? "/");
  files(request, response);
}).listen(port, () => {
  console.log(`The guide is at http://localhost:${port}${base}`);
});
