/* What a document becomes when one place of it is lost or changed. */

/** The keys and indices that lead to a place, from the document. */
export type Path = readonly (string | number)[];

/** Every place of a document at which an object, a list, a text or a number stands. */
export function placesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const inner = Array.isArray(value)
    ? value.flatMap((each, n) => placesOf(each, [...path, n]))
    : Object.entries(value).flatMap(([key, each]) => placesOf(each, [...path, key]));
  return [path, ...inner];
}

/** A place of one item of a list stands for that of all: each index is a star. */
export const kindOf = (path: Path): string =>
  path.map((key) => (typeof key === "number" ? "*" : key)).join("/");

/** A document with only the first item of each list, and those that have a kind of place not met before. */
export function thinned<T>(value: T, path: Path = [], seen = new Set<string>()): T {
  const kinds = (item: unknown) => placesOf(item, [...path, 0]).map(kindOf);
  if (Array.isArray(value))
    return (value as unknown[]).flatMap((item, n) => {
      const fresh = kinds(item).filter((kind) => !seen.has(kind));
      const kept = n === 0 || fresh.length > 0 ? [thinned(item, [...path, 0], seen)] : [];
      for (const kind of fresh) seen.add(kind);
      return kept;
    }) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, thinned(each, [...path, key], seen)]),
  ) as T;
}

export const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce((value, key) => (value as Record<string | number, unknown>)[key], root);

/** Puts another value at a place, or none (`undefined`), and after the look the first one back. */
export function withMutant(root: unknown, path: Path, mutant: unknown, look: () => void): void {
  const key = path.at(-1) ?? "";
  const parent = valueAt(root, path.slice(0, -1)) as Record<string | number, unknown>;
  const { [key]: before } = parent;
  const was = key in parent;
  if (mutant === undefined) Reflect.deleteProperty(parent, key);
  else parent[key] = mutant;
  look();
  if (was) parent[key] = before;
  else Reflect.deleteProperty(parent, key);
}
