import type { Request } from "@playwright/test";
import { builtPages } from "../../build/built-pages.ts";
import { button, expect, fillPerson, rehearsal, test } from "./guide.ts";
import { weightOf } from "./weight.ts";

/** What was fetched before weighs nothing: each test has its own pages. */
test.use({ reuseContext: false });

/** By `budgets.md`: pages without a rehearsal. */
const PLAIN = { requests: 1, bytes: 14 * 1024, script: 5 * 1024 };
/**
 * The home page before it is idle: the field to try stands in it, as a figure; 100 bytes keep it
 * offline, 300 lead to the manifest, the statement on accessibility and what assistive technologies read,
 * 50 say that its script did not come.
 */
const HOME = 16_550;
/** The page about the guide carries the whole table of the 2019 procedure, and what is kept: the one exception. */
const TABLE = 17_100;
/**
 * What pages with rehearsals weigh today, and may not exceed. The budgets are 56 kB, of which 34 of
 * script for step 2 and 40 for step 3a, in five files, and 72 of script in eight files for the sandbox
 * (`docs/decisions/0008-weights.md`).
 */
const TODAY = {
  /** With what comes when idle: 51 kB as it opens, 600 bytes of which are row headers and the offline guide; 50 mend an anchor that mail has ended, 50 say that a “Why?” did not come, 150 read digits and dates as they are pasted, 40 shorten a name as long as a book and say why one is stopped: 120 bytes of script over the budget. */
  utilisateur: { bytes: 60_620, script: 34_940, files: 3 },
  /** Both are up to 430 bytes over the budget of 40 kB: tables that are heard cost 150, what an undo leaves in the form 15. */
  others: { bytes: 69_990, script: 41_390, files: 4 },
  sandbox: { bytes: 92_540, script: 72 * 1024, files: 8 },
  /** The sandbox's, with the second tier: modes, planner and exams, for which there are 20; 120 more tell what an undo and a crossing did, and who has a right that is not the one, 100 keep what is typed through a demonstration, 250 lead a link to its exam. */
  mission: { bytes: 106_100, script: 86_400, files: 8 },
  /** What was done is told by the store, which stands with the rehearsals' script. */
  list: { bytes: 45_000, script: 35_075, files: 3 },
};
/**
 * What judges the exercise and draws its end (350 of these bytes), keeps that it was done, runs its first
 * press and offers the modes (300), fetched when idle: the only script that a page does not preload. The modes are one more,
 * of at most 20 kB, for whoever chooses one (`modes.spec.ts`).
 */
const LATE = { files: 1, script: 8_670 };

/** Typeface, icon and worker are not counted (`budgets.md`): the worker's own weight is in `offline.spec.ts`. */
const UNCOUNTED = /\/(icon\.svg|offline\.js|speculation\.json)$/;

const pages = builtPages();
const has = (path: string, root: string) =>
  pages.find((page) => page.path === path)?.html.includes(root) ?? false;

/** The scripts that a page asks for as it opens. */
const asksAtOnce = (path: string): string[] =>
  pages
    .find((page) => page.path === path)
    ?.html.replace(/<template data-idle>.*?<\/template>/s, "")
    .match(/<link rel="modulepreload"[^>]*>|<script[^>]* src=[^>]*>/g) ?? [];

