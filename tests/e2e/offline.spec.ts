import { createHash } from "node:crypto";
import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { BrowserContext, Locator, Page } from "@playwright/test";
import { builtPages, dist } from "../../build/built-pages.ts";
import type { KeptLanguage, Offline } from "../../src/components/offline/kept.ts";
import { button, expect, field, LANGUAGES, languages, long, rehearsal, test } from "./guide.ts";
import { open } from "./sandbox.ts";
import { packed } from "./weight.ts";

/* What is there without a network after one visit, and what a newer guide does to an open tab. */

test.use({ serviceWorkers: "allow", reuseContext: false });

const worker = readFileSync(join(dist, "worker.js"), "utf8");
const offline = JSON.parse(/^const OFFLINE=(.*);$/m.exec(worker)?.[1] ?? "{}") as Offline;

const kept = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const found: string[] = [];
    for (const name of await caches.keys())
      for (const { url } of await (await caches.open(name)).keys())
        found.push(new URL(url).pathname);
    return found;
  });

/** Until both languages are whole. */
const isWhole = (page: Page) =>
  expect
    .poll(async () => (await kept(page)).filter((path) => /^\/(en\/)?$/.test(path)).length, {
      timeout: 60_000,
    })
    .toBe(2);

async function visited(page: Page, path = "/"): Promise<void> {
  test.setTimeout(120_000);
  await page.goto(path);
  await isWhole(page);
}

const unplug = (context: BrowserContext): Promise<void> => context.setOffline(true);

test("a language weighs at most 800 kB", long(true), () => {
  const weigh = (file: string): number =>
    /\.(woff2|png)$/.test(file) ? statSync(join(dist, file)).size : packed(file);
  for (const { files, pages } of Object.values<KeptLanguage>(offline.languages)) {
    const bytes = [...files, pages].reduce((sum, [file]) => sum + weigh(file), 0);
    expect(bytes).toBeLessThanOrEqual(800 * 1024);
    // No less than the whole guide.
    expect(bytes).toBeGreaterThan(200 * 1024);
  }
});

test("the reader's language comes first, and every page of both is kept", async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto("/en/glossary/");
  await expect
    .poll(async () => (await kept(page)).includes("/en/"), { timeout: 60_000 })
    .toBe(true);
  await isWhole(page);
  const all = new Set(await kept(page));
  const whole = builtPages().filter(({ id }) => !id.startsWith("embed/"));
  expect(whole.filter(({ path }) => !all.has(path)).map(({ path }) => path)).toEqual([]);
  expect([...all].filter((path) => path.includes("/embed/"))).toEqual([]);
});

test("nothing is kept for who saves data", async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, "connection", { value: { saveData: true } }),
  );
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto("/lexique/", { waitUntil: "networkidle" });
  expect(asked.filter((url) => url.includes("offline.js"))).toEqual([]);
  expect(
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
  ).toBe(0);
});

for (const [language, words] of languages) {
  test(
    `${language}: every kind of page answers without a network`,
    long(language === "en"),
    async ({ page, context }) => {
      await visited(page, words.home);
      await unplug(context);
      await page.goto(`${words.step}?a=1#x`);
      const screen = await rehearsal(page);
      await button(screen, "Continuer").click();
      await expect(screen.locator(".summary")).toBeFocused();

      await page.goto(words.step.slice(0, -1));
      await expect(page).toHaveURL(words.step);

      await page.goto(words.sandbox);
      await open(page);

      await page.goto(words.search);
      await page.getByRole("searchbox").fill("date");
      await expect(page.locator(".results a").first()).toBeVisible();

      await page.goto(words.support);
      await page.locator("[data-reply]").first().click();
      await expect(page.getByRole("alert")).toHaveCount(0);

      for (const id of ["mission/acces-collegue", "examen", "cas/utilisateur/nomAbsent"]) {
        const twin = builtPages().find((each) => each.id === id && each.language === language);
        if (!twin) continue;
        await page.goto(twin.path);
        await expect(page.locator("h1")).toBeVisible();
        await expect(page.locator("[data-ready]").first()).toBeAttached();
      }

      // Files have no icon of their own, which a browser asks for in vain; so in a tab of theirs.
      const file = await context.newPage();
      await file.goto("/licences.txt");
      await expect(file.locator("body")).toContainText("MIT License");
      // What is not kept is not said to be nowhere.
      await expect(file.goto("/procedure.json")).rejects.toThrow("ERR_FAILED");
      await file.close();

      await page.goto(`${words.home}nulle-part/`);
      await expect(page.locator("html")).toHaveAttribute("data-page", "404");
      await page.goto(words.home);
      await page.getByRole("link", { name: words.other }).first().click();
      await expect(page.locator("html")).not.toHaveAttribute("lang", language);
    },
  );
}

