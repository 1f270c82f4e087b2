import { expect, HANDS, hands, languages, LANGUAGES, shows, test, long } from "./guide.ts";
import {
  addProcuration,
  addUser,
  assign,
  EXTERNAL,
  frameOf,
  goal,
  held,
  INTERNAL,
  line,
  OTHER_NAME,
  OWN_NAME,
  NAME,
  open,
  progress,
  register,
  sheetOf,
  signIn,
  toProcurations,
  desk,
  noticeOf,
  type Learner,
} from "./sandbox.ts";

/* From zero to access, by every way there is. */

for (const [language, words] of languages) {
  for (const hand of hands) {
    const twice = (journey: "colleague" | "consultant") =>
      long(
        (language === "fr" ? "mouse colleague" : "keyboard consultant") !==
          `${hand} ${journey}`,
      );
    const begin = (page: Learner["page"]): Learner => ({
      page,
      words,
      hand: HANDS[hand](page),
      pause: async () => {
        const before = await held(page);
        await page.reload();
        await open(page);
        expect(await held(page)).toEqual(before);
      },
    });

    test(
      `${language}, ${hand}: from zero to access for a colleague, reloaded at every step`,
      twice("colleague"),
      async ({ page }) => {
        test.setTimeout(120_000);
        const learner = begin(page);
        await page.goto(words.sandbox);
        await open(page);
        expect(await progress(page)).toEqual([false, false, false, false]);
        await signIn(learner);
        await register(learner);
        expect(await progress(page)).toEqual([true, false, false, false]);
        await addUser(learner);
        expect(await progress(page)).toEqual([true, true, false, false]);
        await addProcuration(learner, INTERNAL);
        expect(await progress(page)).toEqual([true, true, true, false]);
        const { collegue, consultant } = words.desk.goals.goals;
        await expect(page.getByText(collegue.reached)).toHaveCount(0);
        await assign(learner, INTERNAL.description, NAME);
        expect(await progress(page)).toEqual([true, true, true, true]);
        await expect(goal(page, "collegue").getByRole("status")).toHaveText(collegue.reached);
        // Success belongs to a goal: the consultant has nothing yet.
        await expect(page.getByText(consultant.reached)).toHaveCount(0);
        expect(await progress(page, "consultant")).toEqual([true, false, false, false]);
      },
    );

    test(
      `${language}, ${hand}: from zero to access for a consultant, reloaded at every step`,
      twice("consultant"),
      async ({ page }) => {
        test.setTimeout(120_000);
        const learner = begin(page);
        await page.goto(words.sandbox);
        await open(page);
        await signIn(learner);
        await register(learner);
        await addProcuration(learner, EXTERNAL);
        await expect(line(page, EXTERNAL.description)).toContainText("EX");
        await expect(line(page, EXTERNAL.description)).toContainText(EXTERNAL.mandatary);
        expect(await progress(page, "consultant")).toEqual([true, true, true, false]);
        await expect(goal(page, "consultant").getByRole("status")).toHaveText(
          words.desk.goals.waiting,
        );

        await learner.hand.press(
          goal(page, "consultant").getByRole("button", { name: words.desk.play(OTHER_NAME) }),
        );
        await shows(sheetOf(page), "connexion/accueil");
        await expect(noticeOf(page)).toContainText("Conseils Givre (fictif)");
        await expect(frameOf(page)).toContainText(EXTERNAL.mandatary);
        await toProcurations(learner);
        await assign(learner, EXTERNAL.description, "Lavoie-Exemple, Jeanne");
        await learner.hand.press(desk(page, words.desk.play(OWN_NAME)));
        await expect(goal(page, "consultant").getByRole("status")).toHaveText(
          words.desk.goals.goals.consultant.reached,
        );
        await toProcurations(learner);
        await expect(line(page, EXTERNAL.description)).toContainText(EXTERNAL.end);
      },
    );
  }

  test(
    `${language}: the language switched in the middle of each form loses nothing`,
    long(language === "en"),
    async ({ page }) => {
      test.setTimeout(120_000);
      let now = words;
      const learner: Learner = {
        page,
        words,
        hand: HANDS.mouse(),
        pause: async () => {
          const before = await held(page);
          await page.getByRole("link", { name: now.other }).click();
          now = now === LANGUAGES.fr ? LANGUAGES.en : LANGUAGES.fr;
          learner.words = now;
          await expect(page).toHaveURL(now.sandbox);
          await open(page);
          expect(await held(page)).toEqual(before);
        },
      };
      await page.goto(words.sandbox);
      await open(page);
      await signIn(learner);
      await register(learner);
      await addUser(learner);
      await addProcuration(learner, INTERNAL);
      await assign(learner, INTERNAL.description, NAME);
      expect(await progress(page)).toEqual([true, true, true, true]);
    },
  );
}