test("a rehearsal that answers asks for nothing more", async ({ page }) => {
  // What judges comes when the browser is idle, which may be later than the network is.
  const judge = page.waitForResponse((response) => response.url().includes("/words."));
  await page.goto("/2-utilisateurs/");
  const screen = await rehearsal(page);
  await judge;
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
  "page before the steps": "/avant-de-commencer/",
  "step 1": "/en/1-registration/",
  "step 3a": "/3-procuration-interne/",
  "step 3b in English": "/en/3-external-power-of-attorney/",
  "step 4": "/4-assignation/",
  "page after the steps": "/en/what-next/",
  "screen with a table": "/en/screens/procuration/ajout/",
  "screen of the other official way": "/ecrans/droits-acces/ajout/",
  "case with a stop": "/cas/inscription-refusee/",
  sandbox: "/bac-a-sable/",
  "sandbox in English": "/en/sandbox/",
  mission: "/missions/acces-collegue/",
  "mission in English": "/en/missions/no-right/",
  exam: "/examen/",
  "list of missions": "/en/missions/",
  glossary: "/lexique/",
  differences: "/en/differences/",
  about: "/a-propos/",
  "memory aid": "/aide-memoire/",
  "memory aid in English": "/en/memory-aid/",
};
for (const [kind, path] of Object.entries(KINDS)) {
  test(`the weight of the page “${kind}”`, async ({ page }) => {
    const finished: Request[] = [];
    page.on("requestfinished", (request) => finished.push(request));
    await page.goto(path);
    const strives = has(path, "data-mission");
    const plays = has(path, "data-sandbox") || strives;
    const rehearses = has(path, "data-rehearsal") || has(path, "data-ready-panel");
    if (has(path, "data-rehearsal")) await rehearsal(page);
    if (plays) await expect(page.locator(".sandbox-root")).toHaveAttribute("data-ready", "");
    await page.waitForLoadState("networkidle");
    const counted = finished
      .map((request) => ({ request, url: request.url(), type: request.resourceType() }))
      .filter(({ url, type }) => type !== "font" && !UNCOUNTED.test(url))
      .map(({ request, ...each }) => ({ ...each, bytes: weightOf(request) }));
    const sum = (list: typeof counted) => list.reduce((total, { bytes }) => total + bytes, 0);
    const script = counted.filter(({ type }) => type === "script");
    const inline = await page
      .locator("script:not([src])")
      .evaluateAll((all) =>
        all.reduce((total, { textContent }) => total + textContent.length, 0),
      );

    if (rehearses || plays) {
      expect(script.length).toBeGreaterThan(0);
      const small = !plays && !has(path, 'data-views="more"');
      const free = strives ? TODAY.mission : TODAY.sandbox;
      const part = TODAY[small ? "utilisateur" : "others"];
      const lists = has(path, "data-ready-panel");
      const ceiling = lists ? TODAY.list : plays ? free : part;
      if (has(path, "data-idle")) {
        // The home page is a plain one until the browser is idle: then comes what rehearses.
        const first = counted.filter(({ type }) => type !== "script");
        expect.soft(first).toHaveLength(PLAIN.requests);
        expect.soft(sum(first)).toBeLessThanOrEqual(HOME);
        expect.soft(inline).toBeLessThanOrEqual(PLAIN.script);
        expect.soft(asksAtOnce(path)).toEqual([]);
      } else expect.soft(sum(counted)).toBeLessThanOrEqual(ceiling.bytes);
      const preloaded = await page
        .locator("link[rel=modulepreload]")
        .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
      // The list of missions is read before it is alive: nothing of it is preloaded.
      const late = script.filter(({ url }) => !lists && !preloaded.includes(url));
      const first = script.filter((each) => !late.includes(each));
      // What cuts the excerpt of the home page is one more, of half a kilobyte.
      const cutting = has(path, "data-idle") ? 1 : 0;
      expect.soft(sum(first)).toBeLessThanOrEqual(ceiling.script + cutting * 500);
      const files = ceiling.files + cutting;
      expect.soft(first.length).toBeLessThanOrEqual(files);
      expect.soft(sum(late)).toBeLessThanOrEqual(LATE.script);
      expect.soft(late.length).toBeLessThanOrEqual(plays ? 0 : LATE.files);
    } else {
      expect.soft(counted).toHaveLength(PLAIN.requests);
      const most = kind === "about" ? TABLE : PLAIN.bytes;
      expect.soft(sum(counted)).toBeLessThanOrEqual(most);
      expect(inline).toBeLessThanOrEqual(PLAIN.script);
    }
  });
}

test("the host's headers are served", async ({ request }) => {
  const headers = (await request.get("/2-utilisateurs/")).headers();
  expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
  expect(headers["content-security-policy"]).toContain("default-src 'none'");
  expect(headers).toMatchObject({
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
  });
});

test("an error under /_astro/ is not kept, what is there is kept for good", async ({
  request,
}) => {
  const step = pages.find(({ path }) => path === "/2-utilisateurs/");
  const [script = ""] = /\/_astro\/[\w.-]+\.js/.exec(step?.html ?? "") ?? [];
  const there = await request.get(script);
  expect(there.ok()).toBe(true);
  expect(there.headers()["cache-control"]).toContain("immutable");
  const gone = await request.get(script.replace(".js", "x.js"));
  expect(gone.status()).toBe(404);
  expect(gone.headers()["cache-control"] ?? "").not.toMatch(/immutable|max-age/);
});
