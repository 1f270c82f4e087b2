import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Request } from "@playwright/test";
import { dist } from "../../build/built-pages.ts";
import { withoutBase } from "../../src/guide/addresses/base.ts";

const weighed = new Map<string, number>();

/** The bytes that a host sends of a text of the built site: packed. (The tests' own server packs nothing.) */
export function packed(file: string): number {
  const bytes = weighed.get(file) ?? brotliCompressSync(readFileSync(join(dist, file))).length;
  weighed.set(file, bytes);
  return bytes;
}

/** The same, of a text that is asked for. */
export function weightOf(request: Request): number {
  const path = withoutBase(new URL(request.url()).pathname);
  return packed(path.endsWith("/") ? `${path}index.html` : path);
}
