import { findAnswered, findPart } from "../../guide/cases/find-entry.ts";
import type { Entry } from "../../machines/entry.ts";
import { registry } from "../../machines/index.ts";
import type { PracticePart } from "../../practice/play.ts";

/** The lesson of a page: its part, as it is answered there, and the screens that its notes are of. */
export interface PageLesson {
  entry: Entry;
  part: PracticePart;
  screens: string[];
}

const LESSON = /<Lesson\s([^>]*)>/;

/** An attribute of a component's tag in MDX, wherever it stands among the others. */
const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1];

/** The lesson that a page's text declares, if it does. */
export function lessonIn(body: string, file: string): PageLesson | undefined {
  const [, tag = ""] = LESSON.exec(body) ?? [];
  const of = attribute(tag, "of");
  if (of === undefined) return undefined;
  const entry = findPart(registry, of, { file, what: '<Lesson of="…">' });
  const what = `<Lesson of="${of}" variant="…">`;
  const part = findAnswered(entry.part, attribute(tag, "variant"), { file, what });
  return { entry, part, screens: [] };
}
