/** The headers of one pattern of the host's `_headers` file. */
interface HeaderRule {
  pattern: string;
  /** A header without a value takes back what the patterns before have given it. */
  headers: [string, string | null][];
}

/** Reads a `_headers` file: a pattern a line, its headers indented below it, `! Name` to take one back. */
export function readHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split("\n").filter((each) => each.trim() !== "")) {
    if (!line.startsWith(" ")) rules.push({ pattern: line.trim(), headers: [] });
    else rules.at(-1)?.headers.push(pairOf(line.trim()));
  }
  return rules;
}

/** The headers of an address: those of every pattern that matches it; one given twice holds both. */
export function headersFor(rules: readonly HeaderRule[], path: string): [string, string][] {
  const found = new Map<string, string>();
  const given = rules.filter(({ pattern }) => matches(pattern, path));
  for (const [name, value] of given.flatMap(({ headers }) => headers)) {
    const before = found.get(name);
    if (value === null) found.delete(name);
    else found.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return [...found];
}

const matches = (pattern: string, path: string): boolean =>
  pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

function pairOf(line: string): [string, string | null] {
  if (line.startsWith("!")) return [line.slice(1).trim(), null];
  const colon = line.indexOf(":");
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}
