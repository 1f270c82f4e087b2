import type { Setting } from "../setting.ts";
import type { Whys } from "./why-told.ts";

/** “Why?” of parts, by their ids. */
export type WhysByPart = Readonly<Record<string, Whys>>;

/** @returns `null` when it cannot be had: everything else in the page answers without it */
export async function fetchWhys({ dataset }: HTMLElement): Promise<WhysByPart | null> {
  try {
    const response = await fetch(dataset["whys"] ?? "");
    return response.ok ? ((await response.json()) as WhysByPart) : null;
  } catch {
    return null;
  }
}

/** A part with its “Why?”; where it did not come, what the page itself carries of it stays. */
export const settingExplained = (setting: Setting, all: WhysByPart | null): Setting => ({
  ...setting,
  ...(all ? { whys: all[setting.part.id] ?? {} } : { whysLost: true }),
});
