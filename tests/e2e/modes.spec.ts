import { test as loud, type Locator, type Page } from "@playwright/test";
import { fr as helpFr } from "../../src/components/help/words.fr.ts";
import { en as helpEn } from "../../src/components/help/words.en.ts";
import { PROGRESS_KEY } from "../../src/components/progress/progress-store.ts";
import { readProgress } from "../../src/practice/progress/read.ts";
import {
  button,
  expect,
  field,
  HANDS,
  LANGUAGES,
  radio,
  rehearsal,
  shows,
  test,
  type Hand,
  long,
} from "./guide.ts";

/* A lesson is watched, done with the coach, or done alone: one control, in both languages. */

const MODES = { fr: helpFr, en: helpEn };
const languages = ["fr", "en"] as const;

const control = (page: Page, value: string): Locator =>
  page.locator(`[data-modes] input[value="${value}"]`);
const section = (page: Page): Locator => page.locator("[data-lesson] section[data-mode]");
const rung = (page: Page): Locator => page.locator("[data-rung]");

/** Step 2, once its modes answer. */
async function openStep(page: Page, path: string): Promise<Locator> {
  const late = page.waitForResponse((response) => response.url().includes("/words."));
  await page.goto(path);
  const screen = await rehearsal(page);
  await late;
  return screen;
}

async function chooseMode(page: Page, hand: Hand, mode: string): Promise<void> {
  await hand.choose(control(page, mode));
  await expect(section(page)).toHaveAttribute("data-mode", mode);
}

const kept = (page: Page) =>
  page
    .evaluate((key) => localStorage.getItem(key), PROGRESS_KEY)
    .then((text) => readProgress(text));

for (const language of languages) {
  const words = LANGUAGES[language];
  const says = MODES[language];

  test(
    `${language}: shown to its end by keyboard, and what was typed is still there`,
    long(language === "fr"),
    async ({ page }) => {
      const hand = HANDS.keyboard(page);
      const screen = await openStep(page, words.step);
      await expect(section(page)).toHaveAttribute("data-mode", "guider");
      await field(screen, "Nom de famille").fill("D’Astous");
      await chooseMode(page, hand, "montrer");
      await expect(section(page).locator("[data-coach]")).toHaveCount(0);
      const player = page.getByRole("group", { name: says.player.title });
      const frame = page.locator("[data-lesson] [data-rehearsal]");
      await expect(frame).toHaveAttribute("inert", "");

      const next = player.getByRole("button", { name: says.player.next });
      await hand.press(next);
      await expect(section(page).locator("[name=prenom]")).toHaveValue("Alix");
      await hand.press(next);
      await shows(section(page), "verification");
      await hand.press(player.getByRole("button", { name: says.player.back }));
      await shows(section(page), "saisie");
      await expect(section(page).locator("[name=prenom]")).toHaveValue("Alix");
      for (let n = 0; n < 3; n += 1) await hand.press(next);
      await shows(section(page), "code-acces");
      await expect(player).toContainText(says.player.over);
      await expect(page.locator("[data-ending]")).toHaveCount(0);

      await chooseMode(page, hand, "guider");
      await shows(section(page), "saisie");
      await expect(field(screen, "Nom de famille")).toHaveValue("D’Astous");
      await expect(page.locator("[data-coach]")).toBeVisible();

      await chooseMode(page, hand, "montrer");
      for (let n = 0; n < 4; n += 1) await hand.press(next);
      await hand.press(player.getByRole("button", { name: says.player.yours }));
      await expect(section(page)).toHaveAttribute("data-mode", "guider");
      await expect(field(screen, "Nom de famille")).toHaveValue("");
      await hand.press(screen.getByRole("button", { name: words.undo }));
      await expect(field(screen, "Nom de famille")).toHaveValue("D’Astous");
      expect(await kept(page)).toMatchObject({ progress: { lessons: {}, mode: "guider" } });
    },
  );

  test(
    `${language}: alone, by obeying only the help, it ends well and is kept so`,
    long(language === "fr"),
    async ({ page }) => {
      const screen = await openStep(page, words.step);
      await chooseMode(page, HANDS.mouse(), "seul");
      for (const gone of ["[data-coach]", ".notes", ".frame .gloss", "[data-chip]"])
        await expect(page.locator(gone).filter({ visible: true })).toHaveCount(0);
      await expect(page.getByRole("button", { name: words.fill })).toHaveCount(0);

      const help = page.locator(".help-button");
      await expect(help).toHaveText(new RegExp(`^\\s*${says.helps[0]}$`));
      await help.click();
      await expect(rung(page)).toHaveAttribute("data-rung", "1");
      await expect(rung(page)).not.toContainText("Tremblay");
      await help.click();
      await expect(rung(page)).toHaveAttribute("data-rung", "2");
      await expect(rung(page)).toContainText("Tremblay-Exemple");
      await expect(page.locator("[data-pointed]")).toHaveCount(0);
      await help.click();
      await expect(rung(page)).toHaveAttribute("data-rung", "3");
      await expect(page.locator("[data-pointed] [name=nom]")).toBeVisible();
      await help.click();
      await expect(rung(page)).toHaveAttribute("data-rung", "4");
      await expect(field(screen, "Nom de famille")).toHaveValue("Tremblay-Exemple");

      for (let presses = 0; presses < 60; presses += 1) {
        if ((await page.locator("[data-ending]").count()) > 0) break;
        await help.click();
      }
      await expect(page.locator("[data-ending]")).toHaveAttribute("data-ending", "reussi");
      await shows(section(page), "code-acces");
      expect(await kept(page)).toMatchObject({
        progress: { lessons: { utilisateurs: { mode: "seul", rung: 4, unaided: false } } },
      });

      await page.getByRole("button", { name: words.restart }).click();
      await shows(section(page), "saisie");
      for (const [label, text] of Object.entries({
        "Nom de famille": "Roy-Exemple",
        Prénom: "Ève",
        Courriel: "eve@exemple.test",
        "Confirmation du courriel": "eve@exemple.test",
        "Téléphone (travail)": "4185550177",
      }))
        await field(screen, label).fill(text);
      await radio(screen, "Utilisateur").check();
      for (const label of ["Continuer", "Transmettre", "Continuer"])
        await button(screen, label).click();
      await expect(page.locator("[data-ending]")).toHaveAttribute("data-ending", "reussi");
      expect(await kept(page)).toMatchObject({
        progress: { lessons: { utilisateurs: { mode: "seul", rung: 0, unaided: true } } },
      });
    },
  );
}

