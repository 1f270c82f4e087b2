import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { PROGRESS_KEY } from "../../src/components/progress/progress-store.ts";
import { en } from "../../src/components/progress/words.en.ts";
import { fr } from "../../src/components/progress/words.fr.ts";
import { exportFile } from "../../src/practice/progress/file.ts";
import { emptyProgress } from "../../src/practice/progress/progress.ts";
import { readProgress } from "../../src/practice/progress/read.ts";
import { recordLesson } from "../../src/practice/progress/record.ts";
import { expect, test } from "./guide.ts";

/* What is kept may be taken along, brought back, and erased: in the browser, and nowhere else. */

const PAGES = { "/missions/": fr, "/en/missions/": en };
const DAY = { on: "2026-11-27", mode: "guider", rung: 0, slips: 0 } as const;
/** What is hidden is not said. */
const INNER = { useInnerText: true };
const DONE = recordLesson(emptyProgress, "utilisateurs", DAY);

const panelOf = (page: Page): Locator => page.locator("[data-kept-panel]");
const press = (page: Page, name: string) =>
  panelOf(page).getByRole("button", { name, exact: true }).click();
const said = (page: Page) => panelOf(page).getByRole("status");
const put = (page: Page, key: string, text: string) =>
  page.evaluate(([at, value]) => localStorage.setItem(at, value), [key, text] as const);
const kept = async (page: Page) =>
  readProgress(await page.evaluate((key) => localStorage.getItem(key), PROGRESS_KEY));

async function choose(page: Page, words: typeof fr, text: string): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await press(page, words.import);
  const file = { name: "a.json", mimeType: "application/json", buffer: Buffer.from(text) };
  await (await chooser).setFiles(file);
}

for (const [path, words] of Object.entries(PAGES)) {
  test(`${path}: exported here, erased, imported again`, async ({ page }) => {
    await page.goto(path);
    await put(page, PROGRESS_KEY, JSON.stringify(DONE));
    await put(page, "rse-guide:route", "collegue");
    await put(page, "theirs", "x");
    await page.reload();
    const download = page.waitForEvent("download");
    await press(page, words.export);
    const file = readFileSync(await (await download).path(), "utf8");
    await expect(said(page)).toHaveText(words.said.exported, INNER);

    await press(page, words.erase);
    await expect(said(page)).toContainText(words.sure, INNER);
    await press(page, words.no);
    await expect(panelOf(page).getByRole("button", { name: words.erase })).toBeFocused();
    expect((await kept(page)).is).toBe("read");
    await press(page, words.erase);
    await press(page, words.yes);
    await expect(said(page)).toHaveText(words.said.erased, INNER);
    await expect(panelOf(page).getByRole("button", { name: words.erase })).toBeFocused();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(["theirs"]);

    await choose(page, words, file);
    await expect(said(page)).toHaveText(words.said.imported, INNER);
    expect(await kept(page)).toEqual({ is: "read", progress: DONE });
    await choose(page, words, file);
    await expect(said(page)).toHaveText(words.said.nothingNew, INNER);
  });

  test(`${path}: what is no progress is refused, with the reason`, async ({ page }) => {
    await page.goto(path);
    const ours = exportFile(DONE).text;
    for (const [text, why] of [
      ["Bonjour", "foreign"],
      [ours.slice(1), "foreign"],
      [ours.replace('"version":1', '"version":2'), "newer"],
      [`${ours}${" ".repeat(200_000)}`, "tooBig"],
    ] as const) {
      await choose(page, words, text);
      await expect(said(page)).toHaveText(words.said[why], INNER);
    }
    expect(await kept(page)).toEqual({ is: "none" });
  });

  test(`${path}: what cannot be read is given back, and not overwritten`, async ({ page }) => {
    await page.goto(path);
    await put(page, PROGRESS_KEY, '{"version":7}');
    await page.reload();
    await expect(said(page)).toContainText(words.aside, INNER);
    await choose(page, words, exportFile(DONE).text);
    await expect(said(page)).toContainText(words.said.imported, INNER);
    const download = page.waitForEvent("download");
    await press(page, words.giveBack);
    expect(readFileSync(await (await download).path(), "utf8")).toBe('{"version":7}');
  });

  test(`${path}: where nothing may be kept, it is said, and exported all the same`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("closed", "SecurityError");
        },
      });
    });
    await page.goto(path);
    await expect(said(page)).toHaveText(words.unkept, INNER);
    await choose(page, words, exportFile(DONE).text);
    const download = page.waitForEvent("download");
    await press(page, words.export);
    expect(readFileSync(await (await download).path(), "utf8")).toBe(exportFile(DONE).text);
  });
}
