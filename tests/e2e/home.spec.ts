import type { Locator, Page } from "@playwright/test";
import {
  button,
  expect,
  field,
  LANGUAGES,
  languages,
  rehearsal,
  shows,
  test,
} from "./guide.ts";
import { frameOf, open, sheetOf } from "./sandbox.ts";

const HOME = {
  fr: {
    safe: "Vous ne pouvez rien briser.",
    options: ["Un collègue", "Un consultant", "Les deux"],
    refused: "Le numéro de téléphone doit compter 10 chiffres; vous en avez entré 9.",
    accepted: "Le numéro est accepté",
    begin: "Commencer",
    external: "Créer une procuration externe",
    assign: "Assigner la procuration",
    resume: "Reprendre votre exercice du bac à sable",
    before: "Avant de commencer",
  },
  en: {
    safe: "You cannot break anything.",
    options: ["A colleague", "A consultant", "Both"],
    refused: "The telephone number must have 10 digits; you entered 9.",
    accepted: "The number is accepted",
    begin: "Begin",
    external: "Create an external power of attorney",
    assign: "Assign the power of attorney",
    resume: "Resume your sandbox exercise",
    before: "Before you start",
  },
} as const;

const SIZES = [
  { width: 1280, height: 800 },
  { width: 375, height: 812 },
];

/** Is the whole of it in the first screen? */
async function isInView(page: Page, part: Locator) {
  const box = await part.boundingBox();
  expect(box, part.toString()).not.toBeNull();
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  expect((box?.y ?? 0) + (box?.height ?? 0), part.toString()).toBeLessThanOrEqual(height);
  expect((box?.x ?? 0) + (box?.width ?? 0), part.toString()).toBeLessThanOrEqual(width);
}

const option = (page: Page, name: string) => page.getByRole("radio", { name, exact: true });

