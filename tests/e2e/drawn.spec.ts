import type { Page } from "@playwright/test";
import { button, expect, HANDS, languages, rehearsal, test } from "./guide.ts";
import { unmarked } from "./looks.ts";
import { hold } from "./laws.ts";
import { open, startFrom } from "./sandbox.ts";
import { judge, type Law } from "./sights.ts";

/* Where the focus is drawn, in what order things stand, and how long they take to come. */

/** What does not stand where it is heard. */
const astray = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll(".frame")].flatMap((frame) => {
      const parts = ":scope > *, .field, .buttons > button, .line > *, .chips > li";
      const all = [...frame.querySelectorAll(parts)].filter((each) => each.checkVisibility());
      return all.flatMap((each, n) => {
        const before = all[n - 1];
        if (!before?.parentElement?.isSameNode(each.parentElement)) return [];
        const [a, b] = [before.getBoundingClientRect(), each.getBoundingClientRect()];
        const follows = b.top >= a.bottom - 4 || (b.left >= a.right - 4 && b.bottom > a.top);
        const seen = a.width > 1 && b.width > 1 && !each.matches(".hint.official");
        return seen && !follows ? [each.textContent.trim().slice(0, 40)] : [];
      });
    }),
  );

/** What glides where it is scrolled to. */
const gliding = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll("html, body, body *")]
      .filter((each) => getComputedStyle(each).scrollBehavior === "smooth")
      .map((each) => `${each.localName}.${each.className} glides`),
  );

/** What takes longer to come than so many milliseconds. */
const slow = (page: Page, most: number): Promise<string[]> =>
  page.evaluate((most) => {
    const longest = (list: string) =>
      Math.max(
        ...list
          .split(", ")
          .map((each) => Number.parseFloat(each) * (each.endsWith("ms") ? 1 : 1000)),
      );
    return [...document.body.querySelectorAll("*")].flatMap((each) => {
      const { transitionDuration, animationDuration, animationIterationCount } =
        getComputedStyle(each);
      const takes = Math.max(longest(transitionDuration), longest(animationDuration));
      return takes > most || animationIterationCount === "infinite"
        ? [`${each.localName}.${each.className} takes ${takes} ms`]
        : [];
    });
  }, most);

/** Cells that do not say of which column they are. */
const cells = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(".frame .table tbody td:not(.choose)")]
      .filter((cell) => cell.checkVisibility() && cell.innerText.trim() !== "")
      .filter((cell) => {
        const head = cell.closest("table")?.querySelector("thead");
        const below = head && head.getBoundingClientRect().height > 8;
        const column = cell.querySelector<HTMLElement>(".column");
        const seen = column?.checkVisibility({
          visibilityProperty: true,
          opacityProperty: true,
        });
        return !below && !(seen && column && column.getBoundingClientRect().height > 8);
      })
      .map((cell) => cell.innerText.slice(0, 30)),
  );

/** With the keyboard: what it goes to and does not outline. */
const focused = async (page: Page): Promise<string[]> => {
  // From here on, the focus is the keyboard's.
  await page.keyboard.press("Tab");
  return unmarked(page);
};

const LAWS: Record<string, Law> = {
  "in a screen, things stand in the order in which they are heard": { wrong: astray },
  "nothing takes long to come": { wrong: (page) => slow(page, 400) },
  "nothing moves for those who ask for no motion": {
    sight: { still: true },
    wrong: async (page) => [...(await slow(page, 0)), ...(await gliding(page))],
  },
  "on a narrow sheet, each cell of a table still says of which column it is": {
    sight: { width: 320, height: 900 },
    wrong: cells,
  },
  "on a narrow page, its header still leads to the search and to the other language": {
    sight: { width: 320, height: 900 },
    wrong: (page) =>
      page
        .locator("header a")
        .evaluateAll((all) =>
          all.filter((each) => !each.checkVisibility()).map((each) => each.outerHTML),
        ),
  },
  "light: whatever has the focus is outlined, at 3:1": { wrong: focused },
  "dark: whatever has the focus is outlined, at 3:1": { sight: { dark: true }, wrong: focused },
};

hold(LAWS, judge);

for (const [language, words] of languages) {
  test(`${language}: what is refused stays in view until it is mended`, async ({ page }) => {
    await page.goto(words.screen);
    const screen = await rehearsal(page);
    await button(screen, "Continuer").click();
    const summary = screen.locator(".summary");
    await expect(summary).toBeFocused();
    // Whatever moves has come to its end.
    await page.evaluate(() =>
      document.getAnimations().forEach((each) => {
        each.finish();
      }),
    );
    for (const part of [summary, screen.locator(".refusal").first()]) {
      await expect(part).toBeVisible();
      const seen = await part.evaluate((each) =>
        each.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
      );
      expect(seen).toBe(true);
    }
  });

  for (const [width, height] of [
    [320, 256],
    [1280, 400],
  ] as const)
    test(`${language}, ${width} × ${height}: of a refusal, the title of the summary is in view`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto(words.screen);
      const screen = await rehearsal(page);
      await button(screen, "Continuer").click();
      await expect(screen.locator(".summary")).toBeFocused();
      await expect(screen.locator(".summary-title")).toBeInViewport({ ratio: 1 });
    });

  test(`${language}: after a link that skips, two screens and an undo, the focus is somewhere`, async ({
    page,
  }) => {
    await page.goto(words.sandbox);
    await open(page);
    const { keyboard } = page;
    const learner = { page, words, hand: HANDS.keyboard(page), pause: () => Promise.resolve() };
    const nowhere = () => page.evaluate(() => document.activeElement === document.body);
    await page.locator("body").press("Tab");
    await keyboard.press("Tab");
    await keyboard.press("Enter");
    expect(await nowhere()).toBe(false);
    await startFrom(learner, "toutFait");
    expect(await nowhere()).toBe(false);
    for (const act of ["Déconnexion", "Accueil"]) {
      const item = button(page.locator("nav.portal"), act);
      if ((await item.count()) > 0 && (await item.isEnabled())) {
        await learner.hand.press(item);
        expect(await nowhere()).toBe(false);
      }
    }
    await page.goBack();
    await expect.poll(nowhere).toBe(false);
    await page.goForward();
    await expect.poll(nowhere).toBe(false);
  });
}
