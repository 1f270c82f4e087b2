import fc from "fast-check";
import { expect, test } from "vitest";
import { exportFile, importFile } from "../../../src/practice/progress/file.ts";
import { emptyProgress } from "../../../src/practice/progress/progress.ts";
import { MOST_BYTES, writeProgress } from "../../../src/practice/progress/read.ts";
import { anyProgress } from "./any.ts";

test("what is exported is imported, even after an editor", () => {
  fc.assert(
    fc.property(anyProgress, (progress) => {
      const { name, text } = exportFile(progress);
      expect(name).toMatch(/^[\w-]+\.json$/);
      expect(importFile(text)).toEqual({ is: "read", progress });
      expect(importFile(`\uFEFF${text}\r\n`)).toEqual({ is: "read", progress });
    }),
  );
});

test.each([
  ["", "foreign"],
  ["Bonjour", "foreign"],
  ["[]", "foreign"],
  ["null", "foreign"],
  // The sandbox's own, say, which has neither our mark nor a version.
  ['{"start":"premierJour","log":[],"at":0,"revision":1}', "foreign"],
  [writeProgress(emptyProgress), "foreign"],
  [exportFile(emptyProgress).text.slice(0, -1), "foreign"],
  [exportFile(emptyProgress).text.replace('"missions":{}', '"missions":3'), "foreign"],
  [exportFile(emptyProgress).text.replace('"version":1', '"version":2'), "newer"],
  ["x".repeat(MOST_BYTES + 1), "tooBig"],
])("“%.40s” is %s", (text, is) => {
  expect(importFile(text)).toEqual({ is });
});
