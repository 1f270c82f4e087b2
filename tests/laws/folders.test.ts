import { globSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { languages } from "../../src/domain/language.ts";
import { stepOf } from "../../src/guide/addresses/parts.ts";
import { registry } from "../../src/machines/index.ts";

const machines = join(import.meta.dirname, "../../src/machines");

/** What the screens of several parts have in common: no part itself. */
const SHARED = "shared";

const folders = readdirSync(machines, { withFileTypes: true })
  .filter((each) => each.isDirectory() && each.name !== SHARED)
  .map(({ name }) => name);

const FILES = [
  ...["cases.ts", "entry.ts", "index.ts", "machine.ts", "model.ts", "screens.ts"],
  ...["start.ts", "words.ts"],
  ...languages.flatMap((language) =>
    ["callers.ts", "page.ts", "screen.ts"].map((file) => `${language}/${file}`),
  ),
];

/** What a part that keeps much in mind puts aside. */
const MORE = ["draft.ts"];

test.each(folders)("%s has the files that every part has", (name) => {
  const files = globSync("**/*.ts", { cwd: join(machines, name) });
  expect(files.filter((file) => !MORE.includes(file)).sort()).toEqual([...FILES].sort());
});

test("the registry lists every folder once, and every part has its step's page", () => {
  const ids = registry.map(({ part }) => part.id);
  expect([...ids].sort()).toEqual([...folders].sort());
  expect(() => ids.map(stepOf)).not.toThrow();
});
