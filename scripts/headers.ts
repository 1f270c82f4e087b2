/** The headers of one pattern of the host's `_headers` file. */
interface HeaderRule {
  pattern: string;
  headers: [string, string][];
}

/** Reads a `_headers` file: a pattern a line, its headers indented below it. */
export function readHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split("\n").filter((each) => each.trim() !== "")) {
    if (!line.startsWith(" ")) rules.push({ pattern: line.trim(), headers: [] });
    else rules.at(-1)?.headers.push(pairOf(line));
  }
  return rules;
}

/** The headers of an address: those of every pattern that matches it. */
export const headersFor = (rules: readonly HeaderRule[], path: string): [string, string][] =>
  rules
    .filter(({ pattern }) => path.startsWith(pattern.replace("*", "")))
    .flatMap((rule) => rule.headers);

function pairOf(line: string): [string, string] {
  const colon = line.indexOf(":");
  return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
}
