import type { Finding } from "../../kit/judge.ts";
import { findingsOf } from "../../kit/part.ts";
import type { Entry } from "../../machines/entry.ts";
import { playCase } from "../../practice/home.ts";

type AnyCase = Entry["cases"][string];

/**
 * What a case is about: what is refused or blocked, what is accepted but wrong, a remark, a
 * situation that nothing on the screen says is wrong, or all going well.
 */
export const classes = ["refusal", "stop", "slip", "note", "situation", "good"] as const;
export type CaseClass = (typeof classes)[number];

/** What a case's presses were told. */
export const findingsOfCase = ({ part }: Entry, shown: AnyCase): readonly Finding[] =>
  findingsOf(playCase(part, shown));

/** The gravest class among the codes that a case shows. */
export function classOf(entry: Entry, shown: AnyCase): CaseClass {
  const findings = findingsOfCase(entry, shown);
  const said = classes.find((each) => findings.some(({ as }) => as === each));
  return said ?? (isGoodAnswer(entry, shown) ? "good" : "situation");
}

/**
 * The case that goes to the end of one of the part's good answers, from the part's own start: the
 * first one that does, for another with the same presses is about a question asked there.
 */
const isGoodAnswer = ({ part, cases }: Entry, shown: AnyCase): boolean =>
  shown.start === undefined &&
  [part.model, ...Object.values(part.variants ?? {})].some(
    (answer) => answer === shown.presses,
  ) &&
  Object.values(cases).find(({ presses }) => presses === shown.presses) === shown;
