import {
  button,
  expect,
  fillPerson,
  holdScripts,
  languages,
  LANGUAGES,
  rehearsal,
  test,
} from "./guide.ts";

for (const [language, words] of languages) {
  const cases = language === "fr" ? "/cas/" : "/en/cases/";

  test(`${language}: the link of a screen, and of a case, is copied; nothing typed is in it`, async ({
    page,
    context,
    baseURL,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await page.goto(words.screen);
    const screen = await rehearsal(page);
    await button(screen, words.copy).click();
    await expect(screen.getByRole("status")).toContainText(words.screen);
    expect(await copied()).toBe(`${baseURL}${words.screen}`);

    await fillPerson(screen, { poste: "987654" });
    await button(screen, "Continuer").click();
    await button(screen, words.copy).click();
    const slug = language === "fr" ? "poste-trop-long" : "extension-too-long";
    await expect.poll(copied).toBe(`${baseURL}${cases}${slug}/`);
    await button(screen, "Annuler").click();
    await expect(screen.getByRole("status")).toHaveText("");
  });

  test(`${language}: where the clipboard is closed, the link is shown`, async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, "clipboard", { value: undefined });
    });
    await page.goto(words.screen);
    const screen = await rehearsal(page);
    await button(screen, words.copy).click();
    const link = screen.getByRole("status").getByRole("link");
    await expect(link).toContainText(words.screen);
    await link.focus();
    await expect(link).toBeFocused();
  });

  test(`${language}: an unknown address gets its language, and the nearest pages`, async ({
    page,
  }) => {
    const response = await page.goto(
      `${cases}${language === "fr" ? "nom-abscent" : "family-name-mising"}/?x=secret`,
    );
    expect(response?.status()).toBe(404);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    const links = page.locator("section:not([hidden]) li a");
    await expect(links).toHaveCount(5);
    const nearest = language === "fr" ? "/cas/nom-absent/" : "/en/cases/family-name-missing/";
    await expect(links.first()).toHaveAttribute("href", nearest);
    await expect(page.locator("body")).not.toContainText("secret");
  });
}

test("an address in the other language, in capitals or with a sentence’s end leads to its page", async ({
  page,
}) => {
  for (const [failed, right] of [
    ["/en/cases/deux-droits/", "/en/cases/two-rights/"],
    ["/cas/two-rights/#pourquoi", "/cas/deux-droits/#pourquoi"],
    ["/en/Soutien", "/en/support/"],
    ["/CAS/Nom-Absent/).", "/cas/nom-absent/"],
    ["/cas/nom-absent/%20Merci!", "/cas/nom-absent/"],
  ] as const) {
    await page.goto(failed, { waitUntil: "commit" });
    await expect(page).toHaveURL(right);
  }
});

test("signs that mail adds to the anchor of a page that exists lose no place", async ({
  page,
}) => {
  const places = [
    ["/avant-de-commencer/#aide).", "aide"],
    ["/en/before-you-start/#aide%3E,", "aide"],
    ["/lexique/#terme-rse%22", "terme-rse"],
  ] as const;
  for (const [address, place] of places) {
    await page.goto(address);
    await expect(page).toHaveURL(new RegExp(`#${place}$`));
    await expect(page.locator(`#${place}`)).toBeInViewport();
  }
  // The step has a place of that name too.
  await page.goto("/2-utilisateurs/#chemin=v1.A.x");
  await rehearsal(page);
  await expect(page).toHaveURL(/#chemin=v1\.A\.x$/);
});

test("the number of a case leads to it, in both languages, without JavaScript too", async ({
  browser,
  baseURL,
}) => {
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ baseURL: baseURL ?? "", javaScriptEnabled });
    const page = await context.newPage();
    for (const [list, own] of [
      ["/cas/", /Cas 27 ·/],
      ["/en/cases/", /Case 27 ·/],
    ] as const) {
      await page.goto(`${list}27/`, { waitUntil: "commit" });
      await expect(page.locator(".kicker")).toContainText(own);
    }
    await context.close();
  }
});

test("without JavaScript, an unknown address shows all the pages, and calls none the nearest", async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    baseURL: baseURL ?? "",
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  await page.goto("/nulle-part/");
  await expect(page.getByRole("heading", { level: 2 })).toHaveText([
    "Toutes les pages",
    "All pages",
  ]);
  await context.close();
});

test("a press before the rehearsal answers is held, and answered", async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto("/ecrans/utilisateur/saisie/", { waitUntil: "commit" });
  await page.getByRole("button", { name: "Continuer" }).click();
  await page.waitForTimeout(100);
  release();
  const screen = await rehearsal(page);
  await expect(screen.locator(".summary")).toBeFocused();
});

test("what was typed before the rehearsal answers is kept", async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto("/ecrans/utilisateur/saisie/", { waitUntil: "commit" });
  await page.getByLabel(/^Nom de famille/).fill("Roy");
  release();
  const screen = await rehearsal(page);
  await expect(screen.getByLabel(/^Nom de famille/)).toHaveValue("Roy");
});

test("an early press is answered with what was typed before a reload", async ({ page }) => {
  await page.goto("/ecrans/utilisateur/saisie/");
  await fillPerson(await rehearsal(page));
  const release = await holdScripts(page);
  await page.reload({ waitUntil: "commit" });
  await page.getByRole("button", { name: "Continuer" }).click();
  release();
  await expect((await rehearsal(page)).locator("dl")).toContainText("D’Astous-Saint-Élie");
});

test("a copied link never names a state that the practice data have replaced", async ({
  page,
}) => {
  await page.goto("/ecrans/utilisateur/saisie/");
  const screen = await rehearsal(page);
  await button(screen, "Continuer").click();
  await button(screen, LANGUAGES.fr.fill).click();
  await button(screen, LANGUAGES.fr.copy).click();
  await expect(screen.getByRole("status")).toContainText("/ecrans/utilisateur/saisie/");
});