for (const [language, { problem, guard }] of languages) {
  const words = HOME[language];

  for (const size of SIZES) {
    test(`${language}, ${size.width}: the first screen says what it is and has all to begin`, async ({
      page,
    }) => {
      await page.setViewportSize(size);
      await page.goto(LANGUAGES[language].home);
      const screen = await rehearsal(page);
      await expect(screen).toHaveAttribute("data-screen", "utilisateur/saisie");
      await expect(screen).toHaveAccessibleName(new RegExp(`^${guard}`));
      await isInView(page, page.locator("h1"));
      await isInView(page, page.getByText(words.safe));
      await isInView(page, screen.locator(".sheet"));
      for (const name of words.options) await isInView(page, option(page, name));
    });
  }

  test(`${language}: one press is refused, and a good number goes on`, async ({ page }) => {
    await page.goto(LANGUAGES[language].home);
    const screen = await rehearsal(page);
    await button(screen, "Continuer").click();
    await expect(screen.getByText(problem)).toBeVisible();
    await expect(screen.getByRole("link", { name: words.refused })).toBeVisible();
    await field(screen, "Téléphone (travail)").fill("4185550123");
    await button(screen, "Continuer").click();
    await shows(screen, "utilisateur/essai");
    await expect(screen.getByRole("heading", { name: words.accepted })).toBeFocused();
    // A field to try is no exercise: nothing is judged, once all has come, and nothing said of other fields.
    await page.waitForLoadState("networkidle");
    await expect(screen.locator("[data-ending]")).toHaveCount(0);
    await expect(screen).not.toContainText("undefined");
  });

  test(`${language}: without an answer all the steps are shown; the answer shows its own, and is kept`, async ({
    page,
  }) => {
    await page.goto(LANGUAGES[language].home);
    const route = page.locator(".route:visible");
    await expect(route.getByRole("listitem")).toHaveCount(6);
    await option(page, words.options[1]).check();
    await expect(route.getByRole("listitem")).toHaveText([
      words.before,
      /^1 /,
      `3b ${words.external}`,
    ]);
    await page.reload();
    await rehearsal(page);
    await expect(option(page, words.options[1])).toBeChecked();
    await expect(route.getByRole("listitem")).toHaveCount(3);
    await option(page, words.options[0]).check();
    await expect(route.getByRole("listitem")).toHaveText([
      words.before,
      /^1 /,
      /^2 /,
      /^3a /,
      `4 ${words.assign}`,
    ]);
    await route.getByRole("link", { name: words.begin, exact: true }).click();
    await expect(page).toHaveURL(/avant-de-commencer|before-you-start/);
  });

  test(`${language}: an exercise that is kept in the browser can be resumed`, async ({
    page,
  }) => {
    await page.goto(LANGUAGES[language].home);
    await rehearsal(page);
    await expect(page.getByRole("link", { name: words.resume })).toBeHidden();
    await page.goto(LANGUAGES[language].sandbox);
    await open(page);
    await button(frameOf(page), "Accéder à mon compte").click();
    await shows(sheetOf(page), "connexion/authentification");
    await page.goto(LANGUAGES[language].home);
    await page.getByRole("link", { name: words.resume }).click();
    await open(page);
    await shows(sheetOf(page), "connexion/authentification");
  });

  test(`${language}: the map's labels stay in their boxes, at every width`, async ({
    page,
  }) => {
    await page.goto(LANGUAGES[language].home);
    for (const width of [320, 375, 640, 768, 1100, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const nodes = page.locator(".flow svg:visible .node");
      await expect(nodes).toHaveCount(9);
      const out = await nodes.evaluateAll((all) =>
        all.flatMap((node) => {
          const box = (node.firstElementChild ?? node).getBoundingClientRect();
          return [...node.querySelectorAll("text:not(.badge-number)")].flatMap((text) => {
            const { left, right, bottom, top } = text.getBoundingClientRect();
            const inside =
              left >= box.left &&
              right <= box.right &&
              top >= box.top &&
              bottom <= box.bottom + 1;
            return inside ? [] : [text.textContent];
          });
        }),
      );
      expect(out, String(width)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
    }
  });
}

test("a press before the scripts are there is answered once they are", async ({ page }) => {
  const { promise: released, resolve: release } = Promise.withResolvers<true>();
  await page.route("**/_astro/*.js", async (route) => {
    await released;
    await route.continue();
  });
  await page.goto("/", { waitUntil: "domcontentloaded" });
  const screen = page.locator("[data-rehearsal]").getByRole("region");
  await button(screen, "Continuer").click();
  await expect(screen.locator(".summary")).toHaveCount(0);
  release(true);
  await expect(screen.locator(".summary")).toBeFocused();
});

test("once one route is chosen, what is not on it steps back in the map", async ({ page }) => {
  await page.goto("/");
  const edge = (name: RegExp) =>
    page
      .locator(".flow svg:visible")
      .getByRole("link", { name })
      .locator("rect")
      .evaluate((rect) => getComputedStyle(rect).stroke);
  expect(await edge(/Créer les dossiers/)).toBe(await edge(/Inscrire l’entreprise/));
  await option(page, "Un consultant").check();
  expect(await edge(/Créer les dossiers/)).not.toBe(await edge(/Inscrire l’entreprise/));
  expect(await edge(/procuration externe/)).toBe(await edge(/Inscrire l’entreprise/));
});

test("the keyboard alone chooses, tries and follows the map", async ({ page }) => {
  await page.goto("/");
  const screen = await rehearsal(page);
  await option(page, "Un collègue").focus();
  await page.keyboard.press("Space");
  await expect(option(page, "Un collègue")).toBeChecked();
  await page.keyboard.press("ArrowRight");
  await expect(option(page, "Un consultant")).toBeChecked();
  await field(screen, "Téléphone (travail)").press("Enter");
  await expect(screen.locator(".summary")).toBeFocused();
  const first = page.locator(".flow svg:visible .node").first();
  await first.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/avant-de-commencer/");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const [language] of languages) {
    const words = HOME[language];
    test(`${language}: the choice, the figure and the map are there`, async ({ page }) => {
      await page.goto(LANGUAGES[language].home);
      await option(page, words.options[0]).check();
      const route = page.locator(".route:visible");
      await expect(route.getByRole("link", { name: words.assign })).toBeVisible();
      await expect(page.locator(".rehearsal")).toHaveCount(1);
      await expect(page.locator(".flow svg:visible .node")).toHaveCount(9);
    });
  }
});
