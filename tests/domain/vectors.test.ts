import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { vectors } from "./vectors.ts";

test("every group of vectors is proved by a test", () => {
  const tests = globSync("*.test.ts", { cwd: import.meta.dirname })
    .map((file) => readFileSync(join(import.meta.dirname, file), "utf8"))
    .join("\n");
  const groups = Object.keys(vectors).filter((name) => name !== "source");
  expect(groups.filter((name) => !tests.includes(`vectors["${name}"]`))).toEqual([]);
});
