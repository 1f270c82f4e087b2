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

const note = (page: Page, id: string) => page.locator(`[data-note="${id}"]`);
const chip = (page: Page, id: string) => page.locator(`[data-chip="${id}"]`);
const NOTES = ["saisie", "verification", "accuse", "code-acces"];

/** One note is read, and the chip of its screen is the current one. */
async function reads(page: Page, id: string) {
  for (const each of NOTES) {
    await expect(note(page, each)).toBeVisible({ visible: each === id });
    if (each === id) await expect(chip(page, each)).toHaveAttribute("aria-current", "step");
    else await expect(chip(page, each)).not.toHaveAttribute("aria-current", "step");
  }
}

for (const [language, words] of languages) {
  test.describe(language, () => {
    for (const width of [375, 1280]) {
      test(`at ${width} px, the note follows the frame, and the chips lead it`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 812 });
        await page.goto(words.step);
        const screen = await rehearsal(page);
        await expect(page.locator("[data-rehearsal]")).toHaveCount(1);
        await reads(page, "saisie");
        await fillPerson(screen);
        await button(screen, "Continuer").click();
        await shows(screen, "verification");
        await reads(page, "verification");

        await chip(page, "saisie").click();
        await shows(screen, "saisie");
        await expect(field(screen, "Nom de famille")).toHaveValue("D’Astous-Saint-Élie");

        await chip(page, "accuse").focus();
        await page.keyboard.press("Enter");
        await shows(screen, "accuse");
        await reads(page, "accuse");
        await expect(screen.locator(".screen-title")).toBeFocused();
        expect(page.url()).toMatch(/#accuse$/);
      });
    }

    test("an anchor opens the lesson at its screen, one in a note too", async ({ page }) => {
      for (const [anchor, id] of [
        ["code-acces", "code-acces"],
        ["accuse", "accuse"],
        ["chemin", "saisie"],
      ] as const) {
        // A visit of its own: a change of anchor alone would not open the page anew.
        await page.goto("about:blank");
        await page.goto(`${words.step}#${anchor}`);
        await shows(await rehearsal(page), id);
        await reads(page, id);
      }
      await page.evaluate(() => {
        location.hash = "verification";
      });
      await shows(await rehearsal(page), "verification");
    });

    test("everything can be shown at once, each note with its figure", async ({ page }) => {
      await page.goto(words.step);
      await rehearsal(page);
      const all = page.locator("[data-show-all]");
      await all.click();
      for (const id of NOTES) await expect(note(page, id)).toBeVisible();
      await expect(page.locator(".figure")).toHaveCount(3);
      for (const figure of await page.locator(".figure").all()) {
        await expect(figure).toBeVisible();
        await expect(figure.getByRole("button").first()).toBeDisabled();
      }
      await all.click();
      await reads(page, "saisie");
    });

    test("on paper, it is the whole document", async ({ page }) => {
      await page.goto(words.step);
      await rehearsal(page);
      await page.emulateMedia({ media: "print" });
      for (const id of NOTES) await expect(note(page, id)).toBeVisible();
      await expect(page.locator(".figure").last()).toBeVisible();
      await expect(page.locator(".lesson-chips")).toBeHidden();
    });

    test("an action is taken back, with what was typed", async ({ page }) => {
      await page.goto(words.step);
      const screen = await rehearsal(page);
      await field(screen, "Prénom").fill("Anaïs");
      await button(screen, "Continuer").click();
      await expect(screen.locator(".summary")).toBeFocused();
      await button(screen, words.undo).click();
      await expect(screen.locator(".summary")).toHaveCount(0);
      await expect(field(screen, "Prénom")).toHaveValue("Anaïs");
      await expect(button(screen, words.undo)).toHaveCount(0);
    });
  });
}

test("what a search in the page finds in a hidden note shows the lesson whole", async ({
  page,
}) => {
  await page.goto("/2-utilisateurs/");
  await rehearsal(page);
  const hidden = note(page, "accuse");
  await expect(hidden).toHaveAttribute("hidden", "until-found");
  await hidden.dispatchEvent("beforematch", { bubbles: true });
  await expect(hidden).toBeVisible();
});
