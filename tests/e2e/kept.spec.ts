import { button, expect, field, languages, rehearsal, test, long } from "./guide.ts";

/* Nothing that was typed is lost: found by somebody who tried to lose it. */

const MARTHE = "Marthe-Exemple";

for (const [language, words] of languages) {
  test.describe(language, long(language === "en"), () => {
    test("an address that cannot be decoded stops nothing", async ({ page }) => {
      for (const anchor of ["#100%", "#%E0%A4%A"]) {
        await page.goto("about:blank");
        await page.goto(words.step + anchor);
        await button(await rehearsal(page), "Continuer").click();
        await expect(page.locator(".summary")).toBeVisible();
        await expect(page.locator(".retry")).toHaveCount(0);
      }
    });

    test("starting over can be taken back, with what was half typed", async ({ page }) => {
      await page.goto(words.step);
      const screen = await rehearsal(page);
      await field(screen, "Nom de famille").fill(MARTHE);
      await button(screen, words.restart).click();
      await expect(field(screen, "Nom de famille")).toHaveValue("");
      await button(screen, words.undo).click();
      await expect(field(screen, "Nom de famille")).toHaveValue(MARTHE);
    });

    test("a lesson is found again by a link as it was left", async ({ page }) => {
      await page.goto(words.step);
      await field(await rehearsal(page), "Nom de famille").fill(MARTHE);
      await page.locator("a[rel=prev]").click();
      await page.waitForURL((url) => url.pathname !== words.step);
      await page.goto(words.step);
      await expect(field(await rehearsal(page), "Nom de famille")).toHaveValue(MARTHE);
    });

    test("where nothing is kept, the sandbox says so", async ({ page }) => {
      await page.addInitScript(() => {
        Storage.prototype.setItem = () => {
          throw new DOMException("full", "QuotaExceededError");
        };
      });
      await page.goto(words.sandbox);
      await expect(page.locator("[data-unkept]")).toBeVisible();
      await page.locator(".again summary").click();
      await expect(page.locator(".again select")).toBeVisible();
      await expect(page.getByText(words.desk.kept)).toBeHidden();
    });

    test("storage full after an act, history refused: nothing is undone", async ({ page }) => {
      await page.goto(words.sandbox);
      const root = page.locator("[data-sandbox][data-ready]");
      await button(root, "Accéder à mon compte").click();
      await expect(page.locator("[data-unkept]")).toBeHidden();
      await page.evaluate(() => {
        const refuse = (): never => {
          throw new DOMException("too much", "QuotaExceededError");
        };
        Storage.prototype.setItem = refuse;
        history.pushState = history.replaceState = refuse;
      });
      await button(root, "Continuer").click();
      await button(root, "Demander un autre code").click();
      await button(root, "Laisser passer 41 minutes").click();
      await expect(root.locator("[data-screen]").first()).toHaveAttribute(
        "data-screen",
        "connexion/code",
      );
      await expect(page.locator("[data-unkept]")).toBeVisible();
      await expect(page.locator(".portal-notice")).toBeEmpty();
      for (let n = 0; n < 4; n += 1) await button(root, words.undo).click();
      await expect(root.locator("[data-screen]").first()).toHaveAttribute(
        "data-screen",
        "connexion/site",
      );
      await page.locator(".again summary").click();
      await button(root, words.desk.erase).click();
      await button(root, words.desk.yesErase).click();
      await expect(page.locator(".portal-notice")).toHaveText(words.desk.erased);
    });

    test("what cannot be taken up is put aside, and given back whole", async ({ page }) => {
      const garbled = '{"start":"toutFait","log":[{"do":"go","to":"util';
      await page.addInitScript((text) => {
        localStorage.setItem("rse-guide:sandbox", text);
      }, garbled);
      await page.goto(words.sandbox);
      const root = page.locator("[data-sandbox][data-ready]");
      await button(root, "Accéder à mon compte").click();
      const aside = page.locator("[data-aside]");
      await expect(aside).toBeVisible();
      const download = page.waitForEvent("download");
      await aside.getByRole("link").click();
      const stream = await (await download).createReadStream();
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk as Buffer);
      expect(Buffer.concat(chunks).toString()).toBe(garbled);
    });

    test("a history that refuses stops no chip of a lesson", async ({ page }) => {
      await page.addInitScript(() => {
        history.replaceState = () => {
          throw new DOMException("too often", "SecurityError");
        };
      });
      await page.goto(words.step);
      const screen = await rehearsal(page);
      await page.locator("[data-chip]").nth(1).click();
      await expect(screen).toHaveAttribute("data-screen", "utilisateur/verification");
    });

    test("a history that refuses stops no search", async ({ page }) => {
      await page.addInitScript(() => {
        history.replaceState = () => {
          throw new DOMException("too often", "SecurityError");
        };
      });
      await page.goto(words.search);
      await page.locator("[data-search][data-ready]").waitFor();
      await page.getByRole("searchbox").fill("courriel");
      await expect(page.locator("[data-search] ol a").first()).toBeVisible();
    });
  });
}

test("what was mended before a slip is not refused again when it is taken up", async ({
  page,
}) => {
  await page.goto("/1-inscription/");
  const screen = await rehearsal(page);
  await button(screen, "Inscrire").click();
  await expect(page.locator(".summary")).toBeVisible();
  // The whole line can be tapped, as it looks.
  await screen.getByRole("cell", { name: "Équité salariale" }).last().click();
  await button(screen, "Inscrire").click();
  await button(screen, "Transmettre").click();
  await expect(page.locator(".danger")).toBeVisible();
  await screen.getByRole("checkbox").check();
  await button(screen, "Transmettre").click();
  await button(screen, "Reprendre ici").click();
  await expect(page.locator(".summary")).toHaveCount(0);
});

test("for both, step 3a leads to 3b, and 3b to 4", async ({ page }) => {
  await page.goto("/");
  await page.locator("[name=route][value=deux]").check();
  await page.goto("/3-procuration-interne/");
  const screen = await rehearsal(page);
  for (const [press, filled] of [
    ["Ajouter", false],
    ["Modifier", true],
    ["Modifier", true],
    ["Continuer", true],
    ["Transmettre", false],
  ] as const) {
    if (filled) await button(screen, "Remplir").click();
    await button(screen, press).click();
  }
  const onward = screen.locator("[data-ending] a").last();
  await expect(onward).toHaveAttribute("href", "/3-procuration-externe/");
});

test("the second press of a double one takes the focus from nothing", async ({ page }) => {
  await page.goto("/3-procuration-externe/");
  const screen = await rehearsal(page);
  await button(screen, "Ajouter").dblclick();
  await expect(screen).toHaveAttribute("data-screen", "procuration/ajout");
  await expect(screen.locator(".screen-title")).toBeFocused();
});

test("what is half typed in one tab stays there when the other goes on with the same screen", async ({
  page,
  context,
}) => {
  await page.goto("/bac-a-sable/");
  const root = page.locator("[data-sandbox][data-ready]");
  await root.waitFor();
  await button(root, "Accéder à mon compte").click();
  await button(root, "Continuer").click();
  const code = root.getByRole("textbox").first();
  await code.fill("55501");
  const other = await context.newPage();
  await other.goto("/bac-a-sable/");
  const there = other.locator("[data-sandbox][data-ready]");
  await there.getByRole("textbox").first().fill("ZZ2");
  await button(there, "Continuer").click();
  await expect(page.locator(".portal-notice")).not.toBeEmpty();
  await expect(code).toHaveValue("55501");
});
