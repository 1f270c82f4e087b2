import { builtPages } from "../../build/built-pages.ts";
import { test as loud, type Locator, type Page } from "@playwright/test";
import {
  button,
  expect,
  field,
  holdScripts,
  languages,
  rehearsal,
  shows,
  test,
  type Words,
  long,
} from "./guide.ts";
import { en } from "../../src/components/rehearsal/words.en.ts";
import { fr } from "../../src/components/rehearsal/words.fr.ts";
import { open, sheetOf } from "./sandbox.ts";

/** What was fetched before is not asked for again: each test has its own pages. */
loud.use({ reuseContext: false });

/* What a page does before its scripts are there, and when one of them never comes. */

const html = new Map(builtPages().map((page) => [page.path, page.html]));

for (const [language, words] of languages) {
  test(`${language}: a press before the sandbox answers is held, and answered`, async ({
    page,
  }) => {
    const release = await holdScripts(page);
    await page.goto(words.sandbox, { waitUntil: "commit" });
    await button(sheetOf(page), "Accéder à mon compte").click();
    release();
    await open(page);
    await shows(sheetOf(page), "connexion/authentification");
    expect(page.url()).not.toContain("?");
  });
}

test("a form pressed where no script runs sends nothing", async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  const left: string[] = [];
  page.on("request", (request) => left.push(request.url()));
  await page.goto("/2-utilisateurs/");
  left.length = 0;
  const messages: string[] = [];
  page.on("console", (message) => messages.push(message.text()));
  await page.locator("[data-rehearsal] button[type=submit]").first().click();
  await page.waitForTimeout(200);
  expect(messages).toEqual([]);
  expect(left).toEqual([]);
  await page.close();
});

const UI = { fr, en };
const FAILED = { fr: "Réessayer", en: "Try again" };

const KINDS = {
  home: { fr: "/", en: "/en/" },
  lesson: { fr: "/3-procuration-interne/", en: "/en/3-internal-power-of-attorney/" },
  case: { fr: "/cas/nom-absent/", en: "/en/cases/family-name-missing/" },
  embed: { fr: "/embed/utilisateur/saisie/", en: "/en/embed/utilisateur/saisie/" },
  sandbox: { fr: "/bac-a-sable/", en: "/en/sandbox/" },
  search: { fr: "/recherche/", en: "/en/search/" },
};

/** Every script that a page names. */
const scriptsOf = (path: string): string[] => [
  ...new Set(
    [...(html.get(path) ?? "").matchAll(/(?:href|src)="([^"]*\/_astro\/[^"]+\.js)"/g)].map(
      ([, url = ""]) => url,
    ),
  ),
];

/** The ways in which a script does not come, one after the other. */
let turn = 0;
async function fail(page: Page, url: string): Promise<void> {
  const way = turn++ % 3;
  await page.route(`**${url}`, (route) =>
    way === 0 ? route.abort() : route.fulfill({ status: way === 1 ? 404 : 500, body: "" }),
  );
}

for (const [language] of languages) {
  for (const [kind, paths] of Object.entries(KINDS)) {
    loud(`${language}: each script of the ${kind} fails alone`, async ({ page }) => {
      // What both pages ask for is tried in one of them.
      const tried = language === "fr" ? [] : scriptsOf(paths.fr);
      const scripts = scriptsOf(paths[language]).filter((each) => !tried.includes(each));
      for (const script of scripts) {
        await fail(page, script);
        await page.goto(paths[language], { waitUntil: "commit" });
        await expect(retryIn(page, language), script).toBeVisible();
        await page.unrouteAll();
      }
    });
  }
}

test("the pages name the scripts that are made to fail", () => {
  const counts = Object.values(KINDS).map(({ fr }) => scriptsOf(fr).length);
  expect(Math.min(...counts)).toBeGreaterThan(1);
});

/** What is only asked for once somebody wants it. */
const LATE = {
  "what was done, shared": {
    script: "share.*.js",
    path: (words: Words) => words.step,
    use: async (page: Page, words: Words) => {
      const screen = await rehearsal(page);
      await button(screen, "Continuer").click();
      await button(screen, words.share).click();
    },
  },
  "a path that somebody shared": {
    script: "follow.*.js",
    path: (words: Words) => `${words.step}#chemin=v1.A.x`,
    use: () => Promise.resolve(),
  },
  "the support desk": {
    script: "desk.js",
    path: (words: Words) => words.support,
    use: (page: Page) => page.locator("[data-reply]").first().click(),
  },
};
for (const [what, { script, path, use }] of Object.entries(LATE)) {
  loud(`a script that comes late fails: ${what}`, async ({ page }) => {
    for (const [language, words] of languages) {
      await fail(page, `/${script}`);
      await page.goto("about:blank");
      await page.goto(path(words));
      await use(page, words);
      await expect(retryIn(page, language)).toBeVisible();
      await page.unrouteAll();
    }
  });
}

