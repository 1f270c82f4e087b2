import {
  button,
  expect,
  field,
  fillPerson,
  languages,
  PERSON,
  radio,
  rehearsal,
  shows,
  test,
  long,
} from "./guide.ts";

for (const [language, words] of languages) {
  test.describe(language, long(language === "en"), () => {
    test("an empty form: the summary, the inline errors, the title", async ({ page }) => {
      await page.goto(words.screen);
      const screen = await rehearsal(page);
      await button(screen, "Continuer").click();

      const summary = screen.locator(".summary");
      await expect(summary).toBeFocused();
      await expect(summary.getByRole("alert")).toContainText(words.problem);
      await expect(page).toHaveTitle(new RegExp(`^${words.error}`));
      await expect(summary.getByRole("link")).toHaveCount(6);

      for (const label of Object.keys(PERSON).filter((each) => each !== "poste")) {
        const input = field(screen, label);
        await expect(input).toHaveAttribute("aria-invalid", "true");
        await expect(input).toHaveAttribute("aria-required", "true");
        await expect(input).toHaveAccessibleDescription(new RegExp(words.error));
      }
      await expect(field(screen, "poste")).not.toHaveAttribute("aria-invalid");
      const role = screen.getByRole("radiogroup");
      await expect(role).toHaveAttribute("aria-invalid", "true");
      await expect(role).toHaveAccessibleDescription(new RegExp(words.error));
    });

    test("each line of the summary says what stands at its field, and leads there", async ({
      page,
    }) => {
      await page.goto(words.screen);
      const screen = await rehearsal(page);
      await button(screen, "Continuer").click();
      const inline = await screen.locator(".refusal > p").allInnerTexts();
      const links = screen.locator(".summary a");
      const summary = await links.allInnerTexts();
      expect(inline.map((text) => text.replace(words.error, "").trim())).toEqual(summary);
      await links.nth(4).click();
      await expect(field(screen, "Téléphone (travail)")).toBeFocused();
      await links.nth(5).click();
      await expect(radio(screen, "Utilisateur")).toBeFocused();
      expect(new URL(page.url()).hash).toBe("");
    });

    test("the same refused form twice: the summary is focused twice, nothing is lost", async ({
      page,
    }) => {
      await page.goto(words.screen);
      const screen = await rehearsal(page);
      await fillPerson(screen, {
        poste: "12345",
        "Confirmation du courriel": "autre@exemple.test",
      });
      for (let time = 0; time < 2; time++) {
        await button(screen, "Continuer").click();
        await expect(screen.locator(".summary")).toBeFocused();
        await expect(screen.locator(".summary a")).toHaveCount(2);
        await expect(field(screen, "Nom de famille")).toHaveValue("D’Astous-Saint-Élie");
        await expect(field(screen, "poste")).toHaveValue("12345");
        await expect(radio(screen, "Utilisateur")).toBeChecked();
      }
    });

    test("nothing is judged while one types, and a mended form goes on", async ({ page }) => {
      await page.goto(words.screen);
      const screen = await rehearsal(page);
      await fillPerson(screen, { "Nom de famille": "" });
      await button(screen, "Continuer").click();
      await field(screen, "Nom de famille").pressSequentially("Roy");
      await field(screen, "Prénom").focus();
      await expect(screen.locator(".summary a")).toHaveText([words.family]);
      await button(screen, "Continuer").click();
      await shows(screen, "verification");
      await expect(page).not.toHaveTitle(new RegExp(words.error));
    });

    test("“Why?” is closed, and gives the rule, the consequence and the source", async ({
      page,
    }) => {
      await page.goto(words.screen);
      const screen = await rehearsal(page);
      await fillPerson(screen, { "Téléphone (travail)": "418 555-017" });
      await button(screen, "Continuer").click();
      const why = screen.locator("details");
      await expect(why).toHaveCount(1);
      await expect(why).not.toHaveAttribute("open");
      await why.locator("summary").click();
      await expect(why.locator("dt")).toHaveCount(3);
      await expect(why.getByRole("link").first()).toHaveAttribute(
        "href",
        language === "fr"
          ? "/a-propos/#source-procedure2019"
          : "/en/about/#source-procedure2019",
      );
    });
  });
}

const ACCEPTED: [string, Partial<typeof PERSON>][] = [
  ["a telephone with parentheses", { "Téléphone (travail)": "(418) 555-0177" }],
  ["a telephone with points", { "Téléphone (travail)": "418.555.0177" }],
  ["no extension", { poste: "" }],
  [
    "a confirmation that differs by case",
    { "Confirmation du courriel": "M-E.Dastous@exemple.test" },
  ],
  ["a trailing space", { "Confirmation du courriel": "m-e.dastous@exemple.test " }],
  ["a very long name", { "Nom de famille": "Beauharnois-de-la-Chaussaye-".repeat(6) }],
  ["an apostrophe and accents", { Prénom: "N’Guéssan Çelik-Ünal" }],
];
for (const [name, changed] of ACCEPTED) {
  test(`accepted: ${name}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto("/ecrans/utilisateur/saisie/");
    const screen = await rehearsal(page);
    await fillPerson(screen, changed);
    await button(screen, "Continuer").click();
    await shows(screen, "verification");
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(overflow).toBe(320);
  });
}

const REFUSED: [string, Partial<typeof PERSON>, RegExp][] = [
  ["five digits of extension", { poste: "12345" }, /au plus 4\schiffres/],
  ["letters in the extension", { poste: "ext 5" }, /poste ne doit contenir que des chiffres/],
  ["eleven digits", { "Téléphone (travail)": "1 418 555-0177" }, /vous en avez entré 11/],
  ["an address without an @", { Courriel: "exemple.test" }, /nom@exemple\.test/],
  [
    "a confirmation that differs",
    { "Confirmation du courriel": "x@exemple.test" },
    /diffèrent/,
  ],
  ["spaces only", { Prénom: "   " }, /Entrez le prénom/],
];
for (const [name, changed, message] of REFUSED) {
  test(`refused: ${name}`, async ({ page }) => {
    await page.goto("/ecrans/utilisateur/saisie/");
    const screen = await rehearsal(page);
    await fillPerson(screen, changed);
    await button(screen, "Continuer").click();
    await shows(screen, "saisie");
    await expect(screen.locator(".summary a")).toHaveText([message]);
  });
}

test("pasting into the confirmation is allowed", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/ecrans/utilisateur/saisie/");
  const screen = await rehearsal(page);
  await page.evaluate(() => navigator.clipboard.writeText("alix@exemple.test"));
  await field(screen, "Confirmation du courriel").focus();
  await page.keyboard.press("ControlOrMeta+v");
  await expect(field(screen, "Confirmation du courriel")).toHaveValue("alix@exemple.test");
});
