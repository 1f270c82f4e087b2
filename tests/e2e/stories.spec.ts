import { storyPages } from "../../src/guide/addresses/site-pages.ts";
import { stories } from "../../src/guide/stories/stories.ts";
import {
  button,
  expect,
  languages,
  radio,
  rehearsal,
  test,
  type Words,
  long,
} from "./guide.ts";
import { addProcuration, EXTERNAL, goal, open, startFrom, type Learner } from "./sandbox.ts";

const STRANGER = "1000000009";

const seesAlix = ({ desk }: Words) =>
  desk.sights.title.user({ name: "Alix Tremblay-Exemple", company: "" });

/* What the others see: from the sandbox, from endings, and in the eight stories. */

for (const [language, words] of languages) {
  test(`${language}: each story opens from its link, says that it is ours, and can be tried`, async ({
    page,
  }) => {
    for (const { story, address } of storyPages) {
      await page.goto(address[language]);
      const sights = page.locator("[data-sight]");
      await expect(sights).toHaveCount(stories[story].sights.length);
      for (const sight of await sights.all()) {
        await expect(sight).toContainText(/est la nôtre|is ours/);
        await expect(sight.locator("[data-open]").first()).toBeVisible();
      }
      await expect(page.locator("main .moments ~ ul a").first()).toHaveAttribute(
        "href",
        /\/(cas|cases)\//,
      );
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth > innerWidth,
        );
        expect(wide, `${address[language]} ${width}`).toBe(false);
      }
    }
    await page.getByRole("link", { name: words.other }).first().click();
    await expect(page.locator("[data-sight]").first()).toBeVisible();
  });

  test(
    `${language}: the sandbox shows what the colleague and the consultant's RSE see, as it changes`,
    long(language === "fr"),
    async ({ page }) => {
      await page.goto(words.sandbox);
      await open(page);
      const learner = {
        page,
        words,
        hand: {
          press: (target) => target.click(),
          write: (target, text) => target.fill(text),
          choose: (target) => target.check(),
        },
        pause: () => Promise.resolve(),
      } satisfies Learner;
      await startFrom(learner, "procurationCreee");
      const colleague = goal(page, "collegue").locator(".sight-fold");
      await colleague.locator("summary").click();
      await expect(colleague.locator("summary")).toHaveText(seesAlix(words));
      const service = colleague.locator("[data-open]").first();
      await expect(service).toHaveAttribute("data-open", "false");
      await startFrom(learner, "toutFait");
      await expect(service).toHaveAttribute("data-open", "true");
      await startFrom(learner, "procurationExterneCreee");
      const consultant = goal(page, "consultant").locator(".sight-fold");
      await consultant.locator("summary").click();
      await expect(consultant).toContainText("Dominique Côté-Exemple");
      await expect(consultant.locator("[data-open]")).toHaveAttribute("data-open", "false");

      // A number that is not the consultant's: a stranger sees it, and what can be done with it.
      await addProcuration(learner, { ...EXTERNAL, mandatary: STRANGER });
      const stranger = goal(page, "consultant").locator(".sight-fold").last();
      await stranger.locator("summary").click();
      await expect(stranger.locator("[data-sight=stranger]")).toContainText(STRANGER);
      await expect(stranger).toContainText(/peut la refuser|can refuse it/);
    },
  );

  test(`${language}: an ending leads to what the person sees`, async ({ page }) => {
    await page.goto(
      language === "fr"
        ? "/ecrans/assignation/verification/"
        : "/en/screens/assignation/verification/",
    );
    const screen = await rehearsal(page);
    await button(screen, "Transmettre").click();
    const ending = page.locator('[data-ending="reussi"]');
    await ending.getByRole("link", { name: seesAlix(words) }).click();
    await expect(page.locator("[data-sight]").first()).toBeVisible();
  });

  test(`${language}: a slip leads to what it comes to`, async ({ page }) => {
    await page.goto(
      language === "fr" ? "/ecrans/utilisateur/saisie/" : "/en/screens/utilisateur/saisie/",
    );
    const screen = await rehearsal(page);
    await button(screen, words.fill).click();
    await radio(screen, "Responsable").check();
    for (const label of ["Continuer", "Transmettre", "Continuer"])
      await button(screen, label).click();
    const slip = page.locator('[data-ending="a-reprendre"]');
    await expect(slip.getByRole("link", { name: /Sam/ })).toHaveAttribute(
      "href",
      language === "fr" ? "/histoires/rse-par-erreur/" : "/en/stories/one-rse-too-many/",
    );
  });
}
