import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, languages, test, long } from "./guide.ts";
import { weightOf } from "./weight.ts";

/** A page without a rehearsal, before it is used: 1.7 kB over `budgets.md`, for numbers, the statement and the offline guide; 140 of its script mend an anchor that mail has ended, 85 keep what is typed. */
const PAGE = { bytes: 16_100, script: 5_640 };

const WORDS = {
  fr: {
    path: "/soutien/",
    links: "/soutien/liens/",
    said: "mon courriel est pas accepté",
    elsewhere: "it worked last year",
    title: "Le courriel est refusé",
    case: "/cas/courriel-refuse/",
    unrelated: "notre imprimante du deuxième étage clignote en orange",
    mail: "Bonjour, deux questions. J’ai perdu le mot de passe temporaire de Josée. Ensuite, la date de fin est refusée parce qu’elle dépasse trois ans. Merci et bonne journée!",
    where: "Où en êtes-vous?",
    shows: "Que montre l’écran?",
    anyway: "Les cas les plus proches, tout de même",
    part: "Assignation d’une procuration",
    twin: "/en/support/",
    share: "Copier cette recherche",
    several: /2 choses/,
    both2: "Une réponse à ces 2 cas",
    second: /^2\. /m,
    subject: "Copier\u00a0: Objet (Français)",
    sections: "Dans le guide",
    deadline: "échéance du 31 mars",
    reply: "Copier la réponse – Le courriel est refusé",
    french: "Français",
    english: "Anglais",
    both: "Les deux",
    copied: "Réponse copiée en français",
    byHand: /prête à copier/,
    preview: "Lire la réponse",
    found: /cas trouvé|cas les plus proches/,
    none: /Aucun cas ne dit cela/,
    expired: "L’accès fonctionnait l’an dernier",
    hello: "Bonjour,",
    plain: /Sans JavaScript/,
    copyLink: (title: string) => `Copier le lien vers «\u00a0${title}\u00a0»`,
    situations: "Les situations courantes",
    linkCopied: "Lien copié",
    code: "Copier le code",
    unread: /n’ont pas pu être lues/,
  },
  en: {
    path: "/en/support/",
    links: "/en/support/links/",
    said: "my email is not accepted",
    elsewhere: "ça fonctionnait l'an dernier",
    title: "The email address is refused",
    case: "/en/cases/email-refused/",
    unrelated: "our printer on the second floor is blinking orange",
    mail: "Hello, two questions. I lost Josie’s temporary password. Also, the end date is refused because it is more than three years away. Thanks and have a good day!",
    where: "Where are you in the procedure?",
    shows: "What does the screen show?",
    anyway: "The closest cases",
    part: "Assigning a power of attorney",
    twin: "/soutien/",
    share: "Copy this search",
    several: /2 things/,
    both2: "One reply to these 2 cases",
    second: /^2\. /m,
    subject: "Copy: Subject (English)",
    sections: "In the guide",
    deadline: "March 31 deadline",
    reply: "Copy the reply – The email address is refused",
    french: "French",
    english: "English",
    both: "Both",
    copied: "Reply copied in English",
    byHand: /ready to copy/,
    preview: "Read the reply",
    found: /cases? found|closest cases/,
    none: /No case matches/,
    expired: "Access worked last year",
    hello: "Hello,",
    plain: /Without JavaScript/,
    copyLink: (title: string) => `Copy the link to ${title}`,
    situations: "Common situations",
    linkCopied: "Link copied",
    code: "Copy the code",
    unread: /did not load/,
  },
} as const;

const parts = (page: Page) => ({
  field: page.getByRole("textbox"),
  status: page.getByRole("search").getByRole("status"),
  found: page.locator(".desk-found > li"),
  told: page.locator("[data-copying]"),
});
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

