/**
 * The service worker: everything of one build, kept in one cache, so that every page answers without a
 * network and no page of a build meets a script of another. Its list is written before it by the build
 * (`build/keep-offline.ts`), and is what makes a new version of it. No imports: it is one file.
 */
import type { ToWorker, KeptFile, KeptLanguage, Offline, Pack } from "./kept.ts";

declare const OFFLINE: Offline;

/* What of a worker's scope is used; the library's own types are at odds with a page's. */
interface Extendable extends Event {
  waitUntil: (until: Promise<unknown>) => void;
}
interface Fetching extends Extendable {
  request: Request;
  respondWith: (answer: Promise<Response>) => void;
}
interface Scope {
  addEventListener: ((
    type: "install" | "activate",
    listen: (event: Extendable) => void,
  ) => void) &
    ((type: "message", listen: (event: Extendable & { data: unknown }) => void) => void) &
    ((type: "fetch", listen: (event: Fetching) => void) => void);
  clients: {
    claim: () => Promise<void>;
    matchAll: (which: object) => Promise<readonly { url: string }[]>;
  };
  skipWaiting: () => Promise<void>;
}
const scope = self as unknown as Scope;

const { prefix, version, base, embeds, notFound } = OFFLINE;
const languages = Object.values(OFFLINE.languages).sort(
  (a, b) => b.home.length - a.home.length,
);
const NAME = prefix + version;

const languageOf = (path: string): KeptLanguage | undefined =>
  languages.find(({ home }) => path.startsWith(home));

/** From the network, or from another version whose file has the same name because it is the same. */
async function fetched([address, integrity]: KeptFile): Promise<Response> {
  const named = address.includes("_astro/");
  const before = named ? await caches.match(address) : undefined;
  if (before) return before;
  const answer = await fetch(address, { integrity, cache: named ? "default" : "no-cache" });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
}

/** Keeps all that a language needs; its home comes last, and says that it is whole. */
async function keep({ home, files, pages }: KeptLanguage): Promise<void> {
  const cache = await caches.open(NAME);
  if (await cache.match(home)) return;
  await Promise.all(files.map(async (file) => cache.put(file[0], await fetched(file))));
  const pack = (await (await fetched(pages)).json()) as Pack;
  const headers = pack.headers.map(([name, value]): [string, string] => [name, value]);
  const put = async (path: string) => {
    const html = (pack.pages[path] ?? []).map((part) => pack.parts[part]).join("");
    await cache.put(path, new Response(html, { headers }));
  };
  for (const path of Object.keys(pack.pages)) if (path !== home) await put(path);
  await put(home);
}

/** The languages that an earlier version kept, and the reader's. */
async function wanted(): Promise<KeptLanguage[]> {
  const open = await scope.clients.matchAll({ includeUncontrolled: true, type: "window" });
  const read = open.map(({ url }) => languageOf(new URL(url).pathname));
  const had = await Promise.all(languages.map(({ home }) => caches.match(home)));
  return languages.filter((each, n) => read.includes(each) || had[n] !== undefined);
}

const ours = async (): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(prefix));

async function install(): Promise<void> {
  try {
    for (const language of await wanted()) await keep(language);
  } catch (error) {
    // Half a version is none.
    await caches.delete(NAME);
    throw error;
  }
}

async function activate(): Promise<void> {
  for (const name of await ours()) if (name !== NAME) await caches.delete(name);
  await scope.clients.claim();
}

async function keepRest(): Promise<void> {
  // Erased since: nothing is kept again before the next visit.
  if (await caches.has(NAME)) for (const language of languages) await keep(language);
}

/** A page, whatever stands after its address; without its slash, it is sent to where it is. */
async function page(request: Request, { pathname, search }: URL): Promise<Response> {
  const cache = await caches.open(NAME);
  const kept = await cache.match(pathname.replace(/index\.html$/, ""));
  if (kept) return kept;
  if (await cache.match(`${pathname}/`)) return Response.redirect(`${pathname}/${search}`, 301);
  try {
    return await fetch(request);
  } catch (error) {
    const gone = await cache.match(`${languageOf(pathname)?.home ?? base}${notFound}`);
    // Of a file, only the browser can say that it cannot be reached.
    if (!gone || /\.\w+$/.test(pathname)) throw error;
    return new Response(gone.body, {
      ...{ status: 404, statusText: "Not Found" },
      headers: gone.headers,
    });
  }
}

async function file(request: Request, { pathname }: URL): Promise<Response> {
  const kept = async () => (await caches.open(NAME)).match(pathname);
  // Asked for past every cache: « Réessayer ».
  if (request.cache === "reload") {
    try {
      return await fetch(request);
    } catch (error) {
      const found = await kept();
      if (found) return found;
      throw error;
    }
  }
  return (await kept()) ?? fetch(request);
}

scope.addEventListener("install", (event) => event.waitUntil(install()));
scope.addEventListener("activate", (event) => event.waitUntil(activate()));
scope.addEventListener("message", (event) => {
  const asked = event.data as ToWorker;
  if (asked === "now") event.waitUntil(scope.skipWaiting());
  if (asked === "rest") event.waitUntil(keepRest());
});
scope.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  const passes =
    request.method !== "GET" ||
    url.origin !== location.origin ||
    !url.pathname.startsWith(base) ||
    embeds.some((embed) => url.pathname.startsWith(embed));
  if (passes) return;
  event.respondWith(request.mode === "navigate" ? page(request, url) : file(request, url));
});
