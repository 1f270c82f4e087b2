import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page, Request } from "@playwright/test";
import { expect, languages, test } from "./guide.ts";
import { weightOf } from "./weight.ts";

/** By `budgets.md`: the page, its script and its index; 90 bytes keep what is typed, for a reload and for the other language. */
const FIRST_SEARCH = 61 * 1024 + 90;

const WORDS = {
  fr: {
    path: "/recherche/",
    home: "/",
    link: "Rechercher",
    label: "Que cherchez-vous?",
    query: "mail ne marche pas",
    first: "Le courriel est refusé",
    target: "/cas/courriel-refuse/",
    several: /^\d+ résultats\.$|^Les \d+ résultats les plus proches\.$/,
    one: { query: "inhabituelle", said: "1 résultat." },
    none: "Aucun résultat.",
    tip: "moins de mots, ou un seul;",
    example: "courriel refusé",
    unread: /n’a pas pu être lu/,
    plain: /a besoin de JavaScript/,
    cases: "Tous les cas",
    kind: "Cas",
  },
  en: {
    path: "/en/search/",
    home: "/en/",
    link: "Search",
    label: "What are you looking for?",
    query: "email does not work",
    first: "The email address is refused",
    target: "/en/cases/email-refused/",
    several: /^\d+ results\.$|^The \d+ closest results\.$/,
    one: { query: "unusual", said: "1 result." },
    none: "No result.",
    tip: "fewer words, or only one;",
    example: "email refused",
    unread: /did not load/,
    plain: /needs JavaScript/,
    cases: "All cases",
    kind: "Case",
  },
} as const;

const parts = (page: Page) => ({
  field: page.getByRole("searchbox"),
  status: page.getByRole("search").getByRole("status"),
  results: page.locator(".results a"),
  everything: page.locator(".everything"),
});

/** What is looked for is among the first three; which one is first is not this file's affair. */
const finds = (results: Locator, title: string) =>
  expect
    .poll(async () => (await results.allInnerTexts()).slice(0, 3).map((text) => text.trim()))
    .toContain(title);

/** Once the index is there: it is asked for as the page opens. */
async function open(page: Page, path: string) {
  const index = page.waitForResponse(/search-index/);
  await page.goto(path);
  await (await index).finished();
  return parts(page);
}

