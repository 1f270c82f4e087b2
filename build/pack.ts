import type { Pack } from "../src/components/offline/kept.ts";

/** Where pages are alike, they are so between these. */
const SEAMS =
  /(?=<(?:style|script|header|nav|main|footer|template|section|form|fieldset|p|li|dl|div|ul|h2|details)\b)/;

/**
 * Pages in one file, what several have in common once: their styles, the shell, the fields. A twentieth
 * of the pages, each compressed alone.
 */
export function pack(pages: ReadonlyMap<string, string>, headers: Pack["headers"]): Pack {
  const places = new Map<string, number>();
  const place = (part: string): number => {
    const at = places.get(part) ?? places.size;
    places.set(part, at);
    return at;
  };
  const made = [...pages].map(([path, html]) => [path, html.split(SEAMS).map(place)]);
  return {
    headers,
    parts: [...places.keys()],
    pages: Object.fromEntries(made) as Pack["pages"],
  };
}
