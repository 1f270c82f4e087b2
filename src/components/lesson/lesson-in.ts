import { findPart } from "../../guide/cases/find-entry.ts";
import { answeredAs } from "../../kit/part.ts";
import type { Entry } from "../../machines/entry.ts";
import { registry } from "../../machines/index.ts";
import type { PracticePart } from "../../practice/play.ts";

/** The lesson of a page: its part, as it is answered there, and the screens that its notes are of. */
export interface PageLesson {
  entry: Entry;
  part: PracticePart;
  screens: string[];
}

const LESSON = /<Lesson of="([^"]*)"(?: variant="([^"]*)")?>/;

/** The lesson that a page's text declares, if it does. */
export function lessonIn(body: string, file: string): PageLesson | undefined {
  const [, of, variant] = LESSON.exec(body) ?? [];
  if (of === undefined) return undefined;
  const entry = findPart(registry, of, { file, what: '<Lesson of="…">' });
  return { entry, part: answeredAs(entry.part, variant), screens: [] };
}
