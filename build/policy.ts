import { createHash } from "node:crypto";

/** The one policy for script addresses: the page makes it to register its worker (`src/components/offline`). */
export const WORKER_POLICY = "rse-guide";

/** What every page may do, but for its own scripts and styles: in its `<meta>`, and in the header. */
export const DIRECTIVES = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  `trusted-types ${WORKER_POLICY}`,
] as const;

/** What pages carry inline, by hash. */
export interface Inline {
  script: readonly string[];
  style: readonly string[];
}

/** As a policy names what a page carries inline. */
export const hashOf = (text: string): string =>
  `sha256-${createHash("sha256").update(text).digest("base64")}`;

/** The hashes of what these pages carry inline, each once. */
export function inlineOf(pages: Iterable<string>): Inline {
  const found = { script: new Set<string>(), style: new Set<string>() };
  for (const html of pages) {
    for (const [, tag, text = ""] of html.matchAll(/<(script|style)\b[^>]*>([\s\S]*?)<\/\1>/g))
      if (text) found[tag as keyof Inline].add(hashOf(text));
  }
  return { script: [...found.script].sort(), style: [...found.style].sort() };
}

/**
 * The whole policy as a header: every page's, and so what any of them carries inline. A header and a
 * `<meta>` both apply: each page's own names no more than that page's.
 * @param ancestors which sites may frame it, as `frame-ancestors` lists them
 */
export const policyHeader = ({ script, style }: Inline, ancestors: string): string =>
  [
    ...DIRECTIVES,
    ["script-src 'self'", ...script.map(quoted)].join(" "),
    ["style-src 'self'", ...style.map(quoted)].join(" "),
    `frame-ancestors ${ancestors}`,
  ].join("; ");

const quoted = (hash: string): string => `'${hash}'`;
