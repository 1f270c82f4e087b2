import { test } from "vitest";
import { writeFileSync } from "node:fs";
import { prose, sentencesOf, wordsIn } from "./laws/prose.ts";
test("x", () => {
  const out: string[] = [];
  for (const l of ["fr", "en"] as const) for (const { at, text } of prose[l]) for (const s of sentencesOf(text)) if (wordsIn(s) > 25) out.push([l, wordsIn(s), at, s].join("\t"));
  writeFileSync("/tmp/w/fr/long.tsv", out.join("\n"));
});
