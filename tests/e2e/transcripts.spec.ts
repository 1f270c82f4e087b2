import type { Page } from "@playwright/test";
import {
  button,
  expect,
  field,
  fillPerson,
  languages,
  rehearsal,
  shows,
  test,
} from "./guide.ts";
import { listenTo, type Reader } from "./reader.ts";

/*
 * What is heard, kept as it was when a person last read it: `npx playwright test transcripts -u` writes
 * it anew, to be read again.
 */

const PATHS = {
  fr: { lesson: "/4-assignation/", mission: "/missions/sans-droit/", exam: "/examen/" },
  en: { lesson: "/en/4-assignment/", mission: "/en/missions/no-right/", exam: "/en/exam/" },
};
const SAID = { fr: "le courriel est refusé", en: "the email is refused" };

/** The screens that are tables, and the one that is a tree. */
const SCREENS = {
  fr: (screen: string) => `/ecrans/${screen}/`,
  en: (screen: string) => `/en/screens/${screen}/`,
};
const TABLES = ["inscription/liste", "procuration/liste", "assignation/utilisateurs"];

async function opened(page: Page, reader: Reader, path: string) {
  await reader.does(path, () => page.goto(path));
  if ((await page.locator("[data-rehearsal], [data-mission], [data-sandbox]").count()) > 0)
    await expect(page.locator("[data-ready]").first()).toBeAttached();
}

for (const [language, words] of languages) {
  const kept = (name: string) => [language, `${name}.txt`];

  test.describe(language, () => {
    test.beforeEach(async ({ page }) => {
      await page.clock.setFixedTime(new Date("2026-11-23T10:00:00"));
    });

    test("a refusal, its correction, and the next screen", async ({ page }) => {
      const reader = await listenTo(page);
      await opened(page, reader, words.screen);
      const screen = await rehearsal(page);
      await reader.does("Continuer", () => button(screen, "Continuer").click());
      await reader.reads(page.locator(".rehearsal .summary"));
      await reader.does("Entrée", async () => {
        await page.keyboard.press("Tab");
        await page.keyboard.press("Enter");
      });
      await reader.reads(page.locator(".frame fieldset").first());
      await fillPerson(screen, { poste: "123456" });
      await reader.does("Continuer", () => button(screen, "Continuer").click());
      await reader.does("poste 42", () => field(screen, "poste").fill("42"));
      await reader.does("Continuer", () => button(screen, "Continuer").click());
      await shows(screen, "verification");
      await reader.reads(page.locator(".rehearsal"));
      expect(reader.transcript()).toMatchSnapshot(kept("refusal"));
    });

    for (const table of [...TABLES, "procuration/droits"])
      test(table, async ({ page }) => {
        const reader = await listenTo(page);
        await opened(page, reader, SCREENS[language](table));
        await reader.reads(page.locator(".rehearsal"));
        expect(reader.transcript()).toMatchSnapshot(kept(table.replace("/", "-")));
      });

    test("a lesson", async ({ page }) => {
      const reader = await listenTo(page);
      await opened(page, reader, PATHS[language].lesson);
      await reader.reads(page.locator("main"));
      expect(reader.transcript()).toMatchSnapshot(kept("lesson"));
    });

    test("a mission alone, and its help", async ({ page }) => {
      const reader = await listenTo(page);
      await opened(page, reader, PATHS[language].mission);
      await reader.reads(page.locator("main"));
      await reader.does("Seul", () =>
        page.locator('.modes input[value="seul"]').check({ force: true }),
      );
      for (const rung of [1, 2, 3]) {
        await reader.does(`aide ${rung}`, () => page.locator(".help-button").click());
        await expect(page.locator(`[data-rung="${rung}"]`)).toBeVisible();
      }
      await reader.reads(page.locator(".help"));
      expect(reader.transcript()).toMatchSnapshot(kept("mission"));
    });

    test("an exam handed in, and its debrief", async ({ page }) => {
      // The same exam each time.
      await page.addInitScript(() => {
        crypto.getRandomValues = (numbers) => numbers;
      });
      const reader = await listenTo(page);
      await opened(page, reader, PATHS[language].exam);
      await reader.does("examen", () => page.locator(".exam-choice button").first().click());
      await reader.does("remettre", () => page.locator(".exam-hand > button").click());
      await reader.does("oui", () =>
        page.locator(".exam-hand .exercise-buttons button").first().click(),
      );
      await reader.reads(page.locator("main"));
      expect(reader.transcript()).toMatchSnapshot(kept("exam"));
    });

    test("the desk", async ({ page }) => {
      const reader = await listenTo(page);
      await opened(page, reader, words.support);
      await reader.reads(page.getByRole("search"));
      await reader.does(SAID[language], async () => {
        await page.getByRole("textbox").fill(SAID[language]);
        await expect(page.locator(".desk-found > li").first()).toBeVisible();
      });
      await reader.reads(page.locator(".desk-found > li").first());
      expect(reader.transcript()).toMatchSnapshot(kept("desk"));
    });
  });
}
