import AxeBuilder from "@axe-core/playwright";
import { builtPages } from "../../scripts/built-pages.ts";
import { button, expect, languages, rehearsal, test } from "./guide.ts";
import type { Page } from "@playwright/test";

const WIDTHS = [320, 1280];

async function violations(page: Page, rules?: string[]) {
  const axe = new AxeBuilder({ page });
  const { violations: found } = await (rules ? axe.withRules(rules) : axe).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

/** The whole set in the light theme; in the dark, contrast. And no page is wider than its window. */
async function examine(page: Page) {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: "light" });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      width,
    );
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await violations(page, ["color-contrast"])).toEqual([]);
  }
}

// The embeds are the middles of these pages: `embed.spec.ts` examines one in each language.
const pages = builtPages().filter(({ id }) => !id.startsWith("embed/"));

for (const { path, html } of pages) {
  test(`axe: ${path}`, async ({ page }) => {
    await page.goto(path);
    if (html.includes("data-rehearsal")) await rehearsal(page);
    await examine(page);
  });
}

for (const [language, words] of languages) {
  test(`axe: ${language}, the states that a press leads to`, async ({ page }) => {
    await page.goto(words.screen);
    const screen = await rehearsal(page);
    await button(screen, "Continuer").click();
    for (const summary of await screen.locator("details summary").all()) await summary.click();
    await examine(page);
    await button(screen, "Annuler").click();
    await examine(page);
  });
}

test("axe: the page of an unknown address", async ({ page }) => {
  await page.goto("/en/nowhere/");
  await examine(page);
});

/* What axe does not see. */

for (const [language, words] of languages) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`${language}, ${colorScheme}: borders of fields stand out at 3:1, targets have 24 px`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto(words.screen);
      const screen = await rehearsal(page);
      const contrasts = async () =>
        screen.locator("input[type=text]").evaluateAll((inputs) => {
          const canvas = new OffscreenCanvas(1, 1).getContext("2d", {
            willReadFrequently: true,
          });
          const luminance = (color: string) => {
            if (!canvas) return 0;
            canvas.fillStyle = color;
            canvas.fillRect(0, 0, 1, 1);
            const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map(
              (each) => {
                const c = each / 255;
                return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
              },
            );
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
          };
          return inputs.map((input) => {
            const style = getComputedStyle(input);
            const [a, b] = [
              luminance(style.borderTopColor),
              luminance(style.backgroundColor),
            ].sort((x, y) => y - x) as [number, number];
            return (a + 0.05) / (b + 0.05);
          });
        });
      for (const ratio of await contrasts()) expect(ratio).toBeGreaterThanOrEqual(3);
      await button(screen, "Continuer").click();
      for (const ratio of await contrasts()) expect(ratio).toBeGreaterThanOrEqual(3);

      const small = await page
        .locator("button:visible, input:visible, summary:visible, header a, nav a:visible")
        .evaluateAll((all) =>
          all
            .filter((each) => each.getBoundingClientRect().height < 24)
            .map((each) => each.outerHTML),
        );
      expect(small).toEqual([]);
    });
  }
}

test("in English, every official label is marked as French", async ({ page }) => {
  await page.goto("/en/2-users/");
  await rehearsal(page, 3);
  await button(await rehearsal(page, 0), "Continuer").click();
  const unmarked = await page
    .locator(
      ".rehearsal :is(label, legend, button[data-press], .rows dt, h3, .step-name, .why > summary)",
    )
    .evaluateAll((all) =>
      all.filter((each) => !each.querySelector("[lang=fr]")).map((each) => each.textContent),
    );
  expect(unmarked).toEqual([]);
});

test("text may be spaced out without being cut (WCAG 1.4.12)", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 900 });
  await page.goto("/cas/formulaire-vide/");
  await rehearsal(page);
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
    );
    document.adoptedStyleSheets = [sheet];
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
    320,
  );
});
