import type { Press } from "../../../kit/flow.ts";
import type { Case, Part } from "../../../kit/part.ts";
import { knownPresses } from "../../../practice/trails/known-presses.ts";

type Cases = Readonly<Record<string, Case>>;

const cases = import.meta.glob<Cases>("../../../machines/*/cases.ts", { import: "cases" });

/** The presses whose answers may stand in for what was typed in a part. */
export async function knownIn(part: Part): Promise<Press[]> {
  const own = await cases[`../../../machines/${part.id}/cases.ts`]?.();
  return knownPresses({ part, cases: own ?? {} });
}
