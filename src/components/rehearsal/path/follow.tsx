import { render } from "preact";
import type { Account } from "../../../account/account.ts";
import { after } from "../../../account/ledger.ts";
import { decodePath, type FoundPath } from "../../../kit/path.ts";
import type { Case } from "../../../kit/part.ts";
import { knownPresses } from "../../../site/known-presses.ts";
import type { SharedPath } from "../../../site/shared-path.ts";
import type { Setting } from "../context.ts";
import type { Rehearsed } from "../rehearse.ts";
import { PathPlayer } from "./PathPlayer.tsx";

type Cases = Readonly<Record<string, Case>>;

const cases = import.meta.glob<Cases>("../../../machines/*/cases.ts", { import: "cases" });
const languages = {
  fr: async () => (await import("./words.fr.ts")).fr,
  en: async () => (await import("./words.en.ts")).en,
};

/** The presses that a shared path stands for, in that account. */
export async function findPath(
  { part }: Setting,
  account: Account,
  { path, intact }: SharedPath,
): Promise<FoundPath> {
  const known = await cases[`../../../machines/${part.id}/cases.ts`]?.();
  const presses = knownPresses({ part, cases: known ?? {} });
  const found = decodePath({ part, account, fold: after }, presses, path);
  return { ...found, whole: found.whole && intact };
}

/** Puts the player above the rehearsal. */
export async function showPlayer(
  root: HTMLElement,
  setting: Setting,
  account: Account,
  rehearsing: Rehearsed,
  found: FoundPath,
): Promise<void> {
  const words = await languages[setting.language]();
  const place = document.createElement("div");
  place.className = "path-place";
  root.before(place);
  render(<PathPlayer {...{ setting, account, rehearsing, found, words }} />, place);
}
