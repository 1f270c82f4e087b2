import type { Page } from "@playwright/test";
import { builtPages } from "../../build/built-pages.ts";
import { languages as codes } from "../../src/domain/language.ts";
import { examIds } from "../../src/practice/exam/exam.ts";
import { expect, long, test } from "./guide.ts";

/* What scripts draw leads somewhere: each link to a place in a page finds it there. */

const pages = builtPages();
const holds = (path: string, id: string): boolean =>
  pages.find((page) => page.path === path)?.html.includes(` id="${id}"`) ?? false;

/** The exams, every mission, the sandbox, and lessons. */
const KIND = /<(div|section)[^>]* data-(sandbox|mission|lesson)\b/;
const MODES = ["montrer", "guider", "seul"];

async function expectTargets(page: Page): Promise<void> {
  const links = await page
    .locator(".rehearsal-root a[href*='#'], [data-rehearsal] a[href*='#']")
    .evaluateAll((all) =>
      (all as HTMLAnchorElement[]).map(({ pathname, hash }) => {
        const id = decodeURIComponent(hash.slice(1));
        const here = pathname === location.pathname;
        return { pathname, id, here, found: here && document.getElementById(id) !== null };
      }),
    );
  expect(links).not.toEqual([]);
  const lost = links.filter(({ here, found, pathname, id }) =>
    here ? !found : !holds(pathname, id),
  );
  expect.soft(lost).toEqual([]);
}

/** Pressed as it stands, a form that asks for something is refused: its summary leads to its fields. */
async function goForward(page: Page): Promise<void> {
  const forward = page.locator(".frame .forward:visible").first();
  if (await forward.count()) await forward.click();
}

for (const language of codes) {
  for (const [n, { path }] of pages
    .filter((page) => page.language === language && KIND.test(page.html))
    .entries())
    test(
      `${path}: what scripts draw leads to what is there`,
      long(
        path.includes("missions") ? n % 3 > 0 : language === "en" && !/exam|sandbox/.test(path),
      ),
      async ({ page }) => {
        await page.goto(path);
        const alive = page.locator("[data-ready]").first();
        await expect(alive).toBeVisible();
        const exam = page.locator(`#${examIds[0]}`).getByRole("button");
        if (await exam.count()) await exam.click();
        const control = (mode: string) => page.locator(`.modes input[value="${mode}"]`);
        const modes = (await control("seul").count()) ? MODES : [""];
        for (const mode of modes) {
          if (mode) {
            await control(mode).check({ force: true });
            await expect(page.locator(`section[data-mode="${mode}"]`)).toBeVisible();
          }
          await expectTargets(page);
          if (mode === "montrer") continue;
          await goForward(page);
          await expectTargets(page);
        }
      },
    );
}
