import { render } from "preact";
import { startingPoints } from "../../../account/starting-points.ts";
import { after } from "../../../account/ledger.ts";
import { decodePath, type FoundPath } from "../../../practice/paths/path.ts";
import type { Case } from "../../../kit/part.ts";
import { knownPresses } from "../../../practice/paths/known-presses.ts";
import type { SharedPath } from "../../../practice/paths/shared-path.ts";
import type { Language } from "../../../domain/language.ts";
import type { Setting } from "../../screen/setting.ts";
import type { Rehearsed } from "../../../practice/rehearse.ts";
import type { PathWords } from "./words.ts";
import { PathPlayer } from "./PathPlayer.tsx";

type Cases = Readonly<Record<string, Case>>;

const cases = import.meta.glob<Cases>("../../../machines/*/cases.ts", { import: "cases" });
const languages: Record<Language, () => Promise<PathWords>> = {
  fr: async () => (await import("./words.fr.ts")).fr,
  en: async () => (await import("./words.en.ts")).en,
};

/** The presses that a shared path stands for, in that account. */
export async function findPath(
  { part }: Setting,
  { start, path, intact }: SharedPath,
): Promise<FoundPath> {
  const known = await cases[`../../../machines/${part.id}/cases.ts`]?.();
  const presses = knownPresses({ part, cases: known ?? {} });
  const found = decodePath(
    { part, account: startingPoints[start], fold: after },
    presses,
    path,
  );
  return { ...found, whole: found.whole && intact };
}

/** Puts the player above the rehearsal. */
export async function showPlayer(
  root: HTMLElement,
  setting: Setting,
  rehearsing: Rehearsed,
  found: FoundPath,
): Promise<void> {
  const words = await languages[setting.language]();
  const place = document.createElement("div");
  place.className = "path-place";
  root.before(place);
  render(<PathPlayer {...{ setting, rehearsing, found, words }} />, place);
}
