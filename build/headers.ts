import { withBase } from "../src/guide/addresses/base.ts";
import { files } from "../src/guide/addresses/addresses.ts";
import { policyHeader, type Inline } from "./policy.ts";

/** The headers of the addresses that a pattern matches. */
export interface HeaderRule {
  /** An address; with a star at its end, whatever begins so. */
  pattern: string;
  /** What it does not keep of the rules before: a host joins two values of one header. */
  takesBack?: readonly string[];
  headers: Readonly<Record<string, string>>;
}

/** What a policy may name: sites, schemes, `*`, `'self'`, `'none'`; nothing that ends the directive. */
const ANCESTORS = /^[\w.:/*'-]+( [\w.:/*'-]+)*$/;

/** What was built, as far as headers depend on it. */
export interface Built {
  /** The files under `/_astro/`, whose names change with what they hold; a star for all of them. */
  hashed: readonly string[];
  inline: Inline;
}

const POWERS = [
  ...["accelerometer", "autoplay", "camera", "display-capture", "fullscreen", "geolocation"],
  ...["gyroscope", "hid", "identity-credentials-get", "microphone", "midi", "payment"],
  ...["publickey-credentials-get", "serial", "usb"],
];

const everywhere = (inline: Inline): HeaderRule => ({
  pattern: withBase("/*"),
  headers: {
    "Content-Security-Policy": policyHeader(inline, "'none'"),
    "Cache-Control": "no-cache",
    "Speculation-Rules": `"${files.speculation}"`,
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": POWERS.map((power) => `${power}=()`).join(", "),
    "Strict-Transport-Security": "max-age=63072000; includeSubDomains",
  },
});

const assets: HeaderRule = {
  pattern: withBase("/_astro/*"),
  headers: { "Access-Control-Allow-Origin": "*" },
};

/** A frame that has no origin of its own asks for what “Why?” tells as for the scripts. */
const whys: HeaderRule = {
  pattern: withBase("/whys.*"),
  headers: { "Access-Control-Allow-Origin": "*" },
};

/**
 * Kept for good: its name changes with what it holds. A rule for each file, and none for them all: a
 * host gives a rule's headers to an error too, and an error kept for good is a page dead for good.
 */
const immutable = (file: string): HeaderRule => ({
  pattern: withBase(`/_astro/${file}`),
  takesBack: ["Cache-Control"],
  headers: { "Cache-Control": "public, max-age=31536000, immutable" },
});

/** Of more rules, and of longer lines, Cloudflare Pages reads none. */
const MOST_RULES = 100;
const LONGEST_LINE = 2000;

const framed = (pattern: string, inline: Inline, ancestors: string): HeaderRule => ({
  pattern,
  takesBack: [
    ...["Content-Security-Policy", "Cross-Origin-Opener-Policy"],
    "Cross-Origin-Resource-Policy",
  ],
  headers: { "Content-Security-Policy": policyHeader(inline, ancestors) },
});

/** For other programs, wherever they run. */
const data = (pattern: string, type: string): HeaderRule => ({
  pattern,
  takesBack: ["Cross-Origin-Resource-Policy"],
  headers: {
    "Cross-Origin-Resource-Policy": "cross-origin",
    "Access-Control-Allow-Origin": "*",
    "Content-Type": type,
  },
});

/** What hosts do not know the type of, or not in full. */
const ofType =
  (type: string) =>
  (pattern: string): HeaderRule => ({ pattern, headers: { "Content-Type": type } });

/**
 * The headers of the site, by pattern: an address gets those of every one that matches it.
 * @param ancestors which sites may frame the embed pages, as `frame-ancestors` lists them (EMBED_ANCESTORS)
 * @throws on a list that would change the rest of the policy, or that is empty, and on more than a
 * host reads
 * @example headerRules("https://intranet.example https://*.example.org")
 */
export function headerRules(
  ancestors = "*",
  { hashed, inline }: Built = { hashed: [], inline: { script: [], style: [] } },
): HeaderRule[] {
  if (!ANCESTORS.test(ancestors)) {
    throw new Error(
      `EMBED_ANCESTORS is “${ancestors}”: it lists sites separated by spaces, * or 'none'.`,
    );
  }
  const rules = [
    ...[everywhere(inline), assets, whys],
    ...["/embed/*", "/en/embed/*"].map((pattern) =>
      framed(withBase(pattern), inline, ancestors),
    ),
    ofType("application/speculationrules+json")(files.speculation),
    ...Object.values(files.manifest).map(ofType("application/manifest+json")),
    data(files.procedure, "application/json; charset=utf-8"),
    data(files.procedureSchema, "application/schema+json"),
    ...Object.values(files.links).map(ofType("text/csv; charset=utf-8")),
    ...hashed.map(immutable),
  ];
  if (rules.length > MOST_RULES) {
    throw new Error(`A host reads ${MOST_RULES} header rules; these are ${rules.length}.`);
  }
  const long = rules.flatMap(({ headers }) => Object.entries(headers)).find(isTooLong);
  if (long)
    throw new Error(
      `A host reads lines of ${LONGEST_LINE} signs, and “${long[0]}” has ${long[1].length}: let pages carry fewer scripts and styles inline.`,
    );
  return rules;
}

const isTooLong = ([name, value]: [string, string]): boolean =>
  name.length + value.length + 4 > LONGEST_LINE;

/** The rules as a host reads them in `_headers`; `! Name` takes a header back. */
export const headersFile = (rules: readonly HeaderRule[]): string =>
  rules
    .flatMap(({ pattern, takesBack = [], headers }) => [
      pattern,
      ...takesBack.map((name) => `  ! ${name}`),
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ])
    .map((line) => `${line}\n`)
    .join("");

/** The rules that such a file holds: what serves the built site reads them back from it. */
export function readHeaders(text: string): HeaderRule[] {
  const blocks = text.split(/^(?=\S)/m).filter(Boolean);
  return blocks.map((block) => {
    const [pattern = "", ...lines] = block.trimEnd().split("\n");
    const [back, given] = [/^ {2}! (.+)$/, /^ {2}([^!:]+): (.*)$/].map((form) =>
      lines.flatMap((line) => [form.exec(line) ?? []].filter(({ length }) => length > 0)),
    );
    const takesBack = (back ?? []).map(([, name = ""]) => name);
    const headers = Object.fromEntries(
      (given ?? []).map(([, name = "", value = ""]) => [name, value]),
    );
    return { pattern, ...(takesBack.length > 0 && { takesBack }), headers };
  });
}

/** The headers of an address as such a host gives them; one given twice holds both values. */
export function headersFor(rules: readonly HeaderRule[], path: string): [string, string][] {
  const found = new Map<string, string>();
  for (const { takesBack = [], headers } of rules.filter((rule) => matches(rule, path))) {
    for (const name of takesBack) found.delete(name);
    for (const [name, value] of Object.entries(headers)) {
      const before = found.get(name);
      found.set(name, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return [...found];
}

const matches = ({ pattern }: HeaderRule, path: string): boolean =>
  pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
