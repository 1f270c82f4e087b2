/**
 * The path under which a host shows the site, slashes included.
 * @param path as BASE_PATH names it
 * @throws a sentence, on what no address could begin with: the build stops there
 * @example baseFrom("guide") // "/guide/"; of nothing, "/"
 */
export function baseFrom(path = "/"): string {
  const bare = path.replace(/^\/+|\/+$/g, "");
  const base = bare === "" ? "/" : `/${bare}/`;
  if (/^\/([\w-][\w.-]*\/)*$/.test(base)) return base;
  throw new Error(`BASE_PATH is “${path}”: it is a path, such as /guide/.`);
}

/** Where the site stands on its host. Astro has it as `base`, the scripts of pages as BASE_URL. */
export const base = baseFrom(process.env["BASE_PATH"]);

/**
 * A path of the site as links name it: the one place where `base` is put before an address.
 * @example withBase("/lexique/") // "/guide/lexique/" on a host that shows the site at /guide/
 */
export const withBase = (path: string): string => base + path.slice(1);

/** What `withBase` was given; the path itself when it is not one of the site's. */
export const withoutBase = (path: string): string =>
  path.startsWith(base) ? path.slice(base.length - 1) : path;
