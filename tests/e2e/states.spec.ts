import type { Locator, Page } from "@playwright/test";
import { measureContrast } from "./contrast.ts";
import { button, expect, rehearsal, test } from "./guide.ts";
import { pale, PRESSED, small, unmarked, wide } from "./looks.ts";
import { dim, nameless, unframed } from "./marks.ts";
import { open } from "./sandbox.ts";

/* What a press leads to is seen as well as what a page opens with: outlined, legible, no wider than the window. */

const ready = (page: Page, root: string): Promise<void> =>
  expect(page.locator(`[${root}]`)).toHaveAttribute("data-ready", "");

async function mission(page: Page, mode: string): Promise<Locator> {
  await page.goto("/missions/sans-droit/");
  await ready(page, "data-mission");
  await page.locator(`.modes input[value="${mode}"]`).check({ force: true });
  return page.locator(".help-button");
}

async function exam(page: Page): Promise<void> {
  await page.goto("/en/exam/");
  await ready(page, "data-mission");
  await page.locator(".exam-choice button").first().click();
}

const STATES: Record<string, (page: Page) => Promise<unknown>> = {
  "a refusal with its reasons unfolded": async (page) => {
    await page.goto("/ecrans/utilisateur/saisie/");
    const screen = await rehearsal(page);
    await button(screen, "Continuer").click();
    for (const why of await screen.locator("details > summary").all()) await why.click();
  },
  "a demonstration": async (page) => {
    await mission(page, "montrer");
    await page.locator(".player-main").click();
  },
  "the help at its third rung": async (page) => {
    const help = await mission(page, "seul");
    for (const rung of [1, 2, 3]) {
      await help.click();
      await expect(page.locator(`[data-rung="${rung}"]`)).toBeVisible();
    }
  },
  "the end of a mission": async (page) => {
    const help = await mission(page, "seul");
    const ending = page.locator("[data-ending]");
    for (let n = 0; n < 60 && (await ending.count()) === 0; n += 1) await help.click();
    await expect(page.getByRole("status").and(ending)).toBeVisible();
  },
  "an exam that is taken": exam,
  "an exam that was handed in": async (page) => {
    await exam(page);
    await page.locator(".exam-hand > button").click();
    await page.locator(".exam-hand .exercise-buttons button").first().click();
    await expect(page.locator("[data-ending]")).toBeVisible();
  },
  "what a search has found": async (page) => {
    await page.goto("/recherche/");
    await page.getByRole("searchbox").fill("courriel refusé");
    await expect(page.locator(".result-excerpt").first()).toBeVisible();
  },
  "the desk at work": async (page) => {
    await page.goto("/soutien/");
    await page.locator("[data-desk] textarea").fill("le courriel est refusé");
    await expect(page.locator("[data-desk]")).toHaveAttribute("data-ready", "");
    await page.locator(".preview:visible > summary").first().click();
  },
  "the desk that asks, for it has found nothing": async (page) => {
    await page.goto("/en/support/");
    await page.locator("[data-desk] textarea").fill("xyzzyqwk");
    await expect(page.locator(".desk-triage select").first()).toBeVisible();
  },
  "the sandbox's menus and goals unfolded": async (page) => {
    await page.goto("/en/sandbox/");
    await open(page);
    for (const goal of await page.locator(".goal summary").all()) await goal.click();
  },
};

for (const [state, reach] of Object.entries(STATES))
  test(`seen as well as heard: ${state}`, async ({ page }) => {
    await measureContrast(page);
    await reach(page);
    const seen = async () => [
      ...(await pale(page)),
      ...(await dim(page)),
      ...(await unframed(page)),
    ];
    expect(await seen()).toEqual([]);
    expect(await small(page, 24, PRESSED)).toEqual([]);
    const drawn = await page.evaluateHandle(() => document);
    expect(await drawn.evaluate(nameless)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    await page.evaluate(() => {
      for (const each of document.getAnimations()) each.finish();
    });
    expect(await seen()).toEqual([]);
    await page.setViewportSize({ width: 320, height: 900 });
    expect(await wide(page)).toEqual([]);
    await page.keyboard.press("Tab");
    expect(await unmarked(page)).toEqual([]);
  });
