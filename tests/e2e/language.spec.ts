import {
  button,
  expect,
  field,
  fillPerson,
  languages,
  LANGUAGES,
  radio,
  rehearsal,
  shows,
  tabInto,
  test,
} from "./guide.ts";

for (const [language, words] of languages) {
  const twin = LANGUAGES[language === "fr" ? "en" : "fr"];

  test(`${language}: the language is switched in the middle of a form`, async ({ page }) => {
    await page.goto(words.screen);
    const screen = await rehearsal(page);
    await fillPerson(screen, { "Nom de famille": "" });
    await button(screen, "Continuer").click();
    await field(screen, "Prénom").fill("Anaïs");
    await page.getByRole("link", { name: words.other }).click();

    await expect(page).toHaveURL(twin.screen);
    const other = await rehearsal(page);
    await expect(field(other, "Prénom")).toHaveValue("Anaïs");
    await expect(field(other, "Téléphone (travail)")).toHaveValue("4185550177");
    await expect(radio(other, "Utilisateur")).toBeChecked();
    await expect(other.locator(".summary a")).toHaveText([twin.family]);
    await expect(field(other, "Prénom")).toBeFocused();
    await expect(page).toHaveTitle(new RegExp(`^${twin.error}`));
  });

  test(`${language}: the twin is opened by its address, as by the switch`, async ({ page }) => {
    for (const path of ["screen", "sandbox"] as const) {
      await page.goto(words[path]);
      const root = page.locator("[data-ready]").first();
      await root.waitFor();
      if (path === "sandbox") {
        await button(root, "Accéder à mon compte").click();
        await button(root, "Continuer").click();
      }
      const typed = root.getByRole("textbox").first();
      await typed.fill("À moitié");
      await page.goto(twin[path]);
      await expect(typed).toHaveValue("À moitié");
    }
  });

  test(`${language}: a later screen and the anchor are kept too`, async ({ page }) => {
    await page.goto(`${words.step}#verification`);
    const screen = await rehearsal(page);
    await shows(screen, "verification");
    await button(screen, "Transmettre").click();
    await shows(screen, "accuse");
    await page.getByRole("link", { name: words.other }).click();
    await expect(page).toHaveURL(`${twin.step}#verification`);
    await shows(await rehearsal(page), "accuse");
  });
}

test("a reload and the way back find what was typed; a new visit does not", async ({
  page,
}) => {
  await page.goto("/ecrans/utilisateur/saisie/");
  await field(await rehearsal(page), "Nom de famille").fill("Roy");
  await page.reload();
  await expect(field(await rehearsal(page), "Nom de famille")).toHaveValue("Roy");

  await page.getByRole("link", { name: "Créer les dossiers" }).first().click();
  await button(await rehearsal(page), "Continuer").click();
  await page.goBack();
  await expect(field(await rehearsal(page), "Nom de famille")).toHaveValue("Roy");

  await page.goto("/cas/");
  await page.goto("/ecrans/utilisateur/saisie/");
  await expect(field(await rehearsal(page), "Nom de famille")).toHaveValue("");
});

test("a reload of a refused form is silent until the reader enters", async ({ page }) => {
  await page.goto("/ecrans/utilisateur/saisie/");
  const screen = await rehearsal(page);
  await button(screen, "Continuer").click();
  await expect(screen.locator(".summary")).toBeFocused();
  await page.reload();
  await rehearsal(page);
  await expect(screen.locator(".summary a")).toHaveCount(6);
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expect(page).not.toHaveTitle(/^Erreur/);
  await tabInto(page, screen);
  await expect(page.getByRole("alert")).toHaveCount(1);
});

test("practice data that were not pressed come back without what was said before", async ({
  page,
}) => {
  await page.goto("/ecrans/utilisateur/saisie/");
  const screen = await rehearsal(page);
  await button(screen, "Continuer").click();
  await button(screen, LANGUAGES.fr.fill).click();
  await page.getByRole("link", { name: "English" }).click();
  const other = await rehearsal(page);
  await expect(field(other, "Nom de famille")).toHaveValue("Tremblay-Exemple");
  await expect(other.locator(".summary")).toHaveCount(0);
  await expect(page).not.toHaveTitle(/^Error/);
});

test("a switch back before the twin page answers loses nothing", async ({ page }) => {
  await page.goto("/ecrans/utilisateur/saisie/");
  await field(await rehearsal(page), "Nom de famille").fill("Roy");
  await page.route("**/_astro/*.js", () => undefined);
  await page.getByRole("link", { name: "English" }).click({ noWaitAfter: true });
  await expect(page).toHaveURL("/en/screens/utilisateur/saisie/");
  await page.unroute("**/_astro/*.js");
  await page.reload();
  await expect(field(await rehearsal(page), "Nom de famille")).toHaveValue("Roy");
});

test("the twin page opened in another tab takes nothing along", async ({ page, context }) => {
  await page.goto("/ecrans/utilisateur/saisie/");
  await field(await rehearsal(page), "Nom de famille").fill("Roy");
  const opened = context.waitForEvent("page");
  await page.getByRole("link", { name: "English" }).click({ modifiers: ["ControlOrMeta"] });
  await (await opened).close();
  await page.goto("/cas/");
  await page.goto("/ecrans/utilisateur/saisie/");
  await expect(field(await rehearsal(page), "Nom de famille")).toHaveValue("");
});

test("a forged draft is replayed as far as it is lawful, and no further", async ({ page }) => {
  await page.goto("/ecrans/utilisateur/saisie/");
  const forge = (text: string) =>
    page.evaluate((draft) => {
      addEventListener("pagehide", () =>
        sessionStorage.setItem("rse-guide:draft:ecran/utilisateur/saisie", draft),
      );
    }, text);
  const saved = { from: "/en/screens/utilisateur/saisie/", focus: null };
  const log = [{ type: "transmettre", raw: {} }];
  await forge(
    JSON.stringify({ ...saved, drafts: { r1: { log, typed: { nom: "<b>Roy</b>" } } } }),
  );
  await page.reload();
  const screen = await rehearsal(page);
  await shows(screen, "saisie");
  await expect(field(screen, "Nom de famille")).toHaveValue("<b>Roy</b>");

  for (const nonsense of ["", "{", "[]", '{"from":"/","drafts":{"r1":3}}']) {
    await forge(nonsense);
    await page.reload();
    await shows(await rehearsal(page), "saisie");
  }
});
