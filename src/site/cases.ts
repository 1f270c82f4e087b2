import { startingPoints } from "../account/starting-points.ts";
import type { Finding } from "../kit/judge.ts";
import { findingsOf, replayPart, type Case } from "../kit/part.ts";
import type { Entry } from "../machines/index.ts";

/** What a case is about: what is refused, what is accepted but wrong, a remark, or all going well. */
export const classes = ["refusal", "slip", "note", "good"] as const;
export type CaseClass = (typeof classes)[number];

/** What a case's presses were told. */
export const findingsOfCase = ({ part, start }: Entry, { presses }: Case): readonly Finding[] =>
  findingsOf(replayPart(part, startingPoints[start], presses));

/** The gravest class among the codes that a case shows. */
export function classOf(entry: Entry, shown: Case): CaseClass {
  const findings = findingsOfCase(entry, shown);
  return classes.find((each) => findings.some(({ as }) => as === each)) ?? "good";
}
