import AxeBuilder from "@axe-core/playwright";
import { builtPages } from "../../build/built-pages.ts";
import type { Page } from "@playwright/test";
import { measureContrast } from "./contrast.ts";
import { button, expect, HANDS, languages, rehearsal, test } from "./guide.ts";
import { looked } from "./kinds.ts";
import { open, startFrom } from "./sandbox.ts";
import { visit } from "./sights.ts";

// The embeds are the middles of these pages: `embed.spec.ts` examines one in each language; redirects lead on at once.
const pages = builtPages().filter(({ id }) => !/^(embed|moved)\//.test(id));
/** So many pages go through one browser page, one after the other. */
const LOT = 12;

/** The pages have no frames: axe need not look for them, nor open a page of its own. */
async function violations(page: Page, { only, but }: { only?: string[]; but?: string[] } = {}) {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ["violations"] });
  if (only) axe.withRules(only);
  if (but) axe.disableRules(but);
  const { violations: found } = await axe.analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

/** No page is wider than its window, be it a phone's; the window is left as wide as it was. */
async function fits(page: Page, what?: string) {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 900 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, what).toBeLessThanOrEqual(320);
  if (before) await page.setViewportSize(before);
}

/** What the light wide run does not see: the whole set on a phone; in the dark, contrast. */
async function examine(page: Page, what?: string) {
  await page.setViewportSize({ width: 320, height: 900 });
  await page.emulateMedia({ colorScheme: "light" });
  expect(await violations(page), what).toEqual([]);
  await fits(page, what);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await violations(page, { only: ["color-contrast"] }), what).toEqual([]);
}

/**
 * Contrast takes axe as long as all the rest, and the pages of screens and cases are of one cloth: it
 * is measured on one of each kind, below, in both themes.
 */
const skipped = ({ id }: { id: string }) =>
  /^(ecran|cas)\//.test(id) ? { but: ["color-contrast"] } : {};

/**
 * The page of a screen or of a case and its twin differ in their words only: axe looks at every other
 * one in English, at the others in French. `cases.spec.ts` opens every case in both, on a phone.
 */
const ids = [...new Set(pages.map(({ id }) => id))];
const examined = ({ id, language }: (typeof pages)[number]) =>
  !/^(ecran|cas)\//.test(id) || (ids.indexOf(id) % 2 === 0) === (language === "fr");

const opened = pages.filter((page) => examined(page) || !page.id.startsWith("cas/"));

for (let first = 0; first < opened.length; first += LOT) {
  const lot = opened.slice(first, first + LOT);
  const lots = `${lot[0]?.path} … ${lot.at(-1)?.path}`;
  test(`every page, light: ${lots}`, { tag: ["@whole", "@axe"] }, async ({ page, baseURL }) => {
    test.setTimeout(120_000);
    // The fixture fails on a violation of the policy, which the browser tells as an error.
    const elsewhere: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(baseURL ?? "")) elsewhere.push(request.url());
    });
    for (const built of lot) {
      await visit(page, built);
      if (examined(built)) {
        expect(await violations(page, skipped(built)), built.path).toEqual([]);
      }
      await fits(page, built.path);
    }
    expect(elsewhere).toEqual([]);
  });
}

for (let first = 0; first < looked.length; first += LOT) {
  const lot = looked.slice(first, first + LOT);
  test(
    `each kind of page, narrow and dark too: ${lot.map(({ id }) => id).join(", ")}`,
    { tag: "@axe" },
    async ({ page }) => {
      test.setTimeout(180_000);
      for (const built of lot) {
        await visit(page, built);
        await examine(page, built.path);
      }
    },
  );
}

for (const [language, words] of languages) {
  test(
    `axe: ${language}, the states that a press leads to`,
    { tag: language === "en" ? ["@whole", "@axe"] : ["@axe"] },
    async ({ page }) => {
      test.setTimeout(60_000);
      await page.goto(words.screen);
      const screen = await rehearsal(page);
      await button(screen, "Continuer").click();
      for (const summary of await screen.locator("details summary").all())
        await summary.click();
      await examine(page);
      await button(screen, "Annuler").click();
      await examine(page);
    },
  );

  test(
    `axe: ${language}, the home page once it is known for whom, and once refused`,
    { tag: language === "en" ? ["@whole", "@axe"] : ["@axe"] },
    async ({ page }) => {
      test.setTimeout(60_000);
      await page.goto(words.home);
      const screen = await rehearsal(page);
      await page.locator("[name=route][value=consultant]").check();
      await button(screen, "Continuer").click();
      await examine(page);
    },
  );

  test(
    `axe: ${language}, the sandbox with its menus open and something to say`,
    { tag: language === "en" ? ["@whole", "@axe"] : ["@axe"] },
    async ({ page }) => {
      test.setTimeout(60_000);
      await page.goto(words.sandbox);
      await open(page);
      await startFrom(
        { page, words, hand: HANDS.mouse(), pause: () => Promise.resolve() },
        "toutFait",
      );
      for (const menu of await page.locator("nav.portal summary").all()) await menu.click();
      await button(page.locator("nav.portal"), "Profil").click();
      expect(await violations(page)).toEqual([]);
      await examine(page);
    },
  );
}

test("axe: the page of an unknown address", { tag: "@axe" }, async ({ page }) => {
  await page.goto("/en/nowhere/");
  await examine(page);
});

/* What axe does not see. */

for (const [language, words] of languages) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`${language}, ${colorScheme}: borders of fields stand out at 3:1, targets have 24 px`, async ({
      page,
    }) => {
      await measureContrast(page);
      await page.emulateMedia({ colorScheme });
      await page.goto(words.screen);
      const screen = await rehearsal(page);
      const contrasts = async () =>
        screen.locator("input[type=text]").evaluateAll((inputs) => {
          const { read, ratio } = globalThis.contrast;
          return inputs.map((input) => {
            const style = getComputedStyle(input);
            return ratio(read(style.borderTopColor), read(style.backgroundColor));
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
  await button(await rehearsal(page), "Continuer").click();
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

for (const [language, { mission, exam }] of Object.entries({
  fr: { mission: "/missions/sans-droit/", exam: "/examen/" },
  en: { mission: "/en/missions/no-right/", exam: "/en/exam/" },
})) {
  test(
    `axe: ${language}, the modes of a mission, its help and its end`,
    { tag: language === "en" ? ["@whole", "@axe"] : ["@axe"] },
    async ({ page }) => {
      test.setTimeout(120_000);
      await page.goto(mission);
      await expect(page.locator("[data-mission]")).toHaveAttribute("data-ready", "");
      const choose = (mode: string) =>
        page.locator(`.modes input[value="${mode}"]`).check({ force: true });
      await choose("montrer");
      await examine(page, "montrer");
      await choose("seul");
      const help = page.locator(".help-button");
      await help.click();
      await help.click();
      await help.click();
      await examine(page, "seul, the third rung");
      for (let n = 0; n < 60 && (await page.locator("[data-ending]").count()) === 0; n += 1)
        await help.click();
      await examine(page, "its end");
    },
  );

  test(
    `axe: ${language}, an exam that is taken, and handed in`,
    { tag: language === "en" ? ["@whole", "@axe"] : ["@axe"] },
    async ({ page }) => {
      test.setTimeout(60_000);
      await page.goto(exam);
      await expect(page.locator("[data-mission]")).toHaveAttribute("data-ready", "");
      await page.locator(".exam-choice button").first().click();
      await examine(page, "taken");
      await page.locator(".exam-hand > button").click();
      await page.locator(".exam-hand .exercise-buttons button").first().click();
      await examine(page, "handed in");
    },
  );
}
