import { languages as codes, type Language } from "../../src/domain/language.ts";
import type { Page } from "@playwright/test";
import { missionPages } from "../../src/guide/addresses/site-pages.ts";
import { missions, type MissionId } from "../../src/practice/missions/mission.ts";
import { modelOf } from "../../src/practice/planner/model.ts";
import { en } from "../../src/components/mission/words.en.ts";
import { fr } from "../../src/components/mission/words.fr.ts";
import { parts } from "../practice/sandbox/parts.ts";
import { keptAt, stepAfter, take, walk } from "./by-hand.ts";
import { expect, HANDS, long, test } from "./guide.ts";

/* Missions, by whoever reads nothing and does what the help says. */

const WORDS = { fr, en };
const addressOf = (id: MissionId, language: Language): string =>
  missionPages.find(({ mission }) => mission === id)?.address[language] ?? "";

async function open(page: Page, id: MissionId, language: Language): Promise<void> {
  await page.goto(addressOf(id, language));
  await expect(page.locator("[data-mission]")).toHaveAttribute("data-ready", "");
}

const choose = (page: Page, mode: "montrer" | "guider" | "seul") =>
  page.locator(`.modes input[value="${mode}"]`).check({ force: true });
const section = (page: Page) => page.locator("section[data-screen]");
const ending = (page: Page) => page.locator("[data-ending]");
const help = (page: Page, language: Language) =>
  page.getByRole("button", { name: new RegExp(`^${WORDS[language].helps[0]}`) });

/** Presses the help until it has done one thing more. */
async function climb(page: Page, language: Language): Promise<void> {
  for (const rung of [1, 2, 3]) {
    await help(page, language).click();
    await expect(page.locator(`[data-rung="${rung}"]`)).toBeVisible();
  }
  await help(page, language).click();
}

for (const language of codes) {
  test(
    `${language}: help alone leads to the end, each rung saying more`,
    long(language === "en"),
    async ({ page }) => {
      await open(page, "sansDroit", language);
      await choose(page, "seul");
      await expect(section(page)).toHaveAttribute("data-mode", "seul");
      await expect(page.locator("[data-coach]")).toHaveCount(0);
      await expect(page.locator(".frame .gloss:visible")).toHaveCount(0);
      let said = "";
      for (let n = 0; n < 40 && (await ending(page).count()) === 0; n += 1) {
        await help(page, language).click();
        const lack = await page.locator("[data-rung]").innerText();
        await help(page, language).click();
        const more = await page.locator("[data-rung]").innerText();
        expect(more.length).toBeGreaterThan(lack.length);
        expect(more).toContain(lack.trim());
        said += more;
        await help(page, language).click();
        await expect(page.locator("[data-pointed]")).toHaveCount(1);
        await help(page, language).click();
      }
      await expect(ending(page)).toHaveAttribute("data-ending", "reussi");
      await expect(page.locator('[data-condition][data-met="false"]')).toHaveCount(0);
      expect(said).toContain("Modifier");
    },
  );

  test(
    `${language}: the demonstration plays the best known way to its end, then it is one's turn`,
    long(language === "en"),
    async ({ page }) => {
      await open(page, "mauvaisePersonne", language);
      await choose(page, "montrer");
      const { player } = WORDS[language];
      const next = page.getByRole("button", { name: player.next });
      const best = modelOf(missions.mauvaisePersonne, parts).length;
      await next.focus();
      for (let n = 0; n < best * 2 && (await next.count()) > 0; n += 1) {
        await page.keyboard.press("Enter");
        await expect(page.locator(".player [role=status]")).not.toBeEmpty();
      }
      await expect(page.locator('[data-condition][data-met="false"]')).toHaveCount(0);
      await expect(page.locator(".player-count")).toContainText(String(best));
      await expect(ending(page)).toHaveCount(0);
      await page.getByRole("button", { name: player.yours }).click();
      await expect(section(page)).toHaveAttribute("data-mode", "guider");
      await expect(page.locator('[data-condition][data-met="false"]')).not.toHaveCount(0);
    },
  );
}

test("a mission has its own log: the sandbox and the other missions know nothing of it", async ({
  page,
}) => {
  await open(page, "depart", "fr");
  await choose(page, "seul");
  await climb(page, "fr");
  await expect(section(page)).toHaveAttribute("data-screen", "revocation/liste");
  const keys = await page.evaluate(() => Object.keys(localStorage));
  expect(keys).toContain("rse-guide:mission:depart");
  expect(keys).not.toContain("rse-guide:sandbox");
  await page.reload();
  await expect(section(page)).toHaveAttribute("data-screen", "revocation/liste");
  await expect(section(page)).toHaveAttribute("data-mode", "seul");
  await page.getByRole("link", { name: "English" }).first().click();
  await expect(section(page)).toHaveAttribute("data-screen", "revocation/liste");
  await expect(section(page)).toHaveAttribute("data-mode", "seul");
  await open(page, "prolonger", "fr");
  await expect(section(page)).toHaveAttribute("data-screen", "connexion/accueil");
});

test("what was done is on the list of missions, and what is left before the real thing", async ({
  page,
}) => {
  await page.goto("/missions/");
  const card = page.locator('[data-card="depart"]');
  await expect(card).toHaveAttribute("data-done", "false");
  await expect(page.locator("[data-left]:visible")).toHaveCount(4);
  await open(page, "depart", "fr");
  await choose(page, "guider");
  for (let n = 0; n < 30 && (await ending(page).count()) === 0; n += 1) await obeyCoach(page);
  await expect(ending(page)).toHaveAttribute("data-ending", "reussi");
  await page.goto("/missions/");
  await expect(card).toHaveAttribute("data-done", "true");
});

