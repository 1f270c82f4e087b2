import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { calendarDate, daysAfter } from "../../src/domain/calendar-date.ts";
import { latestEnd } from "../../src/domain/procuration-form.ts";
import { routeIds } from "../../src/guide/flow/routes.ts";
import { memoWords } from "../../src/guide/memo/memo-words.ts";
import { expect, test, long } from "./guide.ts";

const PAGES = { fr: "/aide-memoire/", en: "/en/memory-aid/" } as const;
const PRINTS = ["fr", "en", "fr en"] as const;
const entries = Object.entries(PAGES) as ["fr" | "en", string][];

/** What is said of a reminder that cannot come sixty days before. */
const SOON = { fr: /60\sjours avant.*demain/, en: /60\sdays before.*tomorrow/ };

/** As a calendar file writes a day. */
const bare = (day: string): string => day.replaceAll("-", "");

const choose = (page: Page, name: string, value: string) =>
  page.locator(`[name=memo-${name}][value="${value}"]`).check();

const pagesOf = (pdf: Buffer): number =>
  pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** The twin differs by what surrounds the sheet: there, the longest route will do. */
const ROUTES = { fr: routeIds, en: ["deux"] } as const;

for (const [language, path] of entries)
  test(
    `${language}: on paper, the sheet has two pages at most`,
    long(language === "en"),
    async ({ page }) => {
      test.setTimeout(120_000);
      await page.goto(path);
      for (const route of ROUTES[language]) {
        await choose(page, "route", route);
        for (const print of PRINTS) {
          await choose(page, "languages", print);
          for (const format of ["Letter", "A4"]) {
            const count = pagesOf(await page.pdf({ format }));
            expect.soft(count, `${route}, ${print}, ${format}`).toBeGreaterThan(0);
            expect.soft(count, `${route}, ${print}, ${format}`).toBeLessThanOrEqual(2);
          }
        }
      }
    },
  );

for (const [language, path] of entries) {
  test(`${language}: the sheet holds the route and the language that are chosen`, async ({
    page,
  }) => {
    await page.addInitScript(() => localStorage.setItem("rse-guide:route", "consultant"));
    await page.goto(path);
    const sheet = page.getByRole("region", { name: memoWords[language].title });
    const [own, other] = language === "fr" ? (["fr", "en"] as const) : (["en", "fr"] as const);
    const step = (name: RegExp) => sheet.getByRole("heading", { level: 3, name });
    const both = /Créer une procuration interne|internal power of attorney/;
    await expect(page.locator("[name=memo-route]:checked")).toHaveValue("consultant");
    await expect(step(/^3b/)).toBeVisible();
    await expect(step(both)).toHaveCount(0);

    await choose(page, "route", "collegue");
    await expect(step(both)).toBeVisible();
    await expect(step(/^3b/)).toHaveCount(0);
    await expect(sheet.locator(`[data-in=${other}]`).first()).toBeHidden();

    await choose(page, "languages", "fr en");
    for (const each of ["fr", "en"] as const)
      await expect(sheet.getByText(memoWords[each].traps.heading)).toBeVisible();

    await choose(page, "languages", other);
    await expect(sheet.locator(`[data-in=${own}]`).first()).toBeHidden();
    const title = sheet.getByRole("heading", { level: 2 }).first();
    await expect(title).toHaveAccessibleName(memoWords[other].gather.heading);
    expect(await page.evaluate(() => localStorage.getItem("rse-guide:route"))).toBe(
      "consultant",
    );
  });

  test(`${language}: one press prints`, async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => document.body.setAttribute("data-printed", "");
    });
    await page.goto(path);
    await page
      .getByRole("button", { name: memoWords[language].choices.print, exact: true })
      .click();
    await expect(page.locator("body")).toHaveAttribute("data-printed");
  });

  test(`${language}: the dates come as files for a calendar`, async ({ page }) => {
    const { dates } = memoWords[language];
    await page.goto(path);
    const save = async (press: () => Promise<void>) => {
      const coming = page.waitForEvent("download");
      await press();
      const file = await coming;
      return { name: file.suggestedFilename(), text: readFileSync(await file.path(), "utf8") };
    };
    const buttons = page.locator("[data-dates]");

    const tomorrow = await save(() =>
      buttons.getByRole("button", { name: String(dates.tomorrow.button) }).click(),
    );
    const expected = await page.evaluate(() => {
      const day = new Date();
      day.setDate(day.getDate() + 1);
      return [day.getFullYear(), day.getMonth() + 1, day.getDate()]
        .map((n) => String(n).padStart(2, "0"))
        .join("");
    });
    expect(tomorrow.name).toBe(dates.tomorrow.file);
    expect(tomorrow.text).toContain(`DTSTART;VALUE=DATE:${expected}\r\n`);
    expect(tomorrow.text.startsWith("BEGIN:VCALENDAR\r\n")).toBe(true);
    await expect(page.getByRole("status").filter({ hasText: /\d/ })).toBeVisible();

    const renew = buttons.getByRole("button", { name: String(dates.renewal.button) });
    const end = buttons.getByLabel(dates.renewal.end);
    await renew.click();
    await expect(end).toBeFocused();
    await expect(end).toHaveAccessibleDescription(new RegExp(dates.renewal.missing));
    await end.fill("2020-01-01");
    await renew.click();
    await expect(end).toHaveAccessibleDescription(new RegExp(dates.renewal.past));
    const today = calendarDate(
      await page.evaluate(() => new Date().toLocaleDateString("en-CA")),
    );
    await end.fill(today);
    await renew.click();
    await expect(end).toHaveAccessibleDescription(new RegExp(dates.renewal.past));
    const latest = latestEnd(today);
    for (const late of ["9999-12-31", daysAfter(latest, 1)]) {
      await end.fill(late);
      await renew.click();
      await expect(end).toBeFocused();
      const told = page.locator(".memo-error");
      await expect(told).toHaveText(dates.renewal.late.replace("{}", latest));
    }
    await end.fill(latest);
    const renewal = await save(() => renew.click());
    expect(renewal.name).toBe(dates.renewal.file);
    expect(renewal.text).toContain(`DTSTART;VALUE=DATE:${bare(daysAfter(latest, -60))}\r\n`);
    expect(renewal.text.replaceAll("\r\n ", "")).toContain(latest);
    await end.fill(daysAfter(today, 17));
    const soon = await save(() => renew.click());
    expect(soon.text).toContain(`DTSTART;VALUE=DATE:${expected}\r\n`);
    await expect(end).toHaveAccessibleDescription(SOON[language]);
    await expect(end).not.toHaveAttribute("aria-invalid");

    const yearly = await save(() => buttons.getByRole("link").click());
    expect(yearly.name).toBe(dates.yearly.file);
    expect(yearly.text).toMatch(/DTSTART;VALUE=DATE:\d{4}0331\r\nRRULE:FREQ=YEARLY\r\n/);
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const [language, path] of entries)
    test(`${language}: every route is there, in the language of the page, and nothing that does not answer`, async ({
      page,
    }) => {
      await page.goto(path);
      const sheet = page.getByRole("region", { name: memoWords[language].title });
      for (const number of ["1", "2", "3a", "3b", "4"])
        await expect(
          sheet.getByRole("heading", { level: 3, name: new RegExp(`^${number}\\b`) }),
        ).toBeVisible();
      await expect(sheet.locator(`[data-in=${language}]`).first()).toBeVisible();
      await expect(page.locator("noscript p")).toBeVisible();
      await expect(page.getByRole("radio")).toHaveCount(0);
      await expect(page.getByRole("main").getByRole("button")).toHaveCount(0);
    });
});
