import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lessonIn } from "../../src/components/lesson/lesson-in.ts";
import { en } from "../../src/components/rehearsal/words.en.ts";
import { fr } from "../../src/components/rehearsal/words.fr.ts";
import { placeOf } from "../../src/kit/session.ts";
import { registry } from "../../src/machines/index.ts";
import { homeOf } from "../../src/practice/home.ts";
import { play, type PracticePart } from "../../src/practice/play.ts";

/* A lesson says something of every screen that its learner passes by, in that order. */

const content = join(import.meta.dirname, "../../src/content");
const lessons = globSync("*/*.mdx", { cwd: content }).flatMap((file) => {
  const text = readFileSync(join(content, file), "utf8");
  const lesson = lessonIn(text, file);
  return lesson ? [{ file, text, part: lesson.part }] : [];
});

/** The screens by which the good answer of a part passes, each once. */
function way(part: PracticePart): string[] {
  const account = homeOf(part);
  const places = [0, ...part.model.map((_, n) => n + 1)].map((n) =>
    placeOf(play(part, account, part.model.slice(0, n))),
  );
  return [...new Set(places)].filter((place) => place in part.screens);
}

test("the steps have their lessons", () => {
  expect(lessons.length).toBeGreaterThanOrEqual(14);
});

test.each(lessons)("$file: a note for every screen of the way", ({ text, part }) => {
  const noted = [...text.matchAll(/<Note\s[^>]*?screen="([^"]*)"/g)].map(
    ([, screen]) => screen,
  );
  expect(noted).toEqual(way(part));
});

test.each(registry)("the foot of every screen of $part.id names its source", ({ part }) => {
  const shown = Object.values(part.screens).flatMap(
    ({ provenance }) => provenance.source ?? [],
  );
  for (const words of [fr, en]) {
    expect(shown.filter((source) => !Object.hasOwn(words.sources, source))).toEqual([]);
  }
});

test("what a tag says may stand in any order", () => {
  const swapped = '<Lesson variant="externe" of="procuration">';
  expect(lessonIn(swapped, "a page")?.part.model).not.toEqual(
    lessonIn('<Lesson of="procuration">', "a page")?.part.model,
  );
});