for (const [language] of languages) {
  const words = WORDS[language];

  test.describe(language, () => {
    test("from any page to a result, by keyboard alone", async ({ page }) => {
      const { keyboard } = page;
      await page.goto(words.home);
      await page.getByRole("link", { name: words.link }).press("Enter");
      await expect(page).toHaveURL(words.path);
      const { field, status, results } = parts(page);
      await expect(page.getByRole("link", { name: words.link })).toHaveAttribute(
        "aria-current",
        "page",
      );

      // The field is not focused on arrival: who comes by ear hears the page's heading first.
      await expect(page.locator("body")).toBeFocused();
      await keyboard.press("Tab");
      await keyboard.press("Enter");
      // The link takes the focus along.
      await expect(page.locator("main")).toBeFocused();
      await keyboard.press("Tab");
      await expect(field).toBeFocused();
      await expect(field).toHaveAccessibleName(words.label);

      await keyboard.type(words.query);
      await expect(status).toHaveText(words.several);
      await finds(results, words.first);
      await expect(page.locator(".result-kind").first()).toContainText(words.kind);
      await expect(field).toBeFocused();

      await keyboard.press("ArrowDown");
      await expect(results.nth(0)).toBeFocused();
      await keyboard.press("ArrowDown");
      await expect(results.nth(1)).toBeFocused();
      await keyboard.press("ArrowUp");
      await keyboard.press("ArrowUp");
      await expect(field).toBeFocused();
      await keyboard.press("Tab");
      await expect(results.nth(0)).toBeFocused();
      await keyboard.press("Tab");
      await keyboard.press("Escape");
      await expect(field).toBeFocused();
      await expect(field).toHaveValue(words.query);
      await keyboard.press("Enter");
      await expect(results.nth(0)).toBeFocused();
      const target = (await results.nth(0).getAttribute("href")) ?? "";
      await keyboard.press("Enter");
      await expect(page).toHaveURL(target);
    });

    test("nothing typed is asked for, sent or put in the address", async ({ page }) => {
      const { field, results } = await open(page, words.path);
      await page.waitForLoadState("networkidle");
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url()));
      await field.pressSequentially(`${words.query} secret`);
      await field.press("Enter");
      await expect(results.first()).toBeVisible();
      expect(asked).toEqual([]);
      await expect(page).toHaveURL(words.path);
      expect(
        await page.evaluate(() =>
          JSON.stringify([localStorage, sessionStorage].map(Object.entries)),
        ),
      ).not.toContain("secret");
    });

    test("one result, none, an example, and an empty field again", async ({ page }) => {
      const { field, status, results, everything } = await open(page, words.path);
      await expect(everything).toBeVisible();
      await expect(status).toHaveText("");

      await field.fill(words.one.query);
      await expect(status).toHaveText(words.one.said);
      await expect(results).toHaveCount(1);
      await expect(everything).toBeHidden();

      await field.fill("xyzzyqwk");
      await expect(status).toHaveText(words.none);
      await expect(page.getByText(words.tip)).toBeVisible();
      await expect(everything.getByRole("link", { name: words.cases })).toBeVisible();

      // What an input method is told is not told to the page.
      await field.evaluate((input) =>
        input.dispatchEvent(
          new KeyboardEvent("keydown", { key: "Escape", isComposing: true, bubbles: true }),
        ),
      );
      await expect(field).toHaveValue("xyzzyqwk");
      await field.press("Escape");
      await expect(field).toHaveValue("");
      await expect(status).toHaveText("");
      await expect(page.getByText(words.tip)).toBeHidden();

      await page.getByRole("button", { name: words.example }).click();
      await expect(field).toBeFocused();
      await expect(field).toHaveValue(words.example);
      await finds(results, words.first);
    });

    test("what is typed before the index comes is answered when it does", async ({ page }) => {
      let release: () => void = () => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      await page.route("**/search-index.*", async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(words.path);
      const { field, status, results } = parts(page);
      await field.fill(words.query);
      await expect(status).not.toHaveText("");
      await expect(results).toHaveCount(0);
      release();
      await finds(results, words.first);
    });

    test("the way back finds the results again", async ({ page }) => {
      const { field, results } = await open(page, words.path);
      await field.fill(words.query);
      await results.filter({ hasText: words.first }).first().click();
      await expect(page).toHaveURL(words.target);
      await page.goBack();
      await expect(field).toHaveValue(words.query);
      await finds(results, words.first);
      await page.reload();
      await finds(results, words.first);
      await expect(page).toHaveURL(words.path);
    });

    test("the other language finds what is sought, once, and no address has it", async ({
      page,
    }) => {
      const twin = WORDS[language === "fr" ? "en" : "fr"].path;
      const { field, results } = await open(page, words.path);
      await field.fill(words.query);
      await page.locator("[data-language-switch]").click();
      await expect(page).toHaveURL(twin);
      await expect(field).toHaveValue(words.query);
      await expect(results.first()).toBeVisible();
      expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
      await page.goto(words.path);
      await expect(field).toHaveValue("");
      await field.fill("😀");
      await expect(page.getByText(words.tip)).toBeVisible();
    });

    test(
      "axe: results, no result; no page is wider than its window",
      { tag: ["@whole", "@axe"] },
      async ({ page }) => {
        test.setTimeout(90_000);
        const { field, status } = await open(page, words.path);
        for (const [query, said] of [
          [words.query, words.several],
          ["xyzzyqwk", words.none],
        ] as const) {
          await field.fill(query);
          await expect(status).toHaveText(said);
          for (const [width, colorScheme] of [
            [320, "light"],
            [768, "dark"],
            [1280, "light"],
          ] as const) {
            await page.setViewportSize({ width, height: 900 });
            expect(
              await page.evaluate(() => document.documentElement.scrollWidth),
            ).toBeLessThanOrEqual(width);
            await page.emulateMedia({ colorScheme });
            const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
            expect(violations.map(({ id }) => id)).toEqual([]);
          }
        }
      },
    );

    test("the weight of a first search", async ({ page }) => {
      const asked: Request[] = [];
      page.on("requestfinished", (request) => {
        if (request.resourceType() !== "font") asked.push(request);
      });
      const { field, results } = await open(page, words.path);
      await field.fill(words.query);
      await expect(results.first()).toBeVisible();
      const bytes = asked.reduce((total, request) => total + weightOf(request), 0);
      expect(bytes).toBeLessThanOrEqual(FIRST_SEARCH);
    });
  });

  test.describe(`${language}, without the index`, () => {
    test("the lists are still there, and it is said", async ({ page }) => {
      await page.route("**/search-index.*", (route) => route.fulfill({ status: 404 }));
      await page.goto(words.path);
      const { field, status, everything } = parts(page);
      await field.fill(words.query);
      await expect(status).toHaveText(words.unread);
      await expect(everything).toBeVisible();
    });
  });

  test.describe(`${language}, without JavaScript`, () => {
    test.use({ javaScriptEnabled: false });

    test("the page says so, and lists everything", async ({ page }) => {
      await page.goto(words.path);
      await expect(page.getByText(words.plain)).toBeVisible();
      await expect(page.getByRole("searchbox")).toBeHidden();
      await expect(
        page.locator(".everything").getByRole("link", { name: words.first }),
      ).toHaveAttribute("href", words.target);
    });
  });
}

test("in English, the French labels in a result are marked as French", async ({ page }) => {
  const { field } = await open(page, "/en/search/");
  await field.fill("menu path");
  await expect(page.locator(".result-excerpt [lang=fr]").first()).toContainText("Gestion");
});
