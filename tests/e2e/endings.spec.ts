import type { Locator, Page } from "@playwright/test";
import {
  box,
  button,
  expect,
  field,
  fillPerson,
  HANDS,
  hands,
  languages,
  radio,
  rehearsal,
  shows,
  test,
  type Hand,
  long,
} from "./guide.ts";
import { MINISTRY } from "./sandbox.ts";

/* Every rehearsal ends, well or badly, by the account's facts; a danger is told before its button. */

const GIVEN = "1000000002";
const RIGHT = "Transmettre la déclaration annuelle de gestion des halocarbures";
const PAGES = {
  fr: {
    takeUp: "Reprendre ici",
    registration: "/1-inscription/",
    internal: "/3-procuration-interne/",
    external: "/3-procuration-externe/",
    assign: "/4-assignation/",
  },
  en: {
    takeUp: "Continue from here",
    registration: "/en/1-registration/",
    internal: "/en/3-internal-power-of-attorney/",
    external: "/en/3-external-power-of-attorney/",
    assign: "/en/4-assignment/",
  },
} as const;

const ending = (screen: Locator) => screen.locator("[data-ending]");
const slip = (screen: Locator, rule: string) => screen.locator(`[data-slip="${rule}"]`);
const danger = (screen: Locator) => screen.locator("[data-said=danger]");

/** The danger is the last thing before the row of the forward button: seen, and read, before it. */
const isBeforeForward = (screen: Locator) =>
  danger(screen).evaluate(
    (node) =>
      node.nextElementSibling?.querySelector(".forward") !== null &&
      node.nextElementSibling?.matches(".buttons"),
  );

interface Form {
  type: "Interne" | "Externe";
  number?: string;
  end?: string;
  /** The access that is saved; none is. */
  access?: string;
}

/** From the list to the verification. */
async function toVerification(
  screen: Locator,
  hand: Hand,
  { type, number, end = "2028-10-31", access = "Avec restriction" }: Form,
) {
  await hand.press(button(screen, "Ajouter"));
  await hand.choose(radio(screen, type));
  if (number !== undefined) await hand.write(field(screen, "Numéro d'identification"), number);
  await hand.write(field(screen, "Date de fin"), end);
  await hand.choose(radio(screen, MINISTRY));
  await hand.press(button(screen, "Modifier"));
  await hand.choose(radio(screen, access));
  if (access === "Avec restriction") await hand.choose(box(screen, RIGHT));
  await hand.press(button(screen, "Modifier"));
  await hand.press(button(screen, "Continuer"));
  await shows(screen, "procuration/verification");
}

async function open(page: Page, path: string): Promise<Locator> {
  await page.goto(path);
  const screen = await rehearsal(page);
  // What judges is fetched when nothing else is to be done.
  await page.waitForLoadState("networkidle");
  return screen;
}

