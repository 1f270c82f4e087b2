import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import AxeBuilder from "@axe-core/playwright";
import { test as base, type FrameLocator, type Page } from "@playwright/test";
import { embedCasePath, embedScreenPath } from "../../src/guide/addresses/addresses.ts";
import { EXPLAINED, embedSnippet } from "../../src/guide/embed/embed-snippet.ts";
import { button, expect, field, fillPerson, languages, shows, test } from "./guide.ts";

/* Another site, at another origin, shows our pages in frames. */

const SENTINEL = "Sentinelle-Zéphyr";
let server: Server;
let origin = "";
let body = "";

test.describe.configure({ mode: "default" });

test.beforeAll(async () => {
  server = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(`<!doctype html><html lang="fr"><title>Intranet</title>
      <link rel="icon" href="data:,">
      <script>messages = []; addEventListener("message", ({ data }) => messages.push(data));</script>
      ${body}</html>`);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
test.afterAll(() => server.close());

async function host(page: Page, markup: string): Promise<FrameLocator> {
  body = markup;
  await page.goto(origin);
  return page.frameLocator("iframe");
}

async function rehearsalIn(frame: FrameLocator) {
  const root = frame.locator("[data-rehearsal]");
  await expect(root).toHaveAttribute("data-ready", "");
  return root.getByRole("region");
}

const heightOf = (page: Page) =>
  page.locator("iframe").evaluate((frame) => frame.getBoundingClientRect().height);

/** The frame is as high as its page: nothing is cut, nothing is left over. */
const fits = async (page: Page, frame: FrameLocator) =>
  expect(async () => {
    const inside = await frame
      .locator("html")
      .evaluate((html) => [html.scrollHeight, html.getBoundingClientRect().height]);
    const height = await heightOf(page);
    for (const each of inside) expect(Math.abs(each - height)).toBeLessThan(2);
  }).toPass();

for (const [language, words] of languages) {
  const path = embedScreenPath(language, "utilisateur", "saisie");

  test(`${language}: a screen answers in another site's page, as high as it needs`, async ({
    page,
    baseURL,
  }) => {
    const address = new URL(path, baseURL).href;
    const frame = await host(page, embedSnippet({ address, title: 'Un "écran" <b>' }));
    await expect(page.locator("iframe")).toHaveAttribute("title", 'Un "écran" <b>');
    const screen = await rehearsalIn(frame);
    await expect(screen).toHaveAccessibleName(new RegExp(`^${words.guard}`));
    await expect(frame.locator("header, nav, footer")).toHaveCount(0);
    await fits(page, frame);
    const before = await heightOf(page);

    await button(screen, "Continuer").click();
    await expect(screen.locator(".summary")).toBeFocused();
    await fits(page, frame);
    expect(await heightOf(page)).toBeGreaterThan(before);

    await fillPerson(screen, { "Nom de famille": SENTINEL });
    await button(screen, "Continuer").click();
    await shows(screen, "verification");
    await expect(screen).toContainText(SENTINEL);
    await fits(page, frame);

    const messages = await page.evaluate(() => (globalThis as never)["messages"] as object[]);
    expect(messages.length).toBeGreaterThan(1);
    for (const message of messages) {
      expect(message).toEqual({ type: "rse-guide:height", height: expect.any(Number) });
    }
    expect(page.url()).toBe(origin);
  });

  test(`${language}: its link opens the whole page, in the whole window`, async ({
    page,
    baseURL,
  }) => {
    const address = new URL(path, baseURL).href;
    const frame = await host(page, embedSnippet({ address, title: "x" }));
    await rehearsalIn(frame);
    await frame.locator(".full-page a").click();
    await expect(page).toHaveURL(words.screen);
  });

  test(`axe: ${path}`, { tag: ["@whole", "@axe"] }, async ({ page }) => {
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(path);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth),
      ).toBeLessThanOrEqual(width);
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    }
  });
}

