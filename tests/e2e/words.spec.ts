import { expect, languages, test } from "./guide.ts";

/* How much is read: counted in `main`, without frames, figures, navigation, tables and lists of cases. */

const PAGE = 650;
const ALL = 4700;
const NOTE = 60;
const WAY = {
  fr: [
    "/",
    "/avant-de-commencer/",
    "/1-inscription/",
    "/2-utilisateurs/",
    "/3-procuration-interne/",
    "/3-procuration-externe/",
    "/4-assignation/",
    "/et-apres/",
  ],
  en: [
    "/en/",
    "/en/before-you-start/",
    "/en/1-registration/",
    "/en/2-users/",
    "/en/3-internal-power-of-attorney/",
    "/en/3-external-power-of-attorney/",
    "/en/4-assignment/",
    "/en/what-next/",
  ],
};

for (const [language] of languages) {
  test(`${language}: the way is short, its notes too, and few marks stand in it`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({
      baseURL: baseURL ?? "",
      javaScriptEnabled: false,
    });
    const page = await context.newPage();
    let all = 0;
    for (const path of WAY[language]) {
      await page.goto(path);
      const { words, marks, notes } = await page.evaluate(() => {
        const count = (node: Element) => {
          const copy = node.cloneNode(true) as Element;
          copy
            .querySelectorAll(
              "script, style, template, .rehearsal-root, .figure, svg, nav, table, .menu-path, .note-title, .case-list, .all-cases, .still",
            )
            .forEach((each) => each.remove());
          return copy.textContent.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;
        };
        const main = document.querySelector("main") ?? document.body;
        return {
          words: count(main),
          marks: main.querySelectorAll(".from").length,
          notes: [...main.querySelectorAll("[data-note]")].map(
            (note) => [note.id, count(note)] as const,
          ),
        };
      });
      all += words;
      expect.soft(words, path).toBeLessThanOrEqual(PAGE);
      expect.soft(marks, `${path}: marks`).toBeLessThanOrEqual(Math.floor(words / 60));
      expect
        .soft(
          notes.filter(([, many]) => many > NOTE),
          path,
        )
        .toEqual([]);
    }
    expect(all).toBeLessThanOrEqual(ALL);
    await context.close();
  });
}
