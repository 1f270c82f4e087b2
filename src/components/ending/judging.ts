import type { FunctionComponent } from "preact";
import type { Account } from "../../account/account.ts";
import type { RuleId } from "../../domain/rules.ts";
import type { PartSession } from "../../kit/part.ts";
import type { Achieved } from "../../practice/endings/ending.ts";
import type { ToldOfSlip } from "../../practice/endings/told.ts";

/** A slip, in words. */
export interface ToldSlip extends ToldOfSlip {
  rule: RuleId;
}

/** How an exercise has ended, in words. */
export type ToldEnding =
  | { is: "reussi"; has: Achieved; heading: string; text: string }
  | { is: "a-reprendre"; slips: readonly (ToldSlip & { keep: number })[] };

/** What judges an exercise: it is fetched once the rehearsal answers, for nobody needs it before. */
export interface Judging {
  /** What going forward from here would make true. */
  dangers: (session: PartSession<Account>) => readonly ToldSlip[];
  ending: (session: PartSession<Account>) => ToldEnding | null;
  /** Draws it. */
  Panel?: FunctionComponent<{
    ending: ToldEnding;
    onTakeUp: ((keep: number) => void) | undefined;
  }>;
}