test("what was done with the coach is not done alone by choosing it at the end", async ({
  page,
}) => {
  const screen = await openStep(page, LANGUAGES.fr.step);
  await button(screen, "Remplir").click();
  for (const label of ["Continuer", "Transmettre"]) await button(screen, label).click();
  await chooseMode(page, HANDS.mouse(), "seul");
  await button(screen, "Continuer").click();
  await expect(page.locator(".lesson-help [data-ending=reussi]")).toBeVisible();
  expect(await kept(page)).toMatchObject({
    progress: { lessons: { utilisateurs: { mode: "guider", unaided: false } } },
  });
});

test("a slip ends alone as it does with the coach, and help takes it up", async ({ page }) => {
  const screen = await openStep(page, LANGUAGES.fr.step);
  await button(screen, "Remplir").click();
  await chooseMode(page, HANDS.mouse(), "seul");
  await radio(screen, "Responsable des services").check();
  await expect(page.locator(".danger")).toHaveCount(0);
  for (const label of ["Continuer", "Transmettre", "Continuer"])
    await button(screen, label).click();
  await expect(page.locator("[data-ending=a-reprendre] [data-slip]")).toHaveCount(1);
  const help = page.locator(".help-button");
  for (let n = 0; n < 2; n += 1) await help.click();
  await expect(rung(page)).toContainText("Recommencer");
  for (let n = 0; n < 2; n += 1) await help.click();
  await shows(section(page), "saisie");
  await expect(page.locator("[data-ending]")).toHaveCount(0);
});

test("the mode is kept, and what was typed, over the switch of language and a reload", async ({
  page,
}) => {
  const screen = await openStep(page, LANGUAGES.fr.step);
  await field(screen, "Nom de famille").fill("D’Astous");
  await chooseMode(page, HANDS.mouse(), "seul");
  await page.locator("[data-language-switch]").click();
  await expect(section(page)).toHaveAttribute("data-mode", "seul");
  await expect(page).toHaveURL(LANGUAGES.en.step);
  await expect(control(page, "seul")).toBeChecked();
  await expect(page.locator("[name=nom]")).toHaveValue("D’Astous");
  await chooseMode(page, HANDS.mouse(), "montrer");
  await page.reload();
  await expect(section(page)).toHaveAttribute("data-mode", "montrer");
  await expect(control(page, "montrer")).toBeChecked();
  await chooseMode(page, HANDS.mouse(), "guider");
  await expect(page.locator("[name=nom]")).toHaveValue("D’Astous");
});

test("whoever chooses no mode fetches none, and one who does one script more", async ({
  page,
}) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await openStep(page, LANGUAGES.fr.step);
  await page.waitForLoadState("networkidle");
  const before = asked.length;
  await chooseMode(page, HANDS.mouse(), "seul");
  expect(asked.slice(before)).toEqual([expect.stringMatching(/^\/_astro\/words\..*\.js$/)]);
  await chooseMode(page, HANDS.mouse(), "montrer");
  expect(asked).toHaveLength(before + 1);
});

loud(
  "a script of modes that does not come leaves the coach, and may be asked for again",
  async ({ page }) => {
    await openStep(page, LANGUAGES.fr.step);
    await page.waitForLoadState("networkidle");
    await page.route("**/_astro/words.*.js", (route) => route.abort());
    await control(page, "seul")
      .check({ force: true })
      .catch(() => undefined);
    await expect(control(page, "guider")).toBeChecked();
    await expect(page.locator("[data-coach]")).toBeVisible();
  },
);

test("without a script, and on paper, there is no control", async ({ browser, page }) => {
  const still = await browser.newPage({ javaScriptEnabled: false });
  await still.goto(LANGUAGES.fr.step);
  await expect(still.locator("[data-modes]")).toBeHidden();
  await still.close();
  await openStep(page, LANGUAGES.fr.step);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("[data-modes]").getByRole("radio").first()).toBeHidden();
});
