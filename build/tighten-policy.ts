import { inlineOf, WORKER_POLICY } from "./policy.ts";

/** What registers the worker: its address, in the scripts of the pages that do. */
const OFFLINE_PAGE = "offline.js";

/**
 * A page whose policy keeps the hashes of what that page carries inline. Astro adds those of its
 * islands, which we do not use: a looser policy, and half a kilobyte that no compression takes away.
 * Where no worker is registered, no script address is trusted either.
 */
export function tightenPolicy(html: string): string {
  const { script, style } = inlineOf([html]);
  const carried = new Set([...script, ...style]);
  const held = html.includes(OFFLINE_PAGE)
    ? html
    : html.replace(`trusted-types ${WORKER_POLICY}`, "trusted-types 'none'");
  return held.replace(/ '(sha256-[^']+)'/g, (named, hash: string) =>
    carried.has(hash) ? named : "",
  );
}
