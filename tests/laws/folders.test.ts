import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { registry } from "../../src/machines/index.ts";
import { stepOf } from "../../src/site/parts.ts";

const machines = join(import.meta.dirname, "../../src/machines");
const folders = readdirSync(machines, { withFileTypes: true }).filter((each) =>
  each.isDirectory(),
);

const FILES = [
  "cases.ts",
  "en.ts",
  "fr.ts",
  "index.ts",
  "machine.ts",
  "model.ts",
  "pages.en.ts",
  "pages.fr.ts",
  "screens.ts",
  "words.ts",
];

/** What a part that keeps much in mind puts aside. */
const MORE = ["draft.ts"];

test.each(folders.map(({ name }) => name))("%s has the files that every part has", (name) => {
  const files = readdirSync(join(machines, name));
  expect(files.filter((file) => !MORE.includes(file)).sort()).toEqual(FILES);
});

test("the registry lists every folder once, and every part has its step's page", () => {
  const ids = registry.map(({ part }) => part.id);
  expect([...ids].sort()).toEqual(folders.map(({ name }) => name).sort());
  expect(ids.filter((id) => !stepOf[id])).toEqual([]);
});
