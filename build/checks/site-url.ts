/**
 * The address of the host, as SITE_URL names it.
 * @throws a sentence, on what is none: the build stops there
 * @example siteFrom("guide.exemple.test") // throws: it has no “https://”
 */
export function siteFrom(named = "https://guide.exemple.test"): string {
  const what = `SITE_URL is “${named}”`;
  const such = "such as https://guide.exemple.test";
  if (!/^https?:\/\//.test(named) || !URL.canParse(named))
    throw new Error(`${what}: write the whole address of the host, ${such}.`);
  const { origin, pathname, search, hash, username } = new URL(named);
  if (pathname !== "/")
    throw new Error(`${what}: write the host alone, ${such}, and “${pathname}” in BASE_PATH.`);
  if (search || hash || username)
    throw new Error(`${what}: write the host alone, ${such}, with nothing after it.`);
  return origin;
}
