import type { Account } from "../account/account.ts";
import { replayPart, type Case, type Part } from "../kit/part.ts";

/** What a case is about: what is refused, what is accepted but wrong, a remark, or all going well. */
export const classes = ["refusal", "slip", "note", "good"] as const;
export type CaseClass = (typeof classes)[number];

/** The gravest class among the codes that a case shows. */
export function classOf(part: Part<Account>, { presses }: Case): CaseClass {
  const { findings } = replayPart(part, presses).state.context.judgement;
  return classes.find((each) => findings.some(({ as }) => as === each)) ?? "good";
}