test("a frame without storage of its own still answers, and finds nothing to fail on", async ({
  page,
  baseURL,
}) => {
  const address = new URL(embedCasePath("fr", "nom-absent"), baseURL).href;
  const frame = await host(
    page,
    `<iframe src="${address}" title="x" sandbox="allow-scripts allow-forms" style="width:40rem;height:60rem"></iframe>`,
  );
  const screen = await rehearsalIn(frame);
  await field(screen, "Nom de famille").fill("Roy");
  await button(screen, "Continuer").click();
  await shows(screen, "verification");
  await page.reload();
  await rehearsalIn(page.frameLocator("iframe"));
});

test("a frame that may send no form answers its buttons and Enter", async ({
  page,
  baseURL,
}) => {
  const address = new URL(embedScreenPath("fr", "utilisateur", "saisie"), baseURL).href;
  const frame = await host(
    page,
    `<iframe src="${address}" title="x" sandbox="allow-scripts" style="width:40rem;height:60rem"></iframe>`,
  );
  const screen = await rehearsalIn(frame);
  await field(screen, "Nom de famille").press("Enter");
  await expect(screen.locator(".summary")).toBeFocused();
  await fillPerson(screen, {});
  await button(screen, "Continuer").click();
  await shows(screen, "verification");
  await button(screen, "Corriger").click();
  await shows(screen, "saisie");
});

test("the link to the guide follows the screen that is shown", async ({ page, baseURL }) => {
  const address = new URL(embedCasePath("en", "family-name-missing"), baseURL).href;
  const frame = await host(page, embedSnippet({ address, title: "x" }));
  const screen = await rehearsalIn(frame);
  const link = frame.locator(".full-page a");
  await expect(link).toHaveAttribute("href", "/en/cases/family-name-missing/");
  await field(screen, "Nom de famille").fill("Roy");
  await button(screen, "Continuer").click();
  await shows(screen, "verification");
  await expect(link).toHaveAttribute("href", "/en/screens/utilisateur/verification/");
  await expect(link).toHaveText("Open this screen in the RSE guide");
});

for (const language of ["fr", "en"] as const) {
  const slug = language === "fr" ? "nom-absent" : "family-name-missing";

  test(`${language}: a case brings its explanation where its address asks for it`, async ({
    page,
    baseURL,
  }) => {
    const address = new URL(embedCasePath(language, slug), baseURL).href;
    const bare = await host(page, embedSnippet({ address, title: "x" }));
    await rehearsalIn(bare);
    await expect(bare.locator(".explained")).toBeHidden();
    const told = await host(
      page,
      embedSnippet({ address: `${address}#${EXPLAINED}`, title: "x" }),
    );
    await rehearsalIn(told);
    await expect(told.locator(".explained")).toBeVisible();
    await expect(told.locator(".explained li")).not.toHaveCount(0);
    await fits(page, told);
  });
}

test("what a case links to from within opens in the whole window too", async ({
  page,
  baseURL,
}) => {
  const path = embedScreenPath("fr", "procuration", "liste");
  const frame = await host(
    page,
    embedSnippet({ address: new URL(path, baseURL).href, title: "x" }),
  );
  const screen = await rehearsalIn(frame);
  await screen.getByRole("radio").first().check();
  await button(screen, "Révoquer").click();
  await screen.locator(".stop > p > a").click();
  await expect(page).toHaveURL(/\/cas\/[\w-]+\/$/);
});

base("a page that is no embed refuses to be framed", async ({ page, baseURL }) => {
  for (const path of ["/ecrans/utilisateur/saisie/", "/en/", "/nulle-part/"]) {
    const frame = await host(page, `<iframe src="${new URL(path, baseURL).href}"></iframe>`);
    await expect.poll(() => page.frames()[1]?.url()).toMatch(/^chrome-error:/);
    await expect(frame.locator("main")).toHaveCount(0);
  }
});
