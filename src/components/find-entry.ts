import type { Entry } from "../machines/index.ts";
import { known } from "./known.ts";

/**
 * The part and the screen that an author named.
 * @param named `part/screen`
 * @param file where it was written
 * @throws a sentence that names the file, what was written and what exists (see `known`).
 */
export function findEntry(
  registry: readonly Entry[],
  named: string,
  file: string,
): Entry & { screenId: string } {
  const all = registry.flatMap((entry) =>
    Object.keys(entry.part.screens).map((screenId) => ({ ...entry, screenId })),
  );
  const byAddress = Object.fromEntries(
    all.map((found) => [`${found.part.id}/${found.screenId}`, found]),
  );
  return known(byAddress, named, { file, what: '<Rehearsal screen="…">' });
}
