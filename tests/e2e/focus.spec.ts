import type { Locator, Page } from "@playwright/test";
import { button, expect, fillPerson, languages, rehearsal, shows, test } from "./guide.ts";
import { frameOf, open, sheetOf, startFrom, toProcurations } from "./sandbox.ts";
import { HANDS } from "./guide.ts";

/* Where the focus goes, and what is heard there. */

const focused = (page: Page): Locator => page.locator(":focus");

/** What a screen reader says of what has the focus: its accessible name. */
const heard = async (page: Page): Promise<string> => {
  const snapshot = await focused(page).ariaSnapshot();
  return snapshot.split("\n")[0] ?? "";
};

const nowhere = (page: Page) => page.evaluate(() => document.activeElement === document.body);

for (const [language, words] of languages) {
  test(`${language}: no two screens in a row sound the same`, async ({ page }) => {
    await page.goto(words.step);
    const screen = await rehearsal(page);
    await fillPerson(screen);
    const said: string[] = [];
    for (const label of ["Continuer", "Corriger", "Continuer", "Transmettre", "Continuer"]) {
      await button(screen, label).click();
      await expect(screen.locator(".screen-title")).toBeFocused();
      said.push(await heard(page));
    }
    await button(screen, "Terminer").click();
    said.push(await heard(page));
    said.forEach((each, n) => expect(each).not.toBe(said[n - 1]));
    expect(said[0]).toContain("Vérification des données");
  });

  test(`${language}: in a part whose screens share a title, the box is heard`, async ({
    page,
  }) => {
    await page.goto(language === "fr" ? "/4-assignation/" : "/en/4-assignment/");
    const screen = await rehearsal(page);
    await page.locator("[data-chip]").nth(2).click();
    await expect(screen.locator(".screen-title")).toBeFocused();
    const first = await heard(page);
    await page.locator("[data-chip]").nth(3).click();
    await expect(screen.locator(".screen-title")).toBeFocused();
    expect(await heard(page)).not.toBe(first);
  });

  test(`${language}: after an undo and after the way back, the focus is somewhere`, async ({
    page,
  }) => {
    await page.goto(words.step);
    const screen = await rehearsal(page);
    await button(screen, words.fill).click();
    await button(screen, words.undo).click();
    expect(await nowhere(page)).toBe(false);

    await page.goto(words.sandbox);
    await open(page);
    const sheet = sheetOf(page);
    await button(sheet, "Accéder à mon compte").click();
    await shows(sheet, "connexion/authentification");
    await page.goBack();
    await shows(sheet, "connexion/site");
    await expect(sheet.locator(".screen-title")).toBeFocused();
  });

  test(`${language}: two links skip, to the content and to the screen`, async ({ page }) => {
    const { keyboard } = page;
    for (const path of [words.step, words.screen, words.sandbox]) {
      await page.goto(path);
      await expect(page.locator("[data-ready]").first()).toBeAttached();
      await keyboard.press("Tab");
      await keyboard.press("Enter");
      await expect(page.locator("main"), path).toBeFocused();
      await page.goto("about:blank");
      await page.goto(path);
      await expect(page.locator("[data-ready]").first()).toBeAttached();
      await keyboard.press("Tab");
      await keyboard.press("Tab");
      await keyboard.press("Enter");
      await expect(page.locator(".screen-title").first(), path).toBeFocused();
    }
  });

  test(`${language}: the arrow keys go through the portal's bar, past menus that are closed`, async ({
    page,
  }) => {
    await page.goto(words.sandbox);
    await open(page);
    await startFrom(
      { page, words, hand: HANDS.mouse(), pause: () => Promise.resolve() },
      "toutFait",
    );
    const items = await page.locator("nav.portal :is(button, summary):visible").all();
    expect(items.length).toBeGreaterThan(5);
    await items[0]?.focus();
    for (const item of items.slice(1)) {
      await page.keyboard.press("ArrowDown");
      await expect(item).toBeFocused();
    }
    const menu = page.locator("nav.portal summary").last();
    await menu.focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("ArrowDown");
    await expect(menu).not.toBeFocused();
    await page.keyboard.press("Escape");
    await expect(menu).toBeFocused();
    await expect(page.locator("nav.portal details[open]")).toHaveCount(0);
  });

  test(`${language}: the sandbox's menus and calendar cost at most six Tabs, both ways`, async ({
    page,
  }) => {
    await page.goto(words.sandbox);
    await open(page);
    const learner = { page, words, hand: HANDS.mouse(), pause: () => Promise.resolve() };
    await startFrom(learner, "toutFait");
    const inside = (selector: string) =>
      focused(page).evaluate((element, within) => element.closest(within) !== null, selector);
    const frame = frameOf(page).locator(":is(button, input)").first();
    await frame.focus();
    let tabs = 0;
    do {
      await page.keyboard.press("Shift+Tab");
      tabs += 1;
    } while (await inside(".portal, .exercise"));
    expect(tabs - 1).toBeLessThanOrEqual(6);
    tabs = 0;
    while (!(await frame.evaluate((element) => element === document.activeElement))) {
      await page.keyboard.press("Tab");
      tabs += 1;
      expect(tabs).toBeLessThan(12);
    }
    expect(tabs - 1).toBeLessThanOrEqual(6);
    // And every item can be reached: by the arrow keys.
    await toProcurations({ ...learner, hand: HANDS.keyboard(page) });
    await shows(sheetOf(page), "procuration/liste");
    await expect(sheetOf(page).locator(".screen-title")).toBeFocused();
  });
}
