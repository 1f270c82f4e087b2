import {
  button,
  expect,
  rehearsal,
  tabInto,
  test,
  languages,
  LANGUAGES,
  long,
  whole,
} from "./guide.ts";
import { registry } from "../../src/machines/index.ts";
import { say } from "../../src/kit/strings.ts";
import { sayingIn } from "../../src/components/coach/say.ts";
import { casePath } from "../../src/guide/addresses/addresses.ts";
import { findingsOfCase } from "../../src/guide/cases/cases.ts";

/*
 * Every case page, opened cold: the screen in that state, with exactly its errors, silent, on a phone;
 * in `npm test` every other one.
 */
const isLooked = (n: number): boolean => whole || n % 2 === 0;
for (const entry of registry) {
  const { part, cases, words, pages } = entry;
  for (const [language] of languages) {
    test(`${language}: the cases of ${part.id}`, long(language === "en"), async ({ page }) => {
      test.setTimeout(120_000);
      await page.setViewportSize({ width: 320, height: 900 });
      for (const [id, shown] of Object.entries(cases).filter((_, n) => isLooked(n))) {
        const path = casePath(language, pages[language].cases[id]?.slug ?? "");
        await page.goto(path);
        const screen = await rehearsal(page);
        const owner = part.screens[shown.screen]?.part ?? part.id;
        await expect(screen, path).toHaveAttribute("data-screen", `${owner}/${shown.screen}`);

        const findings = findingsOfCase(entry, shown);
        const sentences = (...classes: (typeof findings)[number]["as"][]) =>
          findings
            .filter((finding) => classes.includes(finding.as))
            .map((finding) => say(sayingIn(words[language], finding), finding));
        const said = async (selector: string) => screen.locator(selector).allInnerTexts();
        expect(await said(".summary a"), path).toEqual(sentences("refusal"));
        expect(await said(".stop > p:nth-of-type(1)"), path).toEqual(sentences("stop"));
        expect(await said("[data-code] > .danger-wrong"), path).toEqual(sentences("slip"));
        expect(await said(".remark > p:nth-child(2)"), path).toEqual(sentences("note"));

        await expect(page.locator("body"), path).toBeFocused();
        await expect(page.getByRole("alert"), path).toHaveCount(0);
        await expect(page, path).not.toHaveTitle(new RegExp(LANGUAGES[language].error));
        await expect(page.locator("main h2:not(.stop-title)"), path).toHaveCount(5);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width, path).toBeLessThanOrEqual(320);
      }
    });
  }
}

for (const [language, words] of languages) {
  const path = language === "fr" ? "/cas/nom-absent/" : "/en/cases/family-name-missing/";

  test(`${language}: who enters a refused form by keyboard is taken to the summary, once`, async ({
    page,
  }) => {
    await page.goto(path);
    const screen = await rehearsal(page);
    await tabInto(page, screen);
    await expect(screen.locator(".summary")).toBeFocused();
    await expect(screen.getByRole("alert")).toContainText(words.problem);
    await expect(page).toHaveTitle(new RegExp(`^${words.error}`));
    await page.keyboard.press("Tab");
    await expect(screen.getByRole("link", { name: words.family })).toBeFocused();
  });

  test(`${language}: a click on the text does not count as coming by mouse for good`, async ({
    page,
  }) => {
    await page.goto(path);
    const screen = await rehearsal(page);
    await screen.locator(".intro").click();
    await page.keyboard.press("Tab");
    await expect(screen.locator(".summary")).toBeFocused();
  });

  test(`${language}: who clicks a field is left in it`, async ({ page }) => {
    await page.goto(path);
    const screen = await rehearsal(page);
    const input = screen.locator("input").first();
    await input.click();
    await page.keyboard.type("Roy");
    await expect(input).toHaveValue("Roy");
    await expect(page).not.toHaveTitle(new RegExp(words.error));
    // And is left to go on from there, until a button is pressed.
    await page.keyboard.press("Tab");
    await expect(screen.locator(".summary")).not.toBeFocused();
    await input.fill("");
    await button(screen, "Continuer").click();
    await expect(screen.locator(".summary")).toBeFocused();
  });

  test(`${language}: a first tap, a click on a label and an assistive technology go where they were sent`, async ({
    page,
  }) => {
    const input = page.locator("[data-rehearsal] input").nth(1);
    const ways = {
      tap: () =>
        input
          .dispatchEvent("pointerdown")
          .then(() => input.dispatchEvent("pointerup"))
          .then(() => input.focus()),
      label: () => page.locator("[data-rehearsal] label").nth(1).click(),
      "assistive technology": () => input.focus(),
    };
    for (const [way, go] of Object.entries(ways)) {
      await page.goto(path);
      await rehearsal(page);
      await go();
      await page.keyboard.type("ab");
      await expect(input, way).toBeFocused();
      await expect(input, way).toHaveValue(/ab/);
      await expect(page.getByRole("alert"), way).toHaveCount(0);
    }
  });

  test(`${language}: the skip link to a refused screen leads to its summary`, async ({
    page,
  }) => {
    await page.goto(path);
    const screen = await rehearsal(page);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(screen.locator(".summary")).toBeFocused();
  });
}

test("a case prints on one page: the screen, and beside it why and what to do", async ({
  page,
}) => {
  // The tallest screens, the longest remedies, and both at once.
  for (const path of [
    "/cas/procuration-vide/",
    "/en/cases/empty-power-of-attorney/",
    "/en/cases/no-access-despite-power/",
    "/cas/changer-de-consultant/",
    "/en/cases/email-refused/",
  ]) {
    await page.goto(path);
    await page.locator("[data-ready]").first().waitFor();
    const pdf = (await page.pdf({ format: "Letter" })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page(?!s)/g), path).toHaveLength(1);
  }
});
