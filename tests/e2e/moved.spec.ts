import { movedPage } from "../../src/guide/addresses/moved.ts";
import { expect, languages, test } from "./guide.ts";

/* No page has moved yet: an old address is made up, and answered as the host would. */

for (const [language, words] of languages) {
  const from = language === "fr" ? "/2-dossiers/" : "/en/2-files/";
  const html = movedPage(
    { language, from, guard: words.guard },
    { path: words.step, title: "2" },
    new URL("https://guide.exemple.test/"),
  );

  test(`${language}: an old address leads to its page, without JavaScript too`, async ({
    browser,
    baseURL,
  }) => {
    for (const javaScriptEnabled of [true, false]) {
      const context = await browser.newContext({ baseURL: baseURL ?? "", javaScriptEnabled });
      const page = await context.newPage();
      await page.route(`**${from}`, (route) =>
        route.fulfill({ body: html, contentType: "text/html; charset=utf-8" }),
      );
      await page.goto(from, { waitUntil: "commit" });
      await expect(page).toHaveURL(words.step);
      await context.close();
    }
  });
}
