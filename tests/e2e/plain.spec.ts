import { expect, languages, test } from "./guide.ts";

test.use({ javaScriptEnabled: false });

for (const [language, words] of languages) {
  test(`${language}: without JavaScript, every screen is a faithful figure`, async ({
    page,
  }) => {
    await page.goto(words.step);
    const screens = page.locator("section[data-screen]");
    await expect(screens).toHaveCount(4);
    for (const [n, id] of ["saisie", "verification", "accuse", "code-acces"].entries()) {
      const screen = screens.nth(n);
      await expect(screen).toHaveAttribute("data-screen", `utilisateur/${id}`);
      await expect(screen).toHaveAccessibleName(new RegExp(`^${words.guard}`));
      await expect(screen.locator(".tools")).toBeHidden();
    }
    await expect(page.locator(".still").first()).toBeVisible();
    await page.getByLabel(/^Nom de famille/).fill("Secret");
    await page
      .getByRole("button", { name: /^Continuer/ })
      .first()
      .click({ noWaitAfter: true });
    expect(page.url()).not.toContain("Secret");
  });

  test(`${language}: the steps fold on a phone and open without JavaScript`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(words.step);
    const steps = page.locator("nav.steps");
    await expect(steps.locator(".steps-list")).toBeHidden();
    await steps.locator("summary").click();
    await expect(steps.getByRole("link", { name: /2/ })).toHaveAttribute(
      "aria-current",
      "page",
    );
  });
}
