import type { Locator, Page } from "@playwright/test";
import type { Mission } from "../../src/practice/missions/mission.ts";
import { wayAlong } from "../../src/practice/missions/heard.ts";
import { beginMission, playedOf } from "../../src/practice/missions/run.ts";
import { typedAt } from "../../src/practice/planner/model.ts";
import { helpFrom, type Step } from "../../src/practice/planner/step.ts";
import { readSaved, type Saved } from "../../src/practice/sandbox/saved.ts";
import { parts } from "../practice/sandbox/parts.ts";
import type { Hand } from "./guide.ts";

/** What the page keeps of a mission or an exam, if there is any. */
export async function keptAt(page: Page, key: string): Promise<Saved | null> {
  const text = await page.evaluate((at) => localStorage.getItem(at), key);
  return readSaved(text, () => true);
}

/** What somebody who knows the procedure would do next; none where the mission is accomplished. */
export function stepAfter(
  mission: Mission,
  saved: Saved | null,
  typed: Record<string, string>,
): Step | null {
  const log = saved?.log.slice(0, saved.at) ?? [];
  const way = wayAlong(parts, beginMission(parts, mission), log);
  return helpFrom(mission, playedOf(way), parts, { ...typedAt(way), ...typed })?.step ?? null;
}

/** Does one step by hand; says what was put into the form. */
export async function take(page: Page, step: Step, hand: Hand): Promise<Put> {
  const frame = page.locator(".frame");
  switch (step.do) {
    case "press":
      await hand.press(frame.locator(`[data-press="${step.button}"]`));
      return null;
    case "go": {
      const item = page.locator(`.portal [data-to="${step.to}"]`);
      for (const menu of await closedAbove(item)) await hand.press(menu);
      await hand.press(item);
      return null;
    }
    case "restart":
      throw new Error("Whoever knows does not begin again.");
    case "wait":
    case "swap":
      await hand.press(page.locator(`[data-act="${step.do}"]`).first());
      return null;
    case "field": {
      const inputs = frame.locator(`[name="${step.field}"]`);
      if ((await inputs.first().getAttribute("type")) === "text")
        await hand.write(inputs.first(), step.value);
      else
        for (const value of step.value.split(" "))
          await hand.choose(frame.locator(`[name="${step.field}"][value="${value}"]`));
      return [step.field, step.value];
    }
  }
}

/** The menus in which an item is, from the outer one, that are not open. */
async function closedAbove(item: Locator): Promise<Locator[]> {
  const menus = await item.locator("xpath=ancestor::details").all();
  const closed: Locator[] = [];
  for (const menu of menus)
    if ((await menu.getAttribute("open")) === null)
      closed.push(menu.locator(":scope > summary"));
  return closed;
}

/** What was put into the form by a step; null where it was sent, or left. */
type Put = [field: string, value: string] | null;

/**
 * Goes on, step by step, until there is none.
 * @param next the next step, by what was put into the form since it was drawn
 */
export async function walk(
  next: (typed: Record<string, string>) => Promise<Step | null>,
  take: (step: Step) => Promise<Put>,
): Promise<void> {
  let typed: Record<string, string> = {};
  for (let n = 0; n < 120; n += 1) {
    const step = await next(typed);
    if (!step) return;
    const put = await take(step);
    typed = put ? { ...typed, [put[0]]: put[1] } : {};
  }
  throw new Error("There is no end.");
}
