import type { Account } from "../account/account.ts";
import { after } from "../account/ledger.ts";
import { startingPoints, type StartingPointId } from "../account/starting-points.ts";
import type { Press } from "../kit/flow.ts";
import { pressPart, replayPart, type Case, type Part, type PartSession } from "../kit/part.ts";

/** A part that is practised: it says over which of our companies its good answers are good. */
export type PracticePart = Part<StartingPointId>;

/** A case of such a part. */
export type PracticeCase = Case<string, string, StartingPointId>;

/** The account over which a part's good answers are good. */
export const homeOf = ({ start }: PracticePart): Account => startingPoints[start];

/** Replays presses over a part, in an account in which what they cause comes true. */
export const play = (
  part: Part,
  account: Account,
  log: readonly Press[],
): PartSession<Account> => replayPart(part, account, log, after);

/** One press more in that session; `null` when the screen now shown has no such button. */
export const playOn = (
  part: Part,
  session: PartSession<Account>,
  pressed: Press,
): PartSession<Account> | null => pressPart(part, session, pressed, after);

/** The account in which a case happens, and what it comes to. */
export const playCase = (
  part: PracticePart,
  { start = part.start, presses }: Pick<PracticeCase, "start" | "presses">,
): PartSession<Account> => play(part, startingPoints[start], presses);
