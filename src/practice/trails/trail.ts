import type { Press } from "../../kit/flow.ts";
import { pressPart, replayPart, type Part, type PartSession } from "../../kit/part.ts";
import type { Fold } from "../../kit/session.ts";
import { follow, pathOf, pieceOf, type TrailStage } from "./walk.ts";

/** A trail as it was found again. */
export interface FoundTrail {
  log: readonly Press[];
  /** False when the link leads further than what is possible today. */
  whole: boolean;
}

/** Where a part is played: over which account, by which ledger. */
interface Ground<Account> {
  part: Part;
  account: Account;
  fold: Fold<Account, never>;
}

/**
 * What was done, without what was typed: letters for buttons and for codes, two a press or fewer as a
 * rule, and marks for what was chosen.
 * @example encodeTrail(ground, [press("continuer", {})]) // "Bghijkl": Continuer, and what was refused
 */
export function encodeTrail<Account>(ground: Ground<Account>, log: readonly Press[]): string {
  const { part, account, fold } = ground;
  const stage = stageOf(ground, []);
  return pathOf(replayPart(part, account, [], fold), log, (moment, press: Press) =>
    pieceOf(stage, moment, press),
  );
}

/**
 * The presses of a path, with known answers standing in for those that were typed.
 * A path that is stale or forged is followed to the last point that is possible.
 * @param known presses whose answers may stand in: the model's and the cases'
 */
export function decodeTrail<Account>(
  ground: Ground<Account>,
  known: readonly Press[],
  path: string,
): FoundTrail {
  const { part, account, fold } = ground;
  const begun = replayPart(part, account, [], fold);
  const { moment, whole } = follow(stageOf(ground, known), begun, path);
  return { log: moment.log, whole };
}

const stageOf = <Account>(
  { part, fold }: Ground<Account>,
  known: readonly Press[],
): TrailStage<PartSession<Account>> => ({
  open: (session) => ({ part, session }),
  press: (session, press) => {
    const next = pressPart(part, session, press, fold);
    return next && { next, session: next };
  },
  act: () => null,
  known: () => known,
});
