/**
 * Serves the built site as its host would: the built headers, brotli, and the 404 page of the address's
 * language. PORT chooses the port (4321 by default), DIST the folder; PLAIN sends it as it lies there.
 */
import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { join, resolve } from "node:path";
import sirv from "sirv";
import { headersFor, readHeaders } from "../build/headers.ts";
import { languages } from "../src/domain/language.ts";
import { pages } from "../src/guide/addresses/addresses.ts";
import { base, withoutBase } from "../src/guide/addresses/base.ts";
import { compressTexts } from "./compress.ts";

const dist = resolve(process.env["DIST"] ?? join(import.meta.dirname, "..", "dist"));
const port = Number(process.env["PORT"] ?? 4321);
const rules = readHeaders(readFileSync(join(dist, "_headers"), "utf8"));
if (!process.env["PLAIN"]) await compressTexts(dist, ["br"]);

const notFound = languages
  .toSorted((a, b) => pages.accueil[b].length - pages.accueil[a].length)
  .map((language) => ({
    home: pages.accueil[language],
    page: readFileSync(join(dist, withoutBase(pages.accueil[language]), "404.html")),
  }));

function tellNotFound(path: string, response: ServerResponse): void {
  const found = notFound.find(({ home }) => path.startsWith(home)) ?? notFound.at(-1);
  response.writeHead(404, { "Content-Type": "text/html; charset=utf-8" });
  response.end(found?.page);
}

/** The host's own instructions, and what tools leave beside the pages. */
const isHosts = (path: string): boolean => /^\/(_headers|_nginx)(\.\w+)?(\/|$)/.test(path);

/** The path that a request names; null when it names none. */
function pathIn(url = ""): string | null {
  const [path = ""] = url.split("?");
  try {
    const decoded = decodeURIComponent(path);
    return decoded.startsWith("/") && !decoded.includes("\0") ? decoded : null;
  } catch {
    return null;
  }
}

const files = sirv(dist, { brotli: true, etag: true });

function answer(request: IncomingMessage, response: ServerResponse): void {
  const path = pathIn(request.url);
  if (request.method !== "GET" && request.method !== "HEAD")
    return void response.writeHead(405, { Allow: "GET, HEAD" }).end();
  if (path === null) return void response.writeHead(400).end();
  for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value);
  // Nothing here is worth asking for in pieces, and a range may be anything.
  delete request.headers.range;
  request.url = withoutBase(request.url ?? "/");
  if (isHosts(withoutBase(path))) tellNotFound(path, response);
  else files(request, response, () => tellNotFound(path, response));
}

const server = createServer(answer);
server.listen(port, () => {
  const address = server.address();
  const at = typeof address === "object" ? (address?.port ?? port) : port;
  console.log(`The guide is at http://localhost:${at}${base}`);
});