/** What “Why?” tells comes in a file of its own: without it, every button answers. */
const UNTOLD = {
  sandbox: async (page: Page, words: Words) => {
    await page.goto(words.sandbox);
    await open(page);
    await button(sheetOf(page), "Accéder à mon compte").click();
    await button(sheetOf(page), "Continuer").click();
    await shows(sheetOf(page), "connexion/code");
    await button(sheetOf(page), "Continuer").click();
    return sheetOf(page);
  },
  lesson: async (page: Page, words: Words) => {
    await page.goto(words.step);
    const screen = await rehearsal(page);
    await button(screen, "Continuer").click();
    return screen;
  },
};
for (const [language, words] of languages)
  for (const [kind, use] of Object.entries(UNTOLD))
    loud(`${language}: what “Why?” tells does not come: ${kind}`, async ({ page }) => {
      const thrown: string[] = [];
      page.on("pageerror", ({ message }) => thrown.push(message));
      await page.route("**/whys.*.json", (route) =>
        language === "fr" ? route.abort() : route.fulfill({ status: 500, body: "" }),
      );
      const screen = await use(page, words);
      await expect(screen.locator(".why").first()).toHaveText(UI[language].whyLost);
      await expect(retryIn(page, language)).toHaveCount(0);
      expect(thrown).toEqual([]);
    });

for (const [language, words] of languages) {
  loud(
    `${language}: “${FAILED[language]}” answers, and what was typed is kept`,
    async ({ page }) => {
      const [script = ""] = scriptsOf(words.screen).filter((url) => url.includes("/screen."));
      await page.route(`**${script}`, (route) => route.fulfill({ status: 404, body: "" }));
      await page.goto(words.screen);
      await page
        .locator("[data-rehearsal]")
        .getByLabel(/^Nom de famille/)
        .fill("Roy");
      // A button that nothing will answer leads to what can be done.
      await page
        .locator("[data-rehearsal]")
        .getByRole("button", { name: /^Continuer/ })
        .click();
      await expect(retryIn(page, language)).toBeFocused();
      await page.unrouteAll();
      await retryIn(page, language).click();
      const screen = await rehearsal(page);
      await expect(field(screen, "Nom de famille")).toHaveValue("Roy");
      await expect(page.getByRole("alert")).toHaveCount(0);
      await button(screen, "Continuer").click();
      await expect(screen.locator(".summary")).toBeFocused();
    },
  );

  loud(`${language}: what is sought is kept when the search is loaded again`, ({ page }) =>
    expectSought(page, language, retryIn(page, language)),
  );

  loud(
    `${language}: what is sought goes to the other language without its script`,
    ({ page }) => expectSought(page, language, page.locator("[data-language-switch]")),
  );
}

for (const [language, words] of languages) {
  loud(
    `${language}: what is asked of the desk is kept when it is loaded again`,
    long(language === "en"),
    async ({ page }) => {
      for (const shared of ["", "#q=code"]) {
        await page.route("**/desk.js", (route) => route.abort());
        await page.goto("about:blank");
        await page.goto(words.support + shared);
        const asked = page.getByRole("textbox");
        await asked.fill("date");
        await expect(retryIn(page, language)).toBeVisible();
        await page.unrouteAll();
        await retryIn(page, language).click();
        await expect(page.locator(".desk-found a").first()).toBeVisible();
        await expect(asked).toHaveValue("date");
        await page.evaluate(() => sessionStorage.clear());
      }
    },
  );
}

/** What is sought where the search never came is found once one has gone on. */
async function expectSought(page: Page, language: keyof typeof FAILED, on: Locator) {
  const [script = ""] = scriptsOf(KINDS.search[language]);
  await fail(page, script);
  await page.goto(KINDS.search[language]);
  await page.getByRole("searchbox").fill("date");
  await page.unrouteAll();
  await on.click();
  await expect(page.locator(".results a").first()).toBeVisible();
  await expect(page.getByRole("searchbox")).toHaveValue("date");
}

/** Of a script that fails, the sentence's button. */
const retryIn = (page: Page, language: keyof typeof FAILED) =>
  page.getByRole("alert").getByRole("button", { name: FAILED[language] });
