/**
 * An address as one types it from paper.
 * @example spelt("/lexique/", new URL("https://guide.exemple.test")) // "guide.exemple.test/lexique/"
 */
export function spelt(path: string, site: URL | undefined): string {
  const { host, pathname, hash } = new URL(path, site);
  return host + pathname + hash;
}
