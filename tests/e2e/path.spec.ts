import type { Locator } from "@playwright/test";
import {
  button,
  expect,
  field,
  fillPerson,
  languages,
  radio,
  rehearsal,
  test,
  long,
  HANDS,
} from "./guide.ts";

import { desk, go, KEY, open, sheetOf, toCreation, toProcurations } from "./sandbox.ts";

const WORDS = {
  fr: {
    share: "Montrer ce que j’ai fait",
    again: "Recommencer ou effacer",
    restart: "Recommencer à ce point",
    sure: "Oui, recommencer",
    left: "Vous avez quitté le parcours",
    back: "Revenir au parcours",
    previous: "Action précédente",
    next: "Action suivante",
  },
  en: {
    share: "Show what I did",
    again: "Start over or erase",
    restart: "Start over from there",
    sure: "Yes, start over",
    left: "You have left the path",
    back: "Back to the path",
    previous: "Previous action",
    next: "Next action",
  },
};

/** What a link says that cannot be followed. */
const STALE = {
  fr: "Ce lien est ancien ou incomplet",
  en: "This link is old or incomplete",
};

for (const [language, words] of languages) {
  const own = WORDS[language];

  test(`${language}: what was done is shared, without what was typed, and stepped through`, async ({
    page,
    context,
    baseURL,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(words.screen);
    const screen = await rehearsal(page);
    await expect(button(screen, own.share)).toHaveCount(0);
    await fillPerson(screen, { "Nom de famille": "Sentinelle", poste: "987654" });
    await button(screen, "Continuer").click();
    await field(screen, "poste").fill("42");
    await button(screen, "Continuer").click();
    await button(screen, "Corriger").click();
    await button(screen, own.share).click();
    await expect(screen.getByRole("status")).toContainText(words.screen);
    const address = await page.evaluate(() => navigator.clipboard.readText());
    expect(address.slice(0, baseURL?.length)).toBe(baseURL);
    expect(address).not.toMatch(/sentinelle|987654|dastous/i);

    const other = await context.newPage();
    await other.goto(address);
    const shown = await rehearsal(other);
    await expect(shown).toHaveAttribute("data-screen", "utilisateur/saisie");
    await expect(field(shown, "Nom de famille")).toHaveValue("Tremblay-Exemple");
    const player = other.locator(".path");
    await expect(player.getByRole("status")).toContainText("3");
    await expect(player.getByRole("status")).toContainText("Corriger");
    await player.getByRole("button", { name: own.previous }).click();
    await expect(shown).toHaveAttribute("data-screen", "utilisateur/verification");
    await player.getByRole("button", { name: own.previous }).click();
    await expect(shown.locator(".summary a")).toHaveCount(1);
    await player.getByRole("button", { name: own.next }).click();
    await expect(shown).toHaveAttribute("data-screen", "utilisateur/verification");
    await button(shown, "Transmettre").click();
    await expect(shown).toHaveAttribute("data-screen", "utilisateur/accuse");
  });

  test(
    `${language}: a stale or forged path opens the nearest point, says so, and reflects nothing`,
    long(language === "en"),
    async ({ page }) => {
      for (const forged of [
        "BZZZ",
        "B<script>alert(1)</script>",
        "nowhere.B",
        "%00%ff",
        "",
        "B.B.B",
      ]) {
        await page.goto("about:blank");
        await page.goto(`${words.screen}#chemin=${forged}`);
        await rehearsal(page);
        await expect(page.locator(".path")).toContainText(STALE[language]);
        await expect(page.locator("body")).not.toContainText("nowhere");
        await expect(page.locator("body")).not.toContainText("alert(1)");
      }
    },
  );
}

for (const [language, words] of languages)
  test(
    `${language}: by either language’s word a path is followed, and a damaged path says so`,
    long(language === "fr"),
    async ({ page }) => {
      const links = ["#path=v2.AAChC.w1", "#chemin=v2.AAChC.w1", "#PATH=v2.A"];
      for (const link of [
        ...links.map((each) => words.sandbox + each),
        `${words.step}#path=v2.AAChC.w1`,
      ]) {
        await page.goto("about:blank");
        await page.goto(link);
        await expect(page.locator(".path"), link).toContainText(STALE[language]);
      }
      await page.goto("about:blank");
      await page.goto(`${words.sandbox}#path=v2.AAChC.w0`);
      await expect(page.locator(".path").getByRole("status")).toContainText("4");
      await expect(page.locator(".path")).not.toContainText(STALE[language]);
    },
  );

test("a path goes along to the other language", async ({ page }) => {
  await page.goto("/ecrans/procuration/liste/#chemin=procurationEchue.Bo.");
  await expect(page.locator(".path")).toBeVisible();
  await page.getByRole("link", { name: "English" }).click();
  await expect(page).toHaveURL(/\/en\/screens\/procuration\/liste\/#chemin=procurationEchue/);
  await expect(page.locator(".path")).toContainText("Shared path");
});

test("a path opened where its page is open already is followed; an anchor of the page loses nothing", async ({
  page,
}) => {
  await page.goto("/ecrans/utilisateur/saisie/");
  const screen = await rehearsal(page);
  await field(screen, "Nom de famille").fill("Sentinelle");
  await page.evaluate(() => (location.hash = "#chemin=v2.Bm~ts6.x"));
  await expect(page.locator(".path")).toBeVisible();
  await expect(field(await rehearsal(page), "Nom de famille")).not.toHaveValue("Sentinelle");
  await page.evaluate(() => (location.hash = "#contenu"));
  await expect(page.locator(".path")).toBeVisible();
  await page.goBack();
  await page.goBack();
  await expect(page.locator(".path")).toHaveCount(0);
  await expect(field(await rehearsal(page), "Nom de famille")).toHaveValue("Sentinelle");
});

for (const [language, words] of languages) {
  const own = WORDS[language];
  const address = words.sandbox;

  test(
    `${language}: what was done in the sandbox, over two parts, is followed act by act, and one’s own exercise stays`,
    long(language === "en"),
    async ({ page, context }) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.goto(address);
      await open(page);
      await page.getByText(own.again, { exact: true }).click();
      await page.locator("#point").selectOption("avantLeDossier");
      await desk(page, own.restart).click();
      await desk(page, own.sure).click();
      const learner = { page, words, hand: HANDS.mouse(), pause: () => Promise.resolve() };
      await toCreation(learner);
      await fillPerson(sheetOf(page), { "Nom de famille": "Sentinelle" });
      await field(sheetOf(page), "Téléphone").fill("418 555-01");
      await button(sheetOf(page), "Continuer").click();
      await expect(sheetOf(page).locator(".summary a")).toHaveCount(1);
      await toProcurations(learner);
      await button(sheetOf(page), "Ajouter").click();
      await radio(sheetOf(page), "Externe").check();
      await button(sheetOf(page), "Continuer").click();
      const refused = await sheetOf(page).locator(".summary a").allTextContents();
      await button(sheetOf(page), own.share).click();
      await expect(sheetOf(page).getByRole("status").last()).toContainText("#chemin=v2.");
      const link = await page.evaluate(() => navigator.clipboard.readText());
      expect(link).not.toMatch(/sentinelle|418/i);

      const other = await context.newPage();
      const kept = () => page.evaluate((key) => localStorage.getItem(key), KEY);
      const before = await kept();
      await other.goto(link);
      await open(other);
      const player = other.locator(".path");
      await expect(player).not.toContainText(/incomplet/);
      await expect(player.getByRole("status")).toContainText("5");
      await expect(radio(sheetOf(other), "Externe")).toBeChecked();
      expect(await sheetOf(other).locator(".summary a").allTextContents()).toEqual(refused);
      await player.getByRole("button", { name: own.previous }).click();
      await player.getByRole("button", { name: own.previous }).click();
      await expect(player.getByRole("status")).toContainText("Gestion des procurations");
      await player.getByRole("button", { name: own.previous }).click();
      await expect(sheetOf(other).locator(".summary a")).toContainText(/8/);
      await expect(player).toContainText("Nom de famille");
      await go({ ...learner, page: other }, "Accueil");
      await expect(player).toContainText(own.left);
      await player.getByRole("button", { name: own.back }).click();
      await expect(sheetOf(other).locator(".summary a")).toHaveCount(1);
      expect(await kept()).toBe(before);
    },
  );
}

/** The first press of step 4, and a form that is refused on the consultant's branch. */
const ELSEWHERE = {
  "/ecrans/assignation/procuration/": async (screen: Locator) => {
    await button(screen, "Continuer").click();
  },
  "/en/screens/procuration/ajout/": async (screen: Locator) => {
    await button(screen, "Continuer").click();
    await radio(screen, "Externe").check();
    await button(screen, "Continuer").click();
  },
};

for (const [address, doing] of Object.entries(ELSEWHERE)) {
  test(`a path from ${address} is found again, and kept on a reload`, async ({
    page,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(address);
    const screen = await rehearsal(page);
    await doing(screen);
    const shared = WORDS[address.startsWith("/en/") ? "en" : "fr"];
    await button(screen, shared.share).click();
    await expect(screen.getByRole("status")).toContainText("#chemin=");
    const place = (await screen.getAttribute("data-screen")) ?? "";
    const link = await page.evaluate(() => navigator.clipboard.readText());

    const other = await context.newPage();
    await other.goto(link);
    const shown = await rehearsal(other);
    await expect(shown).toHaveAttribute("data-screen", place);
    const player = other.locator(".path");
    await expect(player).not.toContainText(/incomplet/);
    await player.getByRole("button", { name: shared.previous }).click();
    const before = await player.getByRole("status").innerText();
    await other.reload();
    await rehearsal(other);
    await expect(player.getByRole("status")).toHaveText(before);
  });
}
