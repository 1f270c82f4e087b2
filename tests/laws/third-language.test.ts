import { readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";

/* A third language: whatever it still has to say is an error where it would be said, and nothing falls silently to another. */

const ROOT = join(import.meta.dirname, "../..");
const SRC = join(ROOT, "src");
const LANGUAGE = join(SRC, "domain/language.ts");

/** The same, with a made-up language more; its own traits it has to say like the rest. */
const withThird = (text: string): string =>
  text.replace('["fr", "en"] as const', '["fr", "en", "xx"] as const');

function program(): ts.Program {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(ROOT, "tsconfig.json"),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: () => undefined,
    },
  );
  if (!config) throw new Error("tsconfig.json is not read.");
  const host = ts.createCompilerHost(config.options);
  const readFile = host.readFile.bind(host);
  host.readFile = (file) => {
    const text = readFile(file);
    return text !== undefined && resolve(file) === LANGUAGE ? withThird(text) : text;
  };
  const files = config.fileNames.filter((file) => resolve(file).startsWith(SRC));
  return ts.createProgram(files, { ...config.options, noEmit: true }, host);
}

const inSrc = ({ fileName }: ts.SourceFile) => resolve(fileName).startsWith(`${SRC}/`);
const whole = program();
const sources = whole.getSourceFiles().filter(inSrc);
const pathOf = ({ fileName }: ts.SourceFile) => relative(SRC, fileName);
const failing = new Set(
  sources.filter((source) => whole.getSemanticDiagnostics(source).length > 0).map(pathOf),
);

/** Where the two languages stand side by side, as a record's keys. */
const BESIDE = /\bfr\b[^;]{0,4000}?\ben\b/;
const holding = sources
  .map((source) => ({ file: pathOf(source), text: readFileSync(source.fileName, "utf8") }))
  .filter(({ text }) => /(^|[{,(\s])fr(:|,| })/.test(text) && BESIDE.test(text))
  .map(({ file }) => file)
  // The datum imports nothing: what it says in each language is missed where it is read.
  .filter((file) => !/\.(fr|en)\.ts$|^procedure\.ts$/.test(file));

test("the third language is seen, and the first place to say something in is its traits", () => {
  expect(failing).toContain("domain/language.ts");
  expect(failing).toContain("components/rehearsal/load.ts");
  expect(failing).toContain("machines/utilisateur/entry.ts");
});

test("wherever two languages stand side by side, the third one is missed", () => {
  expect(holding.length).toBeGreaterThan(15);
  expect(holding.filter((file) => !failing.has(file))).toEqual([]);
});