for (const [language] of languages) {
  const words = WORDS[language];
  const own = language === "fr" ? words.french : words.english;

  test.describe(language, () => {
    test.beforeEach(({ context }) =>
      context.grantPermissions(["clipboard-read", "clipboard-write"]),
    );

    test("from a caller's words to a copied reply in two actions", async ({
      page,
      baseURL,
    }) => {
      await page.goto(words.path);
      const { field, status, found, told } = parts(page);
      await field.fill(words.said);
      await expect(status).toHaveText(words.found);
      await expect(found.first().getByRole("link")).toHaveText(words.title);
      const group = found.first().getByRole("group", { name: words.reply });
      await group.getByRole("button", { name: own, exact: true }).click();
      await expect(told).toHaveText(words.copied);
      await expect(found.first().locator("[data-copied]")).toHaveText(own);
      const text = await clipboard(page);
      expect(text.startsWith(words.hello)).toBe(true);
      expect(text).toContain(words.title);
      expect(text).toContain(`\n${baseURL}${words.case}\n`);
      expect(text).not.toMatch(/<|&\w+;/);

      await group.getByRole("button", { name: words.both }).click();
      const twin = language === "fr" ? "/en/cases/email-refused/" : "/cas/courriel-refuse/";
      await expect.poll(() => clipboard(page)).toContain(`${baseURL}${twin}`);
      expect(await clipboard(page)).toContain(`${baseURL}${words.case}`);
    });

    test("“/” goes to the question, arrows to a case, a letter copies its reply; its number finds it", async ({
      page,
    }) => {
      await page.goto(words.path);
      const { field, found, told } = parts(page);
      await field.fill("cas 27");
      await expect(found).toHaveCount(1);
      await expect(found.first()).toContainText(/27/);
      await field.fill(words.said);
      await expect(found.first().getByRole("link").first()).toHaveText(words.title);
      await field.press("Enter");
      await page.keyboard.press(own.charAt(0).toLowerCase());
      await expect(told).toHaveText(words.copied);
      await expect.poll(() => clipboard(page)).toContain(words.hello);
      await page.keyboard.press("/");
      await expect(field).toBeFocused();
      await expect(field).toHaveValue(words.said);
    });

    test("pinned cases and those used last are found again, and nothing typed is kept with them", async ({
      page,
    }) => {
      await page.goto(words.path);
      const { field, found } = parts(page);
      await field.fill(words.said);
      const kept = page.locator(".desk-kept");
      await expect(kept.getByRole("heading")).toHaveCount(0);
      await found.first().locator(".pin").click();
      await expect(found.first().locator(".pin")).toHaveAttribute("aria-pressed", "true");
      await found.nth(1).getByRole("button", { name: own, exact: true }).click();
      await field.fill("");
      await page.reload();
      await expect(kept.getByRole("heading")).toHaveCount(2);
      await expect(kept.locator("li").first()).toContainText(words.title);
      expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain(words.said);
      await kept.locator(".pin").first().click();
      await expect(kept.locator("[aria-pressed=true]")).toHaveCount(0);
    });

    test("what found no case can be taken away as a file, from this tab alone", async ({
      page,
    }) => {
      await page.goto(words.path);
      const { field, status } = parts(page);
      const file = page.locator(".unfound");
      await field.fill("imprimante en panne");
      await expect(status).toHaveText(words.none);
      await field.fill("imprimante en panne au sous-sol");
      await expect(page.locator(".desk-share")).toHaveAttribute("data-text", /sous-sol/);
      await field.fill("quelle heure est-il à Paris");
      await expect(file).toContainText("2");
      const [download] = await Promise.all([page.waitForEvent("download"), file.click()]);
      const text = await readFile(await download.path(), "utf8");
      expect(text).toContain("imprimante en panne au sous-sol");
      expect(text.match(/imprimante/g)).toHaveLength(1);
      expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain(
        "imprimante",
      );
    });

    test("from a situation to a copied reply in one action, the first on the page", async ({
      page,
      baseURL,
    }) => {
      await page.goto(words.path);
      const item = page.locator('[data-case="connexion/ministereAbsent"]').first();
      await item.getByRole("button", { name: own, exact: true }).click();
      await expect(parts(page).told).toHaveText(words.copied);
      expect(await clipboard(page)).toContain(`${baseURL}/`);
    });

    test("the first copy is promised within the press, for WebKit takes none after it", async ({
      page,
    }) => {
      await page.addInitScript(() => {
        const { clipboard } = navigator;
        let pressed = false;
        const during = ({ isTrusted }: Event) => {
          pressed = isTrusted;
          // A task begins once every listener and what they await at once is over.
          setTimeout(() => (pressed = false));
        };
        addEventListener("click", during, true);
        for (const method of ["write", "writeText"] as const) {
          const real = clipboard[method].bind(clipboard) as (what: unknown) => Promise<void>;
          clipboard[method] = (what: unknown) =>
            pressed
              ? real(what)
              : Promise.reject(new DOMException("Not in a press", "NotAllowedError"));
        }
      });
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route("**/desk.js", async (route) => {
        await held;
        await route.continue();
      });
      await page.goto(words.path);
      const item = page.locator('[data-case="connexion/ministereAbsent"]').first();
      for (const name of [own, words.both]) {
        await item.getByRole("button", { name, exact: true }).click();
        release();
        await expect(item.locator("[data-copied]")).toHaveText(name);
        expect(await clipboard(page)).toContain(words.hello);
      }
      await expect(page.locator(".by-hand")).toHaveCount(0);
    });

    test("what a caller says in the other language is found too", async ({ page }) => {
      await page.goto(words.path);
      const { field, found } = parts(page);
      await field.fill(words.elsewhere);
      await expect(found.first().getByRole("link")).toHaveText(words.expired);
    });

    test("by keyboard alone: the words, the case, the reply", async ({ page }) => {
      const { keyboard } = page;
      await page.goto(words.path);
      const { field, found, told } = parts(page);
      await field.focus();
      await keyboard.type(words.said);
      await expect(found.first()).toBeVisible();
      await keyboard.press("Enter");
      await expect(found.first().getByRole("link")).toBeFocused();
      await keyboard.press("ArrowDown");
      await expect(found.nth(1).getByRole("link")).toBeFocused();
      await keyboard.press("ArrowUp");
      // Past the button that copies the link.
      await keyboard.press("Tab");
      await keyboard.press("Tab");
      await expect(
        found.first().getByRole("button", { name: words.french, exact: true }),
      ).toBeFocused();
      await keyboard.press("Enter");
      await expect(told).not.toHaveText("");
      expect(await clipboard(page)).toMatch(/^Bonjour,/);
      await keyboard.press("Escape");
      await expect(field).toBeFocused();
      await keyboard.press("Escape");
      await expect(field).toHaveValue("");
      await expect(page.getByRole("heading", { name: words.situations })).toBeVisible();
    });

    test("nothing found is said, and the lists stay", async ({ page }) => {
      await page.goto(words.path);
      const { field, status } = parts(page);
      await field.fill("xyzzyqwk");
      await expect(status).toHaveText(words.none);
      await expect(page.getByRole("heading", { name: words.situations })).toBeVisible();
    });

    test(
      "signs, letters apart and half a sign are no case, and that is said",
      long(language === "fr"),
      async ({ page }) => {
        await page.goto(words.path);
        const { field, status, found } = parts(page);
        for (const typed of ["😀", "(", "a b c d"]) {
          await field.fill(words.said);
          await expect(status).toHaveText(words.found);
          await field.fill(typed);
          await expect(status).toHaveText(words.none);
          await expect(found).toHaveCount(0);
        }
        await field.evaluate((each: HTMLTextAreaElement) => {
          each.value = `voicemail ${String.fromCharCode(0xd83d)}`;
          each.dispatchEvent(new Event("input", { bubbles: true }));
        });
        const share = page.locator(".desk-share");
        await expect(share).toHaveAttribute("data-text", /#q=voicemail%20%EF%BF%BD$/);
      },
    );

    test("a shared search that is changed stays changed, in the other language too", async ({
      page,
    }) => {
      await page.goto(`${words.path}#q=code`);
      const { field } = parts(page);
      await expect(field).toHaveValue("code");
      await field.fill(words.said);
      await page.locator("[data-language-switch]").click();
      await expect(page).toHaveURL(words.twin);
      await expect(field).toHaveValue(words.said);
    });

    test("what is about nothing of ours is said to be, and three questions lead to a case", async ({
      page,
    }) => {
      await page.goto(words.path);
      const { field, status, found } = parts(page);
      await field.fill(words.unrelated);
      await expect(status).toHaveText(words.none);
      await expect(found).toHaveCount(0);
      await page.getByRole("button", { name: words.anyway }).click();
      await expect(found.first().getByRole("link")).toBeFocused();
      await page.getByLabel(words.where).selectOption({ label: words.part });
      const all = await found.count();
      expect(all).toBeGreaterThan(1);
      await page.getByLabel(words.shows).selectOption("refused");
      await expect.poll(() => found.count()).toBeLessThan(all);
      await expect(found.first()).toHaveAttribute("data-case", /^assignation\//);
    });

    test("several problems in one message make one reply, numbered", async ({ page }) => {
      await page.goto(words.path);
      const { field, status, told } = parts(page);
      await field.fill(words.mail);
      await expect(status).toHaveText(words.several);
      const common = page.locator("[data-common]");
      await expect(common).toContainText(words.both2);
      await common.getByRole("button", { name: own, exact: true }).click();
      await expect(told).toHaveText(words.copied);
      const text = await clipboard(page);
      expect(text).toMatch(words.second);
      // The subject and the text message are about both of them, too.
      await common.locator(".preview summary").click();
      const sheet = (part: string) => common.locator(`[data-told="${part}"]`).first();
      await expect(sheet("subject")).toHaveText("clicSÉQUR – Vos 2 questions");
      await expect(sheet("short")).toHaveText(/^1\. .+\/cas\/.+\s2\. .+\/cas\//);
      const chosen = page.locator(".in-one input:checked");
      await expect(chosen).toHaveCount(2);
      await chosen.first().uncheck();
      await expect(common).toBeHidden();
    });

    test("a reply is copied rich and plain; its subject by itself", async ({ page }) => {
      await page.goto(words.path);
      const { field, found, told } = parts(page);
      await field.fill(words.said);
      await found.first().getByRole("button", { name: own, exact: true }).click();
      await expect(told).toHaveText(words.copied);
      const html = await page.evaluate(async () => {
        const [item] = await navigator.clipboard.read();
        return (await item?.getType("text/html"))?.text();
      });
      expect(html).toContain("<ol>");
      expect(html).toContain(words.case);
      await found.first().getByText(words.preview).click();
      await found.first().getByRole("button", { name: words.subject }).click();
      await expect.poll(() => clipboard(page)).toBe(`clicSÉQUR – ${words.title}`);
    });

    test(
      "the desk keeps its place in this tab; a search is shared on purpose",
      long(language === "en"),
      async ({ page, baseURL, context }) => {
        await page.goto(words.path);
        const { field, found } = parts(page);
        await field.fill(words.said);
        await expect(found.first()).toBeVisible();
        await page.reload();
        await expect(field).toHaveValue(words.said);
        await expect(found.first().getByRole("link")).toHaveText(words.title);
        await page.goto(words.twin);
        await expect(field).toHaveValue(words.said);
        await expect(found.first()).toBeVisible();
        await page.goto(words.path);
        await page.getByRole("button", { name: words.share }).click();
        const link = `${baseURL}${words.path}#q=${encodeURIComponent(words.said)}`;
        await expect.poll(() => clipboard(page)).toBe(link);
        await field.fill(words.mail);
        await expect(page.getByRole("button", { name: words.share })).toBeHidden();

        const other = await context.newPage();
        await other.goto(words.path);
        await expect(parts(other).field).toHaveValue("");
        await other.goto(`${link}>.`);
        await expect(parts(other).field).toHaveValue(words.said);
        await expect(parts(other).found.first().getByRole("link")).toHaveText(words.title);
      },
    );

    test("one letter finds nothing and says nothing; a deadline finds its section", async ({
      page,
    }) => {
      await page.goto(words.path);
      const { field, status } = parts(page);
      await field.fill(words.deadline);
      await expect(page.getByRole("heading", { name: words.sections })).toBeVisible();
      await field.fill("a");
      await expect(page.getByRole("heading", { name: words.sections })).toBeHidden();
      await expect(status).toHaveText("");
    });

    test("the reply can be read, and selected where the clipboard is closed", async ({
      page,
    }) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, "clipboard", { value: undefined });
      });
      await page.goto(words.path);
      const item = page.locator('[data-case="connexion/ministereAbsent"]').first();
      await item.getByText(words.preview).click();
      const read = (lang: string, hello: string) =>
        expect(item.locator(`pre[lang=${lang}]`, { hasText: hello }).first()).toBeVisible({
          timeout: 20_000,
        });
      await read("fr", "Bonjour,");
      await read("en", "Hello,");
      await item.getByRole("button", { name: own, exact: true }).click();
      await expect(page.locator(".by-hand")).toContainText(words.hello);
      await expect(parts(page).told).toHaveText(words.byHand);
      const selected = await page.evaluate(() => getSelection()?.toString() ?? "");
      expect(selected).toContain(words.hello);
    });

    test("nothing typed is in an address, a request, a reply or a shared store", async ({
      page,
    }) => {
      await page.goto(words.path);
      const asked: string[] = [];
      page.on("request", (request) => asked.push(request.url() + (request.postData() ?? "")));
      const { field, found } = parts(page);
      await field.pressSequentially(`${words.said}. secret.`);
      await expect(found.first()).toBeVisible();
      await found.first().getByRole("button", { name: words.both }).click();
      await expect(parts(page).told).not.toHaveText("");
      expect(
        asked.filter(
          (url) =>
            !/\/(replies\.|heard\.|search-index\.|desk\.js|_astro\/|icon\.svg)/.test(url),
        ),
      ).toEqual([]);
      expect(asked.join()).not.toContain("secret");
      expect(await clipboard(page)).not.toContain("secret");
      await expect(page).toHaveURL(words.path);
      const kept = await page.evaluate(() =>
        JSON.stringify([
          // This tab's own storage has it, and nothing that is shared.
          Object.entries(localStorage),
          history.state,
        ]),
      );
      expect(kept).not.toContain("secret");
    });

    test("the desk is asked for once it is used; before, the page is one small request", async ({
      page,
    }) => {
      const requests: string[] = [];
      let bytes = 0;
      page.on("requestfinished", (request) => {
        // The typeface, the icon, and what the whole guide fetches when idle (`network.spec.ts`).
        if (request.resourceType() === "font") return;
        if (/\/(icon\.svg|offline\.js|speculation\.json)$/.test(request.url())) return;
        requests.push(request.url());
        bytes += weightOf(request);
      });
      for (const path of [words.path, words.links]) {
        requests.length = bytes = 0;
        await page.goto(path);
        await page.waitForLoadState("networkidle");
        expect(requests).toHaveLength(1);
        expect(bytes).toBeLessThanOrEqual(PAGE.bytes);
        const script = await page
          .locator("script:not([src])")
          .evaluateAll((all) =>
            all.reduce((sum, { textContent }) => sum + textContent.length, 0),
          );
        expect(script).toBeLessThanOrEqual(PAGE.script);
      }
    });

    test("it is said when the replies cannot be read", async ({ page }) => {
      await page.route("**/replies.*", (route) => route.fulfill({ status: 404, body: "" }));
      await page.goto(words.path);
      await parts(page).field.fill(words.said);
      await expect(parts(page).status).toHaveText(words.unread);
    });

    /* The pages as they open are with all the others, in `axe.spec.ts`. */
    test(
      "axe: a case found, its reply, read and copied; no page is wider than its window",
      { tag: ["@whole", "@axe"] },
      async ({ page }) => {
        test.slow();
        await page.goto(words.path);
        const { field, found, told } = parts(page);
        await field.fill(words.said);
        await found.first().getByText(words.preview).click();
        for (const width of [320, 768, 1280]) {
          await page.setViewportSize({ width, height: 900 });
          await found.first().getByRole("button", { name: words.both }).click();
          await expect(told).not.toHaveText("");
          for (const colorScheme of ["light", "dark"] as const) {
            await page.emulateMedia({ colorScheme });
            const { violations } = await new AxeBuilder({ page }).analyze();
            expect(violations.map(({ id }) => id)).toEqual([]);
          }
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth),
          ).toBeLessThanOrEqual(width);
        }
      },
    );

    test("the code to embed a screen or a case, in either language", async ({
      page,
      baseURL,
    }) => {
      await page.goto(words.links);
      const [what, which] = [
        page.getByRole("combobox").nth(0),
        page.getByRole("combobox").nth(1),
      ];
      await what.selectOption({ label: words.title });
      await which.selectOption("en");
      await page.getByRole("button", { name: words.code }).click();
      const text = await clipboard(page);
      expect(text).toContain(`<iframe src="${baseURL}/en/embed/cases/email-refused/"`);
      await which.selectOption("fr");
      await expect(page.locator(".snippet code")).toContainText("/embed/cas/courriel-refuse/");
    });

    test("the link of a heading, of a page, of a line; never the query", async ({
      page,
      baseURL,
    }) => {
      const step = language === "fr" ? "/2-utilisateurs/" : "/en/2-users/";
      await page.goto(`${step}?secret=1#suite`);
      const heading = page.locator("h2#suite");
      const name = (await heading.textContent()) ?? "";
      await expect(page.getByRole("heading", { level: 2, name, exact: true })).toHaveCount(1);
      await page.getByRole("button", { name: words.copyLink(name) }).click();
      await expect(parts(page).told).toHaveText(words.linkCopied);
      expect(await clipboard(page)).toBe(`${baseURL}${step}#suite`);

      const title = (await page.locator("h1").textContent()) ?? "";
      await page.getByRole("button", { name: words.copyLink(title) }).click();
      await expect.poll(() => clipboard(page)).toBe(`${baseURL}${step}`);
      const line = page.locator(".case-list a").first();
      const said = ((await line.textContent()) ?? "").trim();
      await page.getByRole("button", { name: words.copyLink(said) }).click();
      await expect
        .poll(() => clipboard(page))
        .toBe(`${baseURL}${(await line.getAttribute("href")) ?? ""}`);
    });
  });

  test.describe(`${language}, without JavaScript`, () => {
    test.use({ javaScriptEnabled: false });

    test("the whole list is there, and no button that would not answer", async ({ page }) => {
      await page.goto(words.path);
      await expect(page.getByText(words.plain)).toBeVisible();
      await expect(page.getByRole("textbox")).toBeHidden();
      for (const summary of await page.locator(".desk-part > summary").all()) {
        await summary.click();
      }
      await expect(
        page.locator(".desk-part").getByRole("link", { name: words.title }),
      ).toHaveAttribute("href", words.case);
      await expect(page.locator("main button:visible")).toHaveCount(0);
      await page.goto(words.links);
      await expect(page.locator("main button:visible")).toHaveCount(0);
      await expect(page.locator(".snippet code")).toContainText("/embed/");
    });
  });
}

