import { movedPages } from "../moved-site/pages.ts";
import { expect, languages, test } from "./guide.ts";

/* No page has moved yet: old addresses are made up, built, and answered as the host would. */

// One worker: each would build them anew.
test.describe.configure({ mode: "default" });

let built: ReturnType<typeof movedPages> = [];
test.beforeAll(() => {
  test.setTimeout(120_000);
  built = movedPages();
});

for (const [language, words] of languages) {
  const from = language === "fr" ? "/2-dossiers/" : "/en/2-files/";

  test(`${language}: an old address leads to its page, without JavaScript too`, async ({
    browser,
    baseURL,
  }) => {
    const html = built.find((page) => page.from === from)?.html ?? "";
    expect(html).toContain('http-equiv="content-security-policy"');
    for (const javaScriptEnabled of [true, false]) {
      const context = await browser.newContext({ baseURL: baseURL ?? "", javaScriptEnabled });
      const page = await context.newPage();
      await page.route(`**${from}`, (route) =>
        route.fulfill({ body: html, contentType: "text/html; charset=utf-8" }),
      );
      await page.goto(from, { waitUntil: "commit" });
      await expect(page).toHaveURL(words.step);
      await expect(page.locator("h1")).toContainText(/^2/);
      await context.close();
    }
  });
}
