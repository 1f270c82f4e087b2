import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import project from "../../package.json" with { type: "json" };
import {
  licenceFaults,
  noticesOf,
  packageOf,
  shippedFrom,
  type Shipped,
} from "../../build/licences.ts";

const ROOT = join(import.meta.dirname, "../..");

test("the project says what may be done with it: nothing without leave", () => {
  expect(project.license).toBe("UNLICENSED");
  const licence = readFileSync(join(ROOT, "LICENSE"), "utf8");
  expect(licence).toContain("All rights reserved");
  expect(licence).toContain("Tous droits réservés");
  expect(licence).toContain(project.license);
});

test.each([
  ["/a/node_modules/preact/dist/preact.mjs", "/a/node_modules/preact"],
  ["/a/node_modules/@xstate/store/dist/b.js", "/a/node_modules/@xstate/store"],
  ["/a/node_modules/x/node_modules/y/i.js?v=1", "/a/node_modules/x/node_modules/y"],
  ["\0/a/node_modules/preact/hooks.mjs?commonjs", "/a/node_modules/preact"],
  ["/a/src/kit/judge.ts", null],
  ["\0rolldown/runtime.js", null],
])("the module %j is of %s", (module, folder) => {
  expect(packageOf(module)).toBe(folder);
});

test("what ships has a known licence, and its notice with it", () => {
  const good: Shipped = { name: "a", version: "1.0.0", licence: "MIT", text: "Copyright" };
  expect(licenceFaults([good])).toEqual([]);
  for (const licence of ["GPL-3.0", "", "SEE LICENSE IN x"])
    expect(licenceFaults([{ ...good, licence }])[0]).toContain(`“a” ships under “${licence}”`);
  expect(licenceFaults([{ ...good, text: "" }])[0]).toContain("without the notice");
  expect(noticesOf([good, { ...good, name: "b" }])).toMatch(
    /^a 1\.0\.0 \(MIT\)\n\nCopyright\n/,
  );
});

test("a package is read as it lies", () => {
  const preact = shippedFrom(join(ROOT, "node_modules/preact"));
  expect(preact).toMatchObject({ name: "preact", licence: "MIT" });
  expect(preact.text).toContain("Copyright");
});

test("every package that our pages may import is one that could ship", () => {
  const names = ["preact", "xstate", "@xstate/store", "@xstate/store-preact", "minisearch"];
  const folders = names.map((name) => join(ROOT, "node_modules", name)).filter(existsSync);
  expect(folders).toHaveLength(names.length);
  expect(licenceFaults(folders.map(shippedFrom))).toEqual([]);
});
