/**
 * Compresses the texts of a built site beside them, for servers that send what they find so: brotli for
 * `npm start`, gzip too for nginx (`node tools/compress.ts`, as `deploy/nginx.conf` says).
 */
import { existsSync, readdirSync, statSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";

const TEXT = new Set([
  ...[".html", ".js", ".css", ".svg", ".json", ".xml", ".txt", ".csv", ".webmanifest"],
]);
const WAYS = { br: promisify(brotliCompress), gz: promisify(gzip) };

/** Compressed since it was built: the same build takes no time again. */
const isFresh = (made: string, from: string): boolean =>
  existsSync(made) && statSync(made).mtimeMs > statSync(from).mtimeMs;

/** @param ways how, as the ends of the names of what is written: `br`, `gz` */
export async function compressTexts(
  dist: string,
  ways: readonly (keyof typeof WAYS)[],
): Promise<void> {
  const texts = readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((file) => TEXT.has(extname(file)))
    .map((file) => join(dist, file));
  const wanted = ways.flatMap((way) => texts.map((text) => ({ text, way })));
  await Promise.all(
    wanted
      .filter(({ text, way }) => !isFresh(`${text}.${way}`, text))
      .map(async ({ text, way }) =>
        writeFile(`${text}.${way}`, await WAYS[way](await readFile(text))),
      ),
  );
}

if (import.meta.main)
  await compressTexts(process.argv[2] ?? join(import.meta.dirname, "..", "dist"), ["br", "gz"]);
