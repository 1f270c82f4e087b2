import { render } from "preact";
import { startingPoints, type StartingPointId } from "../../../account/starting-points.ts";
import { after } from "../../../account/ledger.ts";
import { decodeTrail, type FoundTrail } from "../../../practice/trails/trail.ts";
import type { Case } from "../../../kit/part.ts";
import { knownPresses } from "../../../practice/trails/known-presses.ts";
import { trailFrom } from "../../../practice/trails/trail-hash.ts";
import type { Language } from "../../../domain/language.ts";
import type { Setting } from "../../setting.ts";
import type { Rehearsed } from "../../../practice/rehearse.ts";
import type { TrailWords } from "./words.ts";
import { TrailPlayer } from "./TrailPlayer.tsx";

type Cases = Readonly<Record<string, Case>>;

const cases = import.meta.glob<Cases>("../../../machines/*/cases.ts", { import: "cases" });
const languages: Record<Language, () => Promise<TrailWords>> = {
  fr: async () => (await import("./words.fr.ts")).fr,
  en: async () => (await import("./words.en.ts")).en,
};

/**
 * The presses that a shared path stands for, and the company in which they are made.
 * @param own where the page itself begins
 */
export async function findTrail({ part }: Setting, hash: string, own: StartingPointId) {
  const { start, path, intact } = trailFrom(hash, own);
  const account = startingPoints[start];
  const known = await cases[`../../../machines/${part.id}/cases.ts`]?.();
  const presses = knownPresses({ part, cases: known ?? {} });
  const found = decodeTrail({ part, account, fold: after }, presses, path);
  return { ...found, start, account, whole: found.whole && intact };
}

/** Puts the player above the rehearsal. */
export async function showPlayer(
  root: HTMLElement,
  setting: Setting,
  rehearsing: Rehearsed,
  found: FoundTrail,
): Promise<void> {
  const words = await languages[setting.language]();
  const place = document.createElement("div");
  place.className = "path-place";
  root.before(place);
  render(<TrailPlayer {...{ setting, rehearsing, found, words }} />, place);
}
