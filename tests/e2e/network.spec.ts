import type { Request } from "@playwright/test";
import { builtPages } from "../../scripts/built-pages.ts";
import { button, expect, fillPerson, rehearsal, test } from "./guide.ts";

/** By `budgets.md`: pages without a rehearsal, and pages with rehearsals. */
const PLAIN = { requests: 1, bytes: 14 * 1024, script: 5 * 1024 };
const REHEARSING = { bytes: 45 * 1024, script: 28 * 1024 };

const pages = builtPages();
const rehearses = (path: string) =>
  pages.find((page) => page.path === path)?.html.includes("data-rehearsal") ?? false;

test("a rehearsal that answers asks for nothing more", async ({ page }) => {
  await page.goto("/2-utilisateurs/");
  const screen = await rehearsal(page);
  await rehearsal(page, 3);
  await page.waitForLoadState("networkidle");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await button(screen, "Continuer").click();
  await fillPerson(screen);
  for (const label of [
    "Continuer",
    "Corriger",
    "Continuer",
    "Transmettre",
    "Continuer",
    "Terminer",
  ]) {
    await button(screen, label).click();
  }
  await expect(screen).toHaveAttribute("data-screen", "utilisateur/termine");
  expect(asked).toEqual([]);
  expect(page.url()).not.toContain("?");
});

const KINDS = {
  home: "/en/",
  screens: "/ecrans/",
  cases: "/en/cases/",
  step: "/2-utilisateurs/",
  "step in English": "/en/2-users/",
  screen: "/en/screens/utilisateur/saisie/",
  case: "/cas/formulaire-vide/",
};
for (const [kind, path] of Object.entries(KINDS)) {
  test(`the weight of the page “${kind}”`, async ({ page }) => {
    const finished: Request[] = [];
    page.on("requestfinished", (request) => finished.push(request));
    await page.goto(path);
    if (rehearses(path)) await rehearsal(page);
    await page.waitForLoadState("networkidle");
    const loaded = await Promise.all(
      finished.map(async (request) => ({
        url: request.url(),
        type: request.resourceType(),
        bytes: (await request.sizes()).responseBodySize,
      })),
    );
    const counted = loaded.filter(
      ({ url, type }) => type !== "font" && !url.endsWith("icon.svg"),
    );
    const sum = (list: typeof counted) => list.reduce((total, { bytes }) => total + bytes, 0);
    const script = counted.filter(({ type }) => type === "script");
    const inline = await page
      .locator("script:not([src])")
      .evaluateAll((all) =>
        all.reduce((total, { textContent }) => total + textContent.length, 0),
      );

    if (rehearses(path)) {
      expect(script.length).toBeGreaterThan(0);
      expect(sum(counted)).toBeLessThanOrEqual(REHEARSING.bytes);
      expect(sum(script)).toBeLessThanOrEqual(REHEARSING.script);
      const preloaded = await page
        .locator("link[rel=modulepreload]")
        .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
      expect(script.map(({ url }) => url).filter((url) => !preloaded.includes(url))).toEqual(
        [],
      );
    } else {
      expect(counted).toHaveLength(PLAIN.requests);
      expect(sum(counted)).toBeLessThanOrEqual(PLAIN.bytes);
      expect(inline).toBeLessThanOrEqual(PLAIN.script);
    }
  });
}

test("the host's headers are served", async ({ request }) => {
  const headers = (await request.get("/2-utilisateurs/")).headers();
  expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
  expect(headers["content-security-policy"]).not.toContain("default-src");
  expect(headers).toMatchObject({
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
  });
});
