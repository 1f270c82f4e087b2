/** A tag that opens, as a page has it. */
export interface Tag {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** The language in which it stands. */
  language: string;
}

const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
const NOT_MARKUP = /<!--[\s\S]*?-->|(<(script|style|textarea|title)\b[^>]*>)[\s\S]*?<\/\2>/g;

/** The tags of a page in order, without what its scripts and styles hold. */
export function tagsOf(html: string): Tag[] {
  const open: { name: string; language: string }[] = [];
  const tags: Tag[] = [];
  const markup = html.replace(NOT_MARKUP, "$1");
  for (const [, end, name = "", inside = ""] of markup.matchAll(
    /<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi,
  )) {
    const here = open.at(-1)?.language ?? "";
    if (end) {
      const at = open.findLastIndex((each) => each.name === name);
      if (at !== -1) open.length = at;
      continue;
    }
    const attributes = attributesOf(inside);
    const language = attributes["lang"] ?? here;
    tags.push({ name, attributes, language: name === "a" ? here : language });
    const within = VOID.test(name) || inside.endsWith("/") || name === "script";
    if (!within) open.push({ name, language });
  }
  return tags;
}

function attributesOf(inside: string): Record<string, string> {
  const found = inside.matchAll(/([\w:-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g);
  return Object.fromEntries(
    [...found].map(([, name = "", a, b, c]) => [
      name.toLowerCase(),
      unescaped(a ?? b ?? c ?? ""),
    ]),
  );
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", quot: '"', lt: "<", gt: ">" };

const unescaped = (text: string): string =>
  text
    .replace(/&#(?:x([\da-f]+)|(\d+));/gi, (_, hex?: string, decimal?: string) =>
      String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)),
    )
    .replace(/&(amp|quot|lt|gt);/g, (_, name: string) => NAMED[name] ?? "");
