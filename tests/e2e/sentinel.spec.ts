import { expect, languages, rehearsal, test, long } from "./guide.ts";
import { registry } from "../../src/machines/index.ts";
import { screenPath } from "../../src/guide/addresses/addresses.ts";
import { ownScreens } from "../../src/guide/addresses/own-screens.ts";

/** Typed into every free field: letters where they are, digits where they count. */
const [WORD, DIGITS] = ["Zebulonsentinelle", "9182736450"];
const LEAK = new RegExp(`${WORD}|${DIGITS}`, "i");

const TEXTS = ["text", "email", "tel", "digits"];
const asking = registry.flatMap(({ part }) =>
  ownScreens(part)
    .filter(([, { fields }]) => Object.values(fields).some(({ kind }) => TEXTS.includes(kind)))
    .map(([id]) => [part.id, id] as const),
);

for (const [language, words] of languages) {
  test(
    `${language}: what is typed is in no address, clipboard, lasting storage or request`,
    long(language === "en"),
    async ({ page, context }) => {
      test.setTimeout(120_000);
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      const requests: string[] = [];
      page.on("request", (request) => {
        requests.push(`${request.url()} ${request.postData() ?? ""}`);
      });
      expect(asking.length).toBeGreaterThan(2);
      for (const [part, id] of asking) {
        await page.goto(screenPath(language, part, id));
        const screen = await rehearsal(page);
        for (const option of await screen.locator("input[type=radio]").all()) {
          if (await option.isVisible()) await option.check();
        }
        const inputs = await screen.locator("input[type=text]:not([readonly]):visible").all();
        for (const [n, input] of inputs.entries())
          await input.fill(n % 2 === 0 ? WORD : DIGITS);
        await screen.locator("[data-press=continuer]").click();
        for (const name of [
          words.copy,
          language === "fr" ? "Montrer ce que" : "Show what I did",
        ]) {
          await screen.getByRole("button", { name }).click();
          await expect(screen.locator(".tools [role=status]")).not.toBeEmpty();
          expect(await page.evaluate(() => navigator.clipboard.readText())).not.toMatch(LEAK);
          expect(await screen.locator(".tools [role=status]").innerText()).not.toMatch(LEAK);
        }
        const kept = await page.evaluate(() => JSON.stringify(Object.entries(localStorage)));
        expect(kept).not.toMatch(LEAK);
        expect(await context.cookies()).toEqual([]);
        await page.getByRole("link", { name: words.other }).click();
        expect(page.url()).not.toMatch(LEAK);
      }
      expect(requests.filter((each) => LEAK.test(each))).toEqual([]);
    },
  );
}
