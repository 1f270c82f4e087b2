import type { Account } from "../account/account.ts";
import { startingPoints, type StartingPointId } from "../account/starting-points.ts";
import type { Press } from "../kit/flow.ts";
import type { PartSession } from "../kit/part.ts";
import { play, type PracticeCase, type PracticePart } from "./play.ts";
import type { Beginning } from "./rehearse.ts";

/*
 * What looks a company up by its name. A page carries the companies of its own rehearsals: only what
 * needs them all may import this.
 */

/** The account over which a part's good answers are good. */
export const homeOf = ({ start }: PracticePart): Account => startingPoints[start];

/** Where a rehearsal of the part begins, in a company that is named. */
export const beginning = (
  part: PracticePart,
  start: StartingPointId,
  presses: readonly Press[],
): Beginning => ({ start, account: startingPoints[start], home: homeOf(part), presses });

/** The account in which a case happens, and what it comes to. */
export const playCase = (
  part: PracticePart,
  { start = part.start, presses }: Pick<PracticeCase, "start" | "presses">,
): PartSession<Account> => play(part, startingPoints[start], presses);