/** Does what the coach asks for, as whoever reads him would. */
async function obeyCoach(page: Page): Promise<void> {
  const said = await page.locator("[data-said=next]").innerText();
  const quoted = [...said.matchAll(/«\s*(.*?)\s*»/g)].map(([, text = ""]) =>
    text.replaceAll("\u00a0", " "),
  );
  const last = quoted.at(-1) ?? "";
  if (said.includes("sélectionnez")) {
    const line = page.locator(".frame tbody tr").filter({ hasText: last.split(", ")[0] ?? "" });
    await line.first().locator("input").check();
    return;
  }
  if (said.startsWith("Dans le menu"))
    await page
      .locator(".portal summary", { hasText: quoted[0] ?? "" })
      .first()
      .click();
  await page
    .locator("section[data-screen]")
    .getByRole("button", { name: last, exact: true })
    .click();
}

test("a slip that cannot be undone ends the mission as one to take up again", async ({
  page,
}) => {
  await open(page, "enAttente", "fr");
  await choose(page, "seul");
  await climb(page, "fr");
  const frame = page.locator(".frame");
  await expect(section(page)).toHaveAttribute("data-screen", "utilisateur/saisie");
  for (const [label, text] of [
    ["Nom de famille", "Essai"],
    ["Prénom", "Un"],
    ["Courriel", "un@exemple.test"],
    ["Confirmation du courriel", "un@exemple.test"],
    ["Téléphone (travail)", "4185550123"],
  ] as const)
    await frame.getByLabel(label, { exact: false }).first().fill(text);
  await frame.locator('input[value="rse"]').check();
  await frame.getByRole("button", { name: "Continuer" }).click();
  await frame.getByRole("button", { name: "Transmettre" }).click();
  for (let n = 0; n < 60 && (await ending(page).count()) === 0; n += 1) await climb(page, "fr");
  await expect(ending(page)).toHaveAttribute("data-ending", "a-reprendre");
  await expect(page.locator('[data-slip="BR-06"]')).toHaveCount(1);
});

for (const { mission, address } of missionPages) {
  for (const language of codes) {
    test(
      `${language}: the mission ${mission} is done by its help, at 375 px, without sideways scroll`,
      long(language === "en" || mission === "lesDeux"),
      async ({ page }) => {
        await page.setViewportSize({ width: 375, height: 812 });
        await page.goto(address[language]);
        await expect(page.locator("[data-mission]")).toHaveAttribute("data-ready", "");
        await choose(page, "montrer");
        const next = page.getByRole("button", { name: WORDS[language].player.next });
        for (let n = 0; n < 90 && (await next.count()) > 0; n += 1) await next.click();
        await expect(page.locator('[data-condition][data-met="false"]')).toHaveCount(0);
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth > innerWidth,
        );
        expect(wide).toBe(false);
      },
    );
  }
}

for (const [n, { mission, address }] of missionPages.entries())
  for (const language of codes)
    test(
      `${language}: the mission ${mission}, alone, by the keyboard alone`,
      // One in three, in either language; each in both with `npm run test:whole`.
      long(n % 6 !== (language === "fr" ? 0 : 3)),
      async ({ page }) => {
        test.setTimeout(180_000);
        await page.goto(address[language]);
        await expect(page.locator("[data-mission]")).toHaveAttribute("data-ready", "");
        await choose(page, "seul");
        const hand = HANDS.keyboard(page);
        const kept = () => keptAt(page, `rse-guide:mission:${mission}`);
        await walk(
          async (typed) => stepAfter(missions[mission], await kept(), typed),
          async (step) => {
            const put = await take(page, step, hand);
            const lost = await page.evaluate(() => document.activeElement === document.body);
            expect(lost, `after ${JSON.stringify(step)}`).toBe(false);
            return put;
          },
        );
        await expect(ending(page)).toHaveAttribute("data-ending", "reussi");
      },
    );

test("back at the first action of a demonstration, the button keeps the focus", async ({
  page,
}) => {
  await open(page, "mauvaisePersonne", "fr");
  await choose(page, "montrer");
  const { player } = WORDS.fr;
  await page.getByRole("button", { name: player.next }).press("Enter");
  const back = page.getByRole("button", { name: player.back });
  await back.press("Enter");
  await expect(back).toHaveAttribute("aria-disabled", "true");
  await expect(back).toBeFocused();
});

test("a demonstration takes nothing of what was typed, and leaves nothing there", async ({
  page,
}) => {
  await open(page, "depart", "fr");
  await page
    .locator("nav.portal summary")
    .filter({ hasText: /^Gestion des dossiers/ })
    .click();
  await page
    .locator("nav.portal summary")
    .filter({ hasText: /^Gestion du dossier/ })
    .click();
  await page.getByRole("button", { name: "Création d'un dossier" }).click();
  const name = page.locator(".frame input[type=text]").first();
  await name.fill("D’Astous");
  await choose(page, "montrer");
  await expect(name).toHaveCount(0);
  await page.reload();
  await choose(page, "guider");
  await expect(name).toHaveValue("D’Astous");
});