const ERASE = {
  fr: ["/missions/", "Tout effacer", "Oui, effacer"],
  en: ["/en/missions/", "Erase everything", "Yes, erase"],
};
for (const [path = "", erase = "", yes = ""] of Object.values(ERASE)) {
  const twin = long(path === ERASE.en[0]);
  test(`${path}: “${erase}” leaves no page kept, and no worker`, twin, async ({ page }) => {
    await visited(page, path);
    await page.getByRole("button", { name: erase }).click();
    await page.getByRole("button", { name: yes }).click();
    await expect.poll(() => kept(page)).toEqual([]);
    await expect
      .poll(() =>
        page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length),
      )
      .toBe(0);
  });
}

const SAID = {
  fr: ["Le guide a été mis à jour.", "Recharger la page"],
  en: ["The guide has been updated.", "Reload this page"],
} as const;
/** A host that shows the built site, and another build of it once it is deployed. */
async function host(from: string) {
  const packs = Object.values<KeptLanguage>(offline.languages).map(({ pages: [path, old] }) => {
    const text = readFileSync(join(dist, path), "utf8").replaceAll("<h1", "<h1 data-newer");
    const integrity = `sha256-${createHash("sha256").update(text).digest("base64")}`;
    return { path, old, text, address: path.replace(".json", "2.json"), integrity };
  });
  const newer = packs.reduce(
    (code, { path, old, address, integrity }) =>
      code.replace(path, address).replace(old, integrity),
    worker.replace(offline.version, "newer"),
  );
  let deployed = false;
  const server = createServer((request, response) => {
    const pack = packs.find(({ address }) => address === request.url);
    if (deployed && request.url === "/worker.js")
      return void response.setHeader("Content-Type", "text/javascript").end(newer);
    if (deployed && pack) return void response.end(pack.text);
    void fetch(new URL(request.url ?? "/", from)).then(async (found) => {
      for (const name of ["content-type", "content-security-policy"])
        response.setHeader(name, found.headers.get(name) ?? "");
      response.writeHead(found.status).end(Buffer.from(await found.arrayBuffer()));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    deploy: () => (deployed = true),
    close: () => server.close(),
  };
}

for (const [language, words] of languages) {
  const [said, again] = SAID[language];
  test(
    `${language}: an open tab says that there is a newer guide, and keeps what was typed`,
    long(language === "en"),
    async ({ page, baseURL }) => {
      const { origin, deploy, close } = await host(baseURL ?? "");
      await visited(page, origin + words.step);
      deploy();
      // The tab keeps its version, wherever it goes.
      await page.goto(origin + words.screen);
      const screen = await rehearsal(page);
      await field(screen, "Nom de famille").fill("Roy");
      await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
      await expect(page.getByText(said)).toBeVisible({ timeout: 60_000 });
      await expect(page.locator("[data-newer]")).toHaveCount(0);
      const names = () => page.evaluate(() => caches.keys());
      expect((await names()).sort()).toEqual(
        [`${offline.prefix}${offline.version}`, `${offline.prefix}newer`].sort(),
      );
      await page.getByRole("button", { name: again }).click();
      await expect(page.locator("[data-newer]")).not.toHaveCount(0);
      await expect(field(await rehearsal(page), "Nom de famille")).toHaveValue("Roy");
      await expect(page.getByText(said)).toHaveCount(0);
      await expect.poll(names).toEqual([`${offline.prefix}newer`]);
      close();
    },
  );
}

test("the other tabs load anew with it, and lose nothing of what was typed", async ({
  page,
  context,
  baseURL,
}) => {
  const { origin, deploy, close } = await host(baseURL ?? "");
  const { fr: words } = LANGUAGES;
  await visited(page, origin + words.home);
  const typing = {
    [words.step]: "[data-lesson] input[name=nom]",
    [words.sandbox]: "[data-sandbox] input[name=code]",
    "/missions/acces-collegue/": "[data-mission] input[name=code]",
    [words.support]: ".desk textarea",
    [words.search]: "[role=search] input",
  };
  const tabs: [string, Page, Locator][] = [];
  for (const [path, selector] of Object.entries(typing)) {
    const tab = await context.newPage();
    await tab.goto(origin + path);
    const control = tab.locator(selector).first();
    if (path !== words.support) await tab.locator("[data-ready]").first().waitFor();
    if (selector.endsWith("[name=code]")) {
      for (const label of ["Accéder à mon compte", "Continuer"])
        await button(tab.locator("main"), label).first().click();
    }
    await control.pressSequentially("Roy 12");
    tabs.push([path, tab, control]);
  }
  deploy();
  await page.bringToFront();
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await page.getByRole("button", { name: SAID.fr[1] }).click({ timeout: 60_000 });
  for (const [path, tab, control] of tabs) {
    await tab.bringToFront();
    await expect(tab.locator("[data-newer]"), path).not.toHaveCount(0);
    await expect(control, path).toHaveValue("Roy 12");
  }
  close();
});
