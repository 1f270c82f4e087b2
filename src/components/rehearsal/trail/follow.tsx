import { render } from "preact";
import { startingPoints, type StartingPointId } from "../../../account/starting-points.ts";
import { after } from "../../../account/ledger.ts";
import { decodeTrail, type FoundTrail } from "../../../practice/trails/trail.ts";
import { trailFrom } from "../../../practice/trails/trail-hash.ts";
import type { Setting } from "../../setting.ts";
import type { Rehearsed } from "../../../practice/rehearse.ts";
import { knownIn } from "./known.ts";
import { placeAbove } from "./place-above.ts";
import { TrailPlayer } from "./TrailPlayer.tsx";
import { trailWords } from "./trail-words.ts";

/**
 * The presses that a shared path stands for, and the company in which they are made.
 * @param own where the page itself begins
 */
export async function findTrail({ part }: Setting, hash: string, own: StartingPointId) {
  const { start, path, intact } = trailFrom(hash, own);
  const account = startingPoints[start];
  const found = decodeTrail({ part, account, fold: after }, await knownIn(part), path);
  return { ...found, start, account, whole: found.whole && intact };
}

/** Puts the player above the rehearsal. */
export async function showPlayer(
  root: HTMLElement,
  setting: Setting,
  rehearsing: Rehearsed,
  found: FoundTrail,
): Promise<void> {
  const words = await trailWords(setting.language);
  render(<TrailPlayer {...{ setting, rehearsing, found, words }} />, placeAbove(root));
}
