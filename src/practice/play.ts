import type { Account } from "../account/account.ts";
import { after } from "../account/ledger.ts";
import type { StartingPointId } from "../account/starting-points.ts";
import type { Press } from "../kit/flow.ts";
import { pressPart, replayPart, type Case, type Part, type PartSession } from "../kit/part.ts";

/** A part that is practised: it says over which of our companies its good answers are good. */
export type PracticePart = Part<StartingPointId>;

/** A case of such a part. */
export type PracticeCase = Case<string, string, StartingPointId>;

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
