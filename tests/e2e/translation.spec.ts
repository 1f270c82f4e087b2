import type { Locator, Page } from "@playwright/test";
import { button, expect, field, rehearsal, test } from "./guide.ts";
import { open, sheetOf } from "./sandbox.ts";

/* A page that a browser translates: every text of ours changes hands, and must stay true. */

const MARK = "⟦";

/** As browsers do: a <font> within a <font> in place of each text that may be translated. */
const translate = (page: Page) =>
  page.evaluate((mark) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (texts.nextNode()) found.push(texts.currentNode as Text);
    for (const text of found) {
      const within = text.parentElement;
      if (!text.data.trim() || within?.closest("font, script, style, template, [translate=no]"))
        continue;
      const [outer, inner] = ["font", "font"].map((name) => document.createElement(name));
      if (!outer || !inner) continue;
      outer.append(inner);
      inner.append(mark + text.data);
      text.replaceWith(outer);
    }
  }, MARK);

/** What is read, without the translator's mark. */
const read = async (part: Locator): Promise<string[]> =>
  (await part.innerText())
    .replaceAll(MARK, "")
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

/** The document's title follows what is drawn. */
const painted = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((done) => requestAnimationFrame(() => setTimeout(() => setTimeout(done)))),
  );

/** What is read at each step: on every screen of the lesson, or before and after a refusal. */
async function walk(page: Page, path: string, translated: boolean): Promise<string[][]> {
  await page.goto(path);
  const screen = await rehearsal(page);
  const seen: string[][] = [];
  const look = async () => {
    await painted(page);
    seen.push([await page.title(), ...(await read(screen))]);
    if (translated) await translate(page);
  };
  const press = async (target: Locator) => {
    if ((await target.count()) === 0) return;
    await target.click();
    await look();
  };
  await look();
  for (const chip of await page.locator("[data-chip]").all()) {
    await chip.click();
    await look();
    await press(screen.locator(".forward"));
  }
  await press(screen.locator(".forward"));
  await press(screen.locator(".tools button").first());
  await press(screen.locator(".forward"));
  return seen;
}

for (const path of [
  "/ecrans/utilisateur/saisie/",
  "/en/3-external-power-of-attorney/",
  "/4-assignation/",
]) {
  test(`translated at each step, ${path} says what it says untranslated`, async ({ page }) => {
    const expected = await walk(page, path, false);
    expect(expected.length).toBeGreaterThan(3);
    // A lesson that is left keeps what was done in it.
    await page.goto("/lexique/");
    await page.evaluate(() => sessionStorage.clear());
    expect(await walk(page, path, true)).toEqual(expected);
  });
}

test("the portal's labels are not translated, in a screen and in our sentences", async ({
  page,
}) => {
  for (const path of ["/ecrans/procuration/ajout/", "/en/screens/procuration/ajout/"]) {
    await page.goto(path);
    const screen = await rehearsal(page);
    await translate(page);
    await expect(button(screen, "Modifier").first()).toBeVisible();
    await expect(field(screen, "Date de fin")).toBeVisible();
    await expect(screen.locator(".screen-title")).toHaveText(/^Gestion des procurations/);
    await expect(screen.locator(".coach [translate=no]").first()).not.toContainText(MARK);
  }
});

test("the sandbox, translated, tells what has changed", async ({ page }) => {
  const [first, second] = ["Accéder à mon compte", "Continuer"];
  const told = async (translated: boolean) => {
    await page.goto("/bac-a-sable/");
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await open(page);
    for (const label of [first, second]) {
      if (translated) await translate(page);
      await button(sheetOf(page), label).click();
    }
    await expect(sheetOf(page).locator(".screen-title")).toHaveText("Code de vérification");
    return read(page.locator("[data-sandbox]"));
  };
  const expected = await told(false);
  expect(await told(true)).toEqual(expected);
});
