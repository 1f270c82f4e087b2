import {
  button,
  expect,
  field,
  fillPerson,
  languages,
  radio,
  rehearsal,
  shows,
  test,
} from "./guide.ts";

for (const [language, words] of languages) {
  test.describe(language, () => {
    test("the whole step, by mouse", async ({ page }) => {
      await page.goto(words.screen);
      const screen = await rehearsal(page);
      await shows(screen, "saisie");
      await fillPerson(screen);
      await button(screen, "Continuer").click();

      await shows(screen, "verification");
      await expect(screen.getByRole("heading", { level: 2 })).toBeFocused();
      await expect(page).toHaveTitle(
        language === "fr" ? /^Vérification des données/ : /^Data verification/,
      );
      await expect(screen).toContainText("D’Astous-Saint-Élie");
      await expect(screen).toContainText("418 555-0177 poste 42");
      await button(screen, "Transmettre").click();

      await shows(screen, "accuse");
      await expect(screen).toContainText("900000001");
      await expect(screen).toContainText("23 novembre 2026 à 10 h 4 min 7 s");
      await expect(screen).toContainText("Camille Fortin-Exemple");
      await button(screen, "Continuer").click();

      await shows(screen, "code-acces");
      await expect(screen).toContainText("EXA04AD");
      await expect(screen).toContainText("Exercice-0172");
      await button(screen, "Terminer").click();

      await shows(screen, "termine");
      await expect(screen.getByRole("heading", { level: 2 })).toBeFocused();
      await button(screen.locator(".ending"), words.restart).click();
      await shows(screen, "saisie");
      await expect(field(screen, "Nom de famille")).toHaveValue("");
    });

    test("going back and forth loses nothing", async ({ page }) => {
      await page.goto(words.screen);
      const screen = await rehearsal(page);
      await fillPerson(screen, { "Téléphone (travail)": "(418) 555-0177" });
      for (const back of ["Corriger", "Précédente"]) {
        await button(screen, "Continuer").click();
        await button(screen, back).click();
        await shows(screen, "saisie");
        await expect(field(screen, "Nom de famille")).toHaveValue("D’Astous-Saint-Élie");
        await expect(field(screen, "Téléphone (travail)")).toHaveValue("(418) 555-0177");
        await expect(field(screen, "poste")).toHaveValue("42");
        await expect(radio(screen, "Utilisateur")).toBeChecked();
      }
    });

    test("a double click presses once, and skips no screen", async ({ page }) => {
      await page.goto(words.screen);
      const screen = await rehearsal(page);
      await fillPerson(screen);
      await button(screen, "Continuer").dblclick();
      await shows(screen, "verification");
    });

    test("Annuler leaves, and says that nothing was recorded", async ({ page }) => {
      await page.goto(words.screen);
      const screen = await rehearsal(page);
      await button(screen, "Annuler").click();
      await shows(screen, "annule");
      await expect(screen.getByRole("heading", { level: 2 })).toBeFocused();
    });

    test("the role of RSE passes, and the coach tells its consequence", async ({ page }) => {
      await page.goto(words.screen);
      const screen = await rehearsal(page);
      await fillPerson(screen);
      await radio(screen, "Responsable des services électroniques").check();
      await button(screen, "Continuer").click();
      await shows(screen, "verification");
      const remark = screen.locator("[data-code='role.rse']");
      await expect(remark).toContainText("RSE");
      await remark.locator("summary").click();
      await expect(remark.locator("dl")).toBeVisible();
      await button(screen, "Transmettre").click();
      await expect(remark).toContainText(language === "fr" ? "pas la révoquer" : "not revoke");
    });

    test("practice data, start over", async ({ page }) => {
      await page.goto(words.screen);
      const screen = await rehearsal(page);
      await button(screen, "Continuer").click();
      await button(screen, words.fill).click();
      await expect(field(screen, "Nom de famille")).toHaveValue("Tremblay-Exemple");
      await expect(screen.getByText(words.problem)).toHaveCount(0);
      await button(screen, words.restart).click();
      await expect(field(screen, "Nom de famille")).toHaveValue("");
      await expect(screen.getByRole("heading", { level: 2 })).toBeFocused();
    });
  });
}

test("Imprimer prints its frame alone", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset["printed"] = String(
        document.querySelectorAll("[data-printing]").length,
      );
    };
  });
  await page.goto("/2-utilisateurs/#accuse");
  const receipt = await rehearsal(page);
  await shows(receipt, "accuse");
  await button(receipt, "Imprimer").click();
  await expect(page.locator("html")).toHaveAttribute("data-printed", "1");
  await shows(receipt, "accuse");

  await page.emulateMedia({ media: "print" });
  await receipt.evaluate((region) => region.setAttribute("data-printing", ""));
  await expect(receipt.getByText("900000001")).toBeVisible();
  await expect(receipt.locator(".guard")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toBeHidden();
});
