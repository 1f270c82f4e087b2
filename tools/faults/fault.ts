import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Something that would shut somebody out, put into the built site to see which test notices. */
export interface Fault {
  /** What is wrong, in a few words: its name. */
  says: string;
  /** A style that every page gets. */
  css?: string;
  /** In the pages, each text that matches becomes another. */
  html?: readonly Change[];
  /** In the scripts, so that what they draw later has it too. */
  js?: readonly Change[];
  /** The spec that should notice, and a piece of the titles of its tests where all would take long. */
  by: string;
  only?: string;
}

type Change = readonly [from: RegExp, to: string];

/** The style sheet of the faults, which every page of the copied site asks for. */
const SHEET = "fault.css";

/** Makes a copy of the site ready: each page asks for a sheet that is empty until a fault fills it. */
export function prepare(site: string): void {
  writeFileSync(join(site, SHEET), "");
  change(site, "**/*.html", [[/<\/head>/, `<link rel="stylesheet" href="/${SHEET}"></head>`]]);
}

/**
 * Puts a fault into a site.
 * @returns what takes it out again
 * @throws when it changes nothing: the site has moved on, and the fault is none any more
 */
export function seed(site: string, { says, css, html = [], js = [] }: Fault): () => void {
  const undone = [
    ...(css ? [fill(site, css)] : []),
    ...html.map((each) => changed(site, "**/*.html", each, says)),
    ...js.map((each) => changed(site, "{_astro/*,*}.js", each, says)),
  ];
  return () => {
    for (const undo of undone.toReversed()) undo();
  };
}

function fill(site: string, css: string): () => void {
  writeFileSync(join(site, SHEET), css);
  return () => writeFileSync(join(site, SHEET), "");
}

function changed(site: string, files: string, [from, to]: Change, says: string): () => void {
  const before = change(site, files, [[from, to]]);
  if (before.size === 0)
    throw new Error(`“${says}” changes nothing: ${from} is in no ${files}.`);
  return () => {
    for (const [file, text] of before) writeFileSync(file, text);
  };
}

/** @returns the files that were changed, as they were */
function change(site: string, files: string, changes: readonly Change[]): Map<string, string> {
  const before = new Map<string, string>();
  for (const name of globSync(files, { cwd: site })) {
    const file = join(site, name);
    const text = readFileSync(file, "utf8");
    const after = changes.reduce((all, [from, to]) => all.replace(from, to), text);
    if (after === text) continue;
    before.set(file, text);
    writeFileSync(file, after);
  }
  return before;
}
