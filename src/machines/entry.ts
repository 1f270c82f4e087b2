import type { StartingPointId } from "../account/starting-points.ts";
import type { InAll } from "../domain/language.ts";
import type { Case, Part } from "../kit/part.ts";
import type { AnyWhy, CallersOf, PageWords, Words } from "../kit/strings.ts";

/** A part of the procedure with all of its words: for the build and the tests. */
export interface Entry {
  part: Part<StartingPointId>;
  cases: Readonly<Record<string, Case<string, string, StartingPointId>>>;
  words: InAll<Words<AnyWhy>>;
  pages: InAll<PageWords>;
  callers: InAll<CallersOf<string>>;
}
