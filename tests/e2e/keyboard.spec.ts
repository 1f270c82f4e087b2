import type { Page } from "@playwright/test";
import { expect, field, languages, PERSON, radio, rehearsal, shows, test } from "./guide.ts";

for (const [language, words] of languages) {
  test(`${language}: the whole step, with the keyboard alone`, async ({ page }) => {
    const { keyboard } = page;
    const focused = page.locator(":focus");
    await page.goto(words.screen);
    const screen = await rehearsal(page);

    await keyboard.press("Tab");
    await expect(focused).toHaveClass("skip");
    await keyboard.press("Enter");
    await keyboard.press("Tab");
    await expect(field(screen, "Nom de famille")).toBeFocused();

    // An empty form first: Enter presses Continuer, and the summary takes the focus.
    await keyboard.press("Enter");
    await expect(focused).toContainText(words.problem);
    await keyboard.press("Tab");
    await expect(focused).toHaveText(words.family);
    await keyboard.press("Enter");
    await expect(field(screen, "Nom de famille")).toBeFocused();

    for (const [label, text] of Object.entries(PERSON)) {
      await expect(field(screen, label)).toBeFocused();
      await keyboard.type(text);
      // Each refusal still stands, with its “Why?” between two fields.
      do await keyboard.press("Tab");
      while (await focused.evaluate((element) => element.tagName === "SUMMARY"));
    }
    await keyboard.press("Space");
    await expect(radio(screen, "Utilisateur")).toBeChecked();
    await keyboard.press("Enter");

    const arrived = async (id: string) => {
      await shows(screen, id);
      await expect(screen.getByRole("heading", { level: 2 })).toBeFocused();
    };
    await arrived("verification");
    for (const label of ["Annuler", "Précédente", "Corriger", "Transmettre"]) {
      await keyboard.press("Tab");
      await expect(focused).toContainText(label);
    }
    await keyboard.press("Enter");
    await arrived("accuse");
    await keyboard.press("Tab");
    await expect(focused).toContainText("Imprimer");
    await keyboard.press("Tab");
    await keyboard.press("Enter");
    await arrived("code-acces");
    await keyboard.press("Tab");
    await keyboard.press("Tab");
    await expect(focused).toContainText("Terminer");
    await keyboard.press("Enter");
    await arrived("termine");
  });
}

for (const [width, height] of [
  [1280, 720],
  [320, 400],
] as const)
  test(`what has the focus is always visible and outlined, at ${width} × ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto("/cas/formulaire-vide/");
    const screen = await rehearsal(page);
    await screen.locator("input").first().focus();
    await staysInView(page);
  });

test("what has the focus is not under the help that stands over the page", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 400 });
  await page.goto("/2-utilisateurs/");
  const screen = await rehearsal(page);
  await page.locator('[data-modes] input[value="seul"]').check({ force: true });
  for (const rung of [1, 2, 3]) {
    await page.locator(".help-button").click();
    await expect(page.locator(`[data-rung="${rung}"]`)).toBeVisible();
  }
  await screen.locator("input").first().focus();
  await staysInView(page);
});

/** Tabs on and back again: what has the focus is outlined, and nothing lies over it. */
async function staysInView(page: Page): Promise<void> {
  // Forward, and then back: what stands above may cover what comes from below, and the other way.
  for (let n = 0; n < 40; n++) {
    await page.keyboard.press(n < 20 ? "Tab" : "Shift+Tab");
    const seen = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const { top, bottom, left } = element.getBoundingClientRect();
      const x = Math.max(left + 4, 1);
      const hit = document.elementFromPoint(x, (top + bottom) / 2);
      const covered = !(hit && (element.contains(hit) || hit.contains(element)));
      return {
        tag: element.tagName,
        outlined: outlineStyle !== "none" && outlineWidth !== "0px",
        covered,
      };
    });
    if (seen.tag === "BODY") break;
    expect(seen).toMatchObject({ outlined: true, covered: false });
  }
}
