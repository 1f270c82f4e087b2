import type { Locator } from "@playwright/test";
import {
  box,
  button,
  expect,
  field,
  HANDS,
  hands,
  languages,
  long,
  radio,
  shows,
  test,
} from "./guide.ts";
import {
  addProcuration,
  assign,
  frameOf,
  go,
  goal,
  INTERNAL,
  line,
  MINISTRY,
  noticeOf,
  open,
  press,
  progress,
  sheetOf,
  startFrom,
  toProcurations,
  type Learner,
} from "./sandbox.ts";

/* Both official ways, for the same colleague, from the moment when her file is made. */

const ALIX = "Tremblay-Exemple, Alix";
const WIDTHS = [375, 1280];
/** Of each two of language, hand and width, every pair is met in `npm test`; the rest with the whole. */
const FIRST = { fr: { mouse: 1280, keyboard: 375 }, en: { mouse: 375, keyboard: 1280 } };

/** By *Gestion des droits d'accès*: a person, an end date, the rights, a summary. */
async function giveRights(learner: Learner): Promise<void> {
  const { page, hand } = learner;
  const sheet = sheetOf(page);
  await go(learner, "Gestion des dossiers des utilisateurs", "Gestion des droits d'accès");
  await shows(sheet, "droits-acces/liste");
  await hand.choose(radio(sheet, ALIX));
  await press(learner, "Continuer");
  await shows(sheet, "droits-acces/ajout");
  await hand.write(field(sheet, "Date de fin"), INTERNAL.end);
  await hand.choose(radio(sheet, MINISTRY));
  await press(learner, "Modifier");
  await shows(sheet, "droits-acces/droits");
  await hand.choose(radio(sheet, "Avec restriction"));
  await hand.choose(box(sheet, "Transmettre la déclaration annuelle"));
  await press(learner, "Modifier");
  await shows(sheet, "droits-acces/ajout");
  await expect(field(sheet, "Date de fin")).toHaveValue(INTERNAL.end);
  await expect(line(page, MINISTRY)).toContainText("Avec restriction");
  await press(learner, "Continuer");
  await shows(sheet, "droits-acces/verification");
  await expect(line(page, ALIX)).toContainText(INTERNAL.end);
  await expect(frameOf(page)).toContainText("Transmettre la déclaration annuelle");
  await press(learner, "Transmettre");
  await shows(sheet, "droits-acces/accuse");
  await press(learner, "Terminer");
  await shows(sheet, "connexion/accueil");
}

const conditions = (of: Locator) => of.locator("[data-condition]").allTextContents();

for (const [language, words] of languages) {
  for (const name of hands) {
    for (const width of WIDTHS) {
      const twin = long(
        FIRST[language][name] !== width || (language === "fr") === (name === "mouse"),
      );
      test(
        `${language}, ${name}, ${width}: two ways to the same access`,
        twin,
        async ({ page }) => {
          test.setTimeout(90_000);
          await page.setViewportSize({ width, height: 800 });
          const learner: Learner = {
            page,
            words,
            hand: HANDS[name](page),
            pause: () => Promise.resolve(),
          };
          await page.goto(words.sandbox);
          await open(page);
          await startFrom(learner, "dossiersCrees");
          await giveRights(learner);
          await expect(noticeOf(page)).not.toHaveText("");
          expect(await progress(page)).toEqual([true, true, true, true]);
          const { reached } = words.desk.goals.goals.collegue;
          await expect(goal(page, "collegue").getByRole("status")).toHaveText(reached);
          const byRights = await conditions(goal(page, "collegue"));
          await toProcurations(learner);
          await expect(line(page, ALIX)).toContainText("Oui");
          await expect(line(page, ALIX)).toContainText(INTERNAL.end);

          await startFrom(learner, "dossiersCrees");
          await addProcuration(learner, INTERNAL);
          await assign(learner, INTERNAL.description, ALIX);
          expect(await conditions(goal(page, "collegue"))).toEqual(byRights);

          // Whoever holds one is stopped, and told where the right is to be added.
          await go(
            learner,
            "Gestion des dossiers des utilisateurs",
            "Gestion des droits d'accès",
          );
          await learner.hand.choose(radio(sheetOf(page), ALIX));
          await press(learner, "Continuer");
          await shows(sheetOf(page), "droits-acces/liste");
          const stop = sheetOf(page).getByRole("heading", {
            name: /^Déjà une|^Already has/,
          });
          await expect(stop).toBeFocused();
          await expect(button(frameOf(page), "Continuer")).toBeVisible();
        },
      );
    }
  }

  test(`${language}: the screen's own page rehearses the way to its end`, async ({ page }) => {
    await page.goto(
      language === "fr" ? "/ecrans/droits-acces/liste/" : "/en/screens/droits-acces/liste/",
    );
    const root = page.locator("[data-rehearsal]");
    await expect(root).toHaveAttribute("data-ready", "");
    const screen = root.getByRole("region");
    await radio(screen, ALIX).check();
    await button(screen, "Continuer").click();
    await field(screen, "Date de fin").fill("2029-11-23");
    await button(screen, "Continuer").click();
    // The owner's refusal, in this form too.
    await expect(screen.locator(".summary a")).toContainText("2029");
    await field(screen, "Date de fin").fill("2029-10-31");
    await button(screen, "Continuer").click();
    // Nothing opened: a danger before Transmettre, and an ending to be taken up.
    await expect(screen.locator('[data-said="danger"]')).toBeVisible();
    await button(screen, "Transmettre").click();
    await expect(page.locator('[data-ending="a-reprendre"]')).toBeVisible();
  });
}
