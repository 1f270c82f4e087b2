import type { Whys } from "./why-told.ts";

/**
 * “Why?” of parts, by their ids.
 * @throws when it cannot be had: the page then offers to try again
 */
export async function fetchWhys(address: string): Promise<Readonly<Record<string, Whys>>> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Record<string, Whys>;
}
