import { attributes, MORE } from "../src/components/attributes.ts";
import { languageFrom } from "../src/domain/language.ts";
import { withBase } from "../src/guide/addresses/base.ts";
import { asked } from "./modules.ts";
import type { Chunk } from "./record-chunks.ts";

/**
 * A page with the modules that its rehearsals will ask for preloaded: Astro names only the first
 * one, and each further request would cost a round trip (`budgets.md`).
 * @throws when a script holds none of the modules that the page asks for
 */
export function preloadModules(html: string, chunks: readonly Chunk[]): string {
  const has = (attribute: string) => html.includes(attribute);
  const alive = [
    attributes.rehearsal,
    attributes.sandbox,
    attributes.mission,
    attributes.search,
  ];
  if (!alive.some(has)) return html;
  const entries = chunks.filter(({ fileName }) =>
    html.includes(`src="${withBase(`/${fileName}`)}"`),
  );
  const roots = wanted(html).map((module) => chunkOf(module, chunks));
  const all = new Set([...entries, ...roots].flatMap((chunk) => withImports(chunk, chunks)));
  const links = [...all]
    .map((file) => `<link rel="modulepreload" href="${withBase(`/${file}`)}">`)
    .join("");
  return has(attributes.excerpt)
    ? postpone(html, links)
    : html.replace("</head>", `${links}</head>`);
}

/** Its scripts wait, with what they ask for, until the page fetches them (`components/home/when-idle.ts`). */
const postpone = (html: string, links: string): string =>
  html.replace(
    /<script type="module" src="[^"]+"><\/script>/,
    (script) => `<template ${attributes.idle}>${links}${script}</template>`,
  );

/** The modules that a page asks for, by what it shows. */
function wanted(html: string): string[] {
  const has = (attribute: string) => html.includes(attribute);
  if (has(attributes.search)) return [];
  const language = languageFrom(/<html lang="(\w+)"/.exec(html)?.[1]);
  const sandbox = has(attributes.sandbox);
  const named = html.matchAll(new RegExp(`${attributes.part}="([\\w-]+)"`, "g"));
  const parts = [...named].map(([, part = ""]) => part);
  return [
    ...(sandbox ? asked.sandbox(language) : []),
    ...(has(attributes.mission) ? asked.mission(language) : []),
    ...(sandbox || has(attributes.mission) ? asked.more() : []),
    ...asked.rehearsal(),
    ...(has(`${attributes.views}="${MORE}"`) ? asked.more() : []),
    ...(has(attributes.excerpt) ? asked.excerpt() : []),
    ...[...new Set(parts)].flatMap((part) => asked.part(part, language)),
  ];
}

function chunkOf(module: string, chunks: readonly Chunk[]): Chunk {
  const found = chunks.find(({ modules }) => modules.some((id) => id.endsWith(`/${module}`)));
  if (!found) throw new Error(`No script of the build holds “${module}”.`);
  return found;
}

function withImports(
  chunk: Chunk,
  chunks: readonly Chunk[],
  seen = new Set<string>(),
): string[] {
  seen.add(chunk.fileName);
  for (const name of chunk.imports) {
    const imported = chunks.find(({ fileName }) => fileName === name);
    if (imported && !seen.has(name)) withImports(imported, chunks, seen);
  }
  return [...seen];
}
