import type { Locator, Page } from "@playwright/test";
import { PROGRESS_KEY } from "../../src/components/progress/progress-store.ts";
import { readProgress } from "../../src/practice/progress/read.ts";
import {
  button,
  expect,
  fillPerson,
  HANDS,
  LANGUAGES,
  radio,
  rehearsal,
  shows,
  test,
} from "./guide.ts";
import { erase, open } from "./sandbox.ts";

/* A step is ticked in the navigation once its lesson was done: by its ending, and never by a visit. */

const WORDS = LANGUAGES.fr;
const STEP = WORDS.step;

const steps = (page: Page): Locator => page.getByRole("navigation", { name: "Les étapes" });
const ticked = (page: Page): Locator => steps(page).getByRole("link", { name: /réussi$/ });

/** The lesson of step 2, once what judges it is there. */
async function openStep(page: Page): Promise<Locator> {
  const judge = page.waitForResponse((response) => response.url().includes("/words."));
  await page.goto(STEP);
  const screen = await rehearsal(page);
  await judge;
  return screen;
}

async function toEnd(screen: Locator, role = "Utilisateur"): Promise<void> {
  await fillPerson(screen);
  await radio(screen, role).check();
  for (const label of ["Continuer", "Transmettre", "Continuer"])
    await button(screen, label).click();
  await shows(screen, "code-acces");
}

const ending = (page: Page) => page.locator("[data-ending]");

test("step 2, done, is ticked at once, after a reload, in every page and in English", async ({
  page,
}) => {
  const screen = await openStep(page);
  await expect(ticked(page)).toHaveCount(0);
  await toEnd(screen);
  await expect(ending(page)).toHaveAttribute("data-ending", "reussi");
  await expect(ticked(page)).toHaveCount(1);
  await page.reload();
  await expect(ticked(page)).toHaveText(/2\s+Créer les dossiers des utilisateurs/);
  await page.goto("/lexique/");
  await expect(ticked(page)).toHaveCount(1);
  await page.goto("/en/glossary/");
  await expect(
    page.getByRole("link", { name: /^2 Create the user files\W+done$/ }),
  ).toBeVisible();

  const kept = readProgress(
    await page.evaluate((key) => localStorage.getItem(key), PROGRESS_KEY),
  );
  expect(kept).toMatchObject({
    is: "read",
    progress: {
      lessons: { utilisateurs: { mode: "guider", rung: 0, slips: 0, unaided: false } },
    },
  });
});

test("neither a visit, nor what is to be taken up again, is done", async ({ page }) => {
  const screen = await openStep(page);
  await toEnd(screen, "Responsable des services");
  await expect(ending(page)).toHaveAttribute("data-ending", "a-reprendre");
  await page.reload();
  await rehearsal(page);
  await expect(ending(page)).toHaveAttribute("data-ending", "a-reprendre");
  await expect(ticked(page)).toHaveCount(0);
});

test("an ending that is found again after a reload is not done anew", async ({ page }) => {
  await toEnd(await openStep(page));
  await expect(ticked(page)).toHaveCount(1);
  await page.evaluate((key) => localStorage.removeItem(key), PROGRESS_KEY);
  await page.reload();
  await expect(ending(page)).toHaveAttribute("data-ending", "reussi");
  await expect(ticked(page)).toHaveCount(0);
});

test("another tab ticks it too, and « Tout effacer » erases it in both", async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await other.goto("/lexique/");
  await toEnd(await openStep(page));
  await expect(ticked(other)).toHaveCount(1);

  await page.goto(WORDS.sandbox);
  await open(page);
  await expect(ticked(page)).toHaveCount(1);
  await erase({
    ...{ page, words: WORDS, hand: HANDS.mouse(), pause: () => Promise.resolve() },
  });
  await expect(ticked(other)).toHaveCount(0);
  await page.reload();
  await expect(ticked(page)).toHaveCount(0);
});

test("nonsense under the key ticks nothing, and a lesson that is done puts it aside", async ({
  page,
}) => {
  await page.addInitScript(
    ([key]) => {
      if (!sessionStorage.getItem("asked")) localStorage.setItem(key, '{"lessons":3');
      sessionStorage.setItem("asked", "once");
    },
    [PROGRESS_KEY] as const,
  );
  const screen = await openStep(page);
  await expect(ticked(page)).toHaveCount(0);
  await toEnd(screen);
  await expect(ticked(page)).toHaveCount(1);
  const aside = await page.evaluate(
    (key) => localStorage.getItem(`${key}:aside`),
    PROGRESS_KEY,
  );
  expect(aside).toBe('{"lessons":3');
});

test("where nothing may be kept, the lesson ends all the same", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("closed", "SecurityError");
      },
    });
  });
  const screen = await openStep(page);
  await toEnd(screen);
  await expect(ending(page)).toHaveAttribute("data-ending", "reussi");
  await expect(ticked(page)).toHaveCount(0);
});