for (const [language, words] of languages) {
  const paths = PAGES[language];
  test.describe(language, long(language === "fr"), () => {
    for (const by of hands) {
      for (const width of [375, 1280]) {
        test(
          `${by}, ${width} px: a stranger's number is told before it is sent, and after, and mended`,
          long((by === "keyboard") !== (width === 375)),
          async ({ page }) => {
            await page.setViewportSize({ width, height: 812 });
            const hand = HANDS[by](page);
            const screen = await open(page, paths.external);
            await toVerification(screen, hand, { type: "Externe", number: "1000000009" });
            await expect(danger(screen)).toContainText(GIVEN);
            expect(await isBeforeForward(screen)).toBe(true);
            await expect(ending(screen)).toHaveCount(0);

            await hand.press(button(screen, "Transmettre"));
            await expect(ending(screen)).toHaveAttribute("data-ending", "a-reprendre");
            await expect(slip(screen, "BR-08")).toContainText(GIVEN);
            await hand.press(button(slip(screen, "BR-08"), paths.takeUp));
            await shows(screen, "procuration/ajout");
            await expect(ending(screen)).toHaveCount(0);
            await hand.write(field(screen, "Numéro d'identification"), GIVEN);
            await hand.press(button(screen, "Continuer"));
            await expect(danger(screen)).toHaveCount(0);
            await hand.press(button(screen, "Transmettre"));
            await expect(ending(screen)).toHaveAttribute("data-ending", "reussi");
            await expect(ending(screen).getByRole("link").last()).toHaveAttribute(
              "href",
              /et-apres|what-next/,
            );
          },
        );
      }
    }

    test("the wrong ministry is registered", async ({ page }) => {
      const screen = await open(page, paths.registration);
      await radio(screen, "Équité salariale").check();
      await button(screen, "Inscrire").click();
      expect(await isBeforeForward(screen)).toBe(true);
      await box(screen, "Je consens").check();
      await button(screen, "Transmettre").click();
      await expect(slip(screen, "BR-11")).toBeVisible();
      await button(screen, paths.takeUp).click();
      await shows(screen, "inscription/liste");
      await expect(radio(screen, "Équité salariale")).toBeChecked();
      await radio(screen, MINISTRY).check();
      await button(screen, "Inscrire").click();
      await box(screen, "Je consens").check();
      await button(screen, "Transmettre").click();
      await expect(ending(screen)).toHaveAttribute("data-ending", "reussi");
      // Gone on, it has still ended: nothing asks for another one.
      await button(screen, "Terminer").click();
      await expect(ending(screen)).toHaveAttribute("data-ending", "reussi");
    });

    test("a colleague is made an RSE", async ({ page }) => {
      const screen = await open(page, words.step);
      await fillPerson(screen);
      await radio(screen, "Responsable des services électroniques").check();
      await button(screen, "Continuer").click();
      expect(await isBeforeForward(screen)).toBe(true);
      await button(screen, "Transmettre").click();
      await button(screen, "Continuer").click();
      await expect(slip(screen, "BR-06")).toContainText("RSE");
    });

    test("left before anything was sent", async ({ page }) => {
      const screen = await open(page, words.step);
      await button(screen, "Annuler").click();
      await expect(ending(screen)).toHaveAttribute("data-ending", "a-reprendre");
      await button(screen, paths.takeUp).click();
      await shows(screen, "saisie");
    });

    test("no right is saved, too many are, and an end in the season of the reports", async ({
      page,
    }) => {
      const screen = await open(page, paths.internal);
      await toVerification(screen, HANDS.mouse(), {
        type: "Interne",
        access: "Sans restriction",
        end: "2028-03-01",
      });
      expect(await isBeforeForward(screen)).toBe(true);
      await button(screen, "Transmettre").click();
      await expect(slip(screen, "BR-11b")).toBeVisible();
      await expect(slip(screen, "SEASON")).toBeVisible();
      await button(screen, "Procurations").click();
      await shows(screen, "procuration/liste");
      await expect(ending(screen)).toHaveAttribute("data-ending", "a-reprendre");
      // Nothing is asked for that is over.
      await expect(screen.locator("[data-said=next]")).toHaveCount(0);
      await button(screen, "Ajouter").click();
      await expect(ending(screen)).toHaveCount(0);
      await expect(screen.locator("[data-said=next]")).toBeVisible();
    });

    test("what a chip has filled in has not been done", async ({ page }) => {
      const screen = await open(page, words.step);
      await page.locator('[data-chip="code-acces"]').click();
      await shows(screen, "code-acces");
      await expect(ending(screen)).toHaveCount(0);
    });

    test("the good answer of step 4 ends well", async ({ page }) => {
      const screen = await open(page, paths.assign);
      await screen.getByRole("radio").first().check();
      await button(screen, "Assigner").click();
      await button(screen, "Continuer").click();
      await screen.getByRole("checkbox").first().check();
      await button(screen, "Continuer").click();
      await button(screen, "Transmettre").click();
      await expect(ending(screen)).toHaveAttribute("data-ending", /.+/);
    });
  });
}