test("a reply stays where it is pressed when the desk comes under the hand", async ({
  page,
}) => {
  // A typeface that comes just in time moves it too, on a machine that is slow enough.
  await page.route("**/*.woff2", (route) => route.fulfill({ body: "" }));
  await page.goto(WORDS.fr.path);
  const reply = page.locator(".desk-lists [data-reply]").first();
  const place = () => reply.evaluate((each) => each.getBoundingClientRect().toJSON() as object);
  await reply.scrollIntoViewIfNeeded();
  const before = await place();
  await reply.hover();
  await expect(page.locator("[data-desk]")).toHaveAttribute("data-ready", "");
  expect(await place()).toEqual(before);
});

test("headings keep their names, and the page its place, when the buttons come", async ({
  page,
  browser,
}) => {
  const still = await browser.newPage({ javaScriptEnabled: false });
  // A typeface that comes just in time moves the text too, on a machine that is slow enough.
  await page.route("**/*.woff2", (route) => route.fulfill({ body: "" }));
  for (const path of ["/2-utilisateurs/", "/cas/nom-absent/", "/en/differences/", "/cas/"]) {
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const shift = entry as PerformanceEntry & { value: number };
          document.documentElement.dataset["shift"] = String(shift.value);
        }
      }).observe({ type: "layout-shift", buffered: true });
    });
    const base = test.info().project.use.baseURL ?? "";
    await Promise.all([page.goto(path), still.goto(base + path)]);
    const names = (each: Page) =>
      each
        .locator("main :is(h1, h2, h3)[id], h1")
        .evaluateAll((all) => all.map(({ textContent }) => textContent));
    expect(await names(page)).toEqual(await names(still));
    for (const heading of await page.locator("main > .headed > :is(h2, h3)").all()) {
      await expect(heading.getByRole("button")).toHaveCount(0);
    }
    await page.waitForTimeout(300);
    const shift = await page.locator("html").getAttribute("data-shift");
    expect(Number(shift ?? 0), path).toBeLessThan(0.001);
  }
  await still.close();
});
