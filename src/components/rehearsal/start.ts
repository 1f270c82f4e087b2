import type { Account } from "../../account/account.ts";
import type { Press } from "../../kit/flow.ts";
import { pathTo, type Part } from "../../kit/part.ts";

/** Where a rehearsal begins: a screen as the model answer has just reached it, or a case. */
export interface Start {
  screen?: string;
  case?: string;
}

export function startLog(part: Part<Account>, start: Start): readonly Press[] {
  if (start.case !== undefined) return part.cases[start.case]?.presses ?? [];
  return pathTo(part, start.screen ?? "");
}
