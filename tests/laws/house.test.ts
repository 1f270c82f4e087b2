import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { refusal, roomOf, rooms } from "../../tools/house.mjs";

/* What the house is (`docs/decisions/0011-rooms.md`): where things stand, and what leads where. */

const SRC = join(import.meta.dirname, "../../src");
const read = (file: string) => readFileSync(join(SRC, file), "utf8");

const files = globSync("**/*.{ts,tsx,astro,css,json,mdx}", { cwd: SRC }).sort();
const code = files.filter((file) => /\.(ts|tsx|astro)$/.test(file));

interface Import {
  from: string;
  to: string;
  types: boolean;
}

/** Every import of ours in a file: types, late ones and styles included. */
function importsOf(from: string): Import[] {
  const text = read(from);
  return ts.preProcessFile(text, true, true).importedFiles.flatMap(({ fileName, pos }) => {
    if (!fileName.startsWith(".")) return [];
    const line = text.slice(text.lastIndexOf(";", pos) + 1, pos);
    const to = relative(SRC, resolve(dirname(join(SRC, from)), fileName));
    return [{ from, to, types: /\b(import|export) type\b/.test(line) }];
  });
}

const imports = code.flatMap(importsOf);
const within = imports.filter(({ to }) => !to.startsWith(".."));

test("every file stands in a room, and every import leads to a file that is there", () => {
  expect(files.filter((file) => !(roomOf(file) in rooms) && file.includes("/"))).toEqual([]);
  const css = (to: string) => /\.css(\?inline)?$/.test(to);
  expect(within.filter(({ to }) => !files.includes(to) && !css(to))).toEqual([]);
});

test("a file that the README or a decision names is there", () => {
  const root = join(SRC, "..");
  const there = globSync("{src,build,tools,tests}/**/*", { cwd: root }).map(
    (file) => `/${file}`,
  );
  const texts = globSync(["README.md", "docs/decisions/*.md"], { cwd: root });
  const gone = texts.flatMap((text) =>
    [
      ...readFileSync(join(root, text), "utf8").matchAll(
        /`([\w./-]+\.(?:tsx?|astro|css|mjs))`/g,
      ),
    ]
      .map(([, file = ""]) => file)
      .filter((file) => !there.some((each) => each.endsWith(`/${file}`)))
      .map((file) => `${text}: ${file}`),
  );
  expect(texts.length).toBeGreaterThan(10);
  expect(gone).toEqual([]);
});

test("rooms look one way", () => {
  const inRooms = within.filter(({ from }) => roomOf(from) in rooms);
  const wrong = inRooms.filter(({ from, to, types }) => refusal(from, to, types) !== "");
  expect(wrong.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
});

test("no import leads round in a circle, by a type or late either", () => {
  const next = new Map<string, string[]>();
  for (const { from, to } of within) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const circles: string[][] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file]);
    if (path.includes(file) || done.has(file)) return;
    for (const to of next.get(file) ?? []) visit(to, [...path, file]);
    done.add(file);
  };
  for (const file of code) visit(file, []);
  expect(circles.map((circle) => circle.join(" → "))).toEqual([]);
});

/** Written by authors or told by the router: as many as there are pages. */
const PROSE = /^(content|pages)\b/;
/** Sentences, a screen or a case after the other. */
const SENTENCES = /\/(fr|en)\/(?:\w+\.ts|[\w-]+\.json)$|^guide\/traceability\/passages\//;

test("no folder has more than sixteen files beside each other", () => {
  const folders = Map.groupBy(
    files.filter((file) => !PROSE.test(file)),
    (file) => dirname(file),
  );
  const crowded = [...folders].filter(([, inside]) => inside.length > 16);
  expect(crowded.map(([folder, { length }]) => `${folder}: ${length}`)).toEqual([]);
});

test("files are short", () => {
  const lengths = files
    .filter((file) => !PROSE.test(file) && !SENTENCES.test(file))
    .map((file) => ({ file, lines: read(file).split("\n").length }))
    .sort((a, b) => a.lines - b.lines);
  expect(lengths.filter(({ lines }) => lines > 400)).toEqual([]);
  expect(lengths.at(Math.floor(lengths.length * 0.95))?.lines).toBeLessThanOrEqual(250);
});

/** What every part, or every language, calls by the same name: the folder tells which. */
const ALIKE = /^machines\/\w[\w-]*\/|\/(fr|en)\/|\.(fr|en)\.ts$|^pages\//;

test("no two rooms export one name for two things", () => {
  const names = new Map<string, string[]>();
  for (const file of code.filter((each) => /\.tsx?$/.test(each) && !ALIKE.test(each))) {
    const declared = read(file).matchAll(
      /^export (?:async )?(?:const|function\*?|class|interface|type) (\w+)/gm,
    );
    for (const [, name = ""] of declared) names.set(name, [...(names.get(name) ?? []), file]);
  }
  const twice = [...names].filter(([, where]) => where.length > 1);
  expect(twice.map(([name, where]) => `${name}: ${where.join(", ")}`)).toEqual([]);
});

test("a language is asked for by its traits, and never by its name", () => {
  const asked = code.filter(
    (file) => !file.startsWith("domain/language") && /[!=]== ?"(fr|en)"/.test(read(file)),
  );
  expect(asked).toEqual([]);
});

test("the attributes that the build reads are declared once", async () => {
  const { attributes } = await import("../../src/components/attributes.ts");
  const builders = globSync("*.ts", { cwd: join(SRC, "../build") }).map((file) => ({
    file,
    text: readFileSync(join(SRC, "../build", file), "utf8"),
  }));
  const spelt = Object.values(attributes).flatMap((name) =>
    [
      ...code.map((file) => ({ file, text: read(file) })),
      ...builders.filter(({ file }) => file !== "built-pages.ts"),
    ]
      .filter(
        ({ file, text }) => file !== "components/attributes.ts" && text.includes(`"${name}`),
      )
      .map(({ file }) => `${name} in ${file}`),
  );
  expect(spelt).toEqual([]);
});
