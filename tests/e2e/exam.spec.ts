import type { Page } from "@playwright/test";
import { languages as codes, type Language } from "../../src/domain/language.ts";
import { en } from "../../src/components/mission/words.en.ts";
import { fr } from "../../src/components/mission/words.fr.ts";
import { examIds, examNamed, type ExamId } from "../../src/practice/exam/exam.ts";
import type { Step } from "../../src/practice/planner/step.ts";
import { missionWords } from "../../src/guide/missions/mission-words.ts";
import { pages } from "../../src/guide/addresses/addresses.ts";
import { keptAt, stepAfter, take, walk } from "./by-hand.ts";
import { measureContrast } from "./contrast.ts";
import { expect, HANDS, LANGUAGES, long, test, type Hand } from "./guide.ts";
import { pale } from "./looks.ts";
import { dim, unframed } from "./marks.ts";

/* Exams: data that are drawn, the portal as it comes, how it went, and what proves it. */

const WORDS = { fr, en };
const PATH = { fr: "/examen/", en: "/en/exam/" };
const root = (page: Page) => page.locator("[data-mission]");

async function begin(page: Page, id: ExamId, language: Language, hand: Hand): Promise<void> {
  await page.goto(PATH[language]);
  await expect(root(page)).toHaveAttribute("data-ready", "");
  await hand.press(page.locator(`#${id}`).getByRole("button"));
  await expect(page.locator("section[data-screen]")).toHaveAttribute("data-mode", "examen");
}

/** What somebody who knows the procedure would do next, by what the page has kept. */
async function knownStep(page: Page, typed: Record<string, string>): Promise<Step | null> {
  const saved = await keptAt(page, "rse-guide:exam");
  const exam = examNamed(saved?.start ?? "");
  if (!saved || !exam) throw new Error("No exam is being taken.");
  return stepAfter(exam, saved, typed);
}

const takeAll = (page: Page, hand: Hand): Promise<void> =>
  walk(
    (typed) => knownStep(page, typed),
    async (step) => {
      const section = page.locator("section[data-screen]");
      const before = await section.getAttribute("data-screen");
      const put = await take(page, step, hand);
      if (step.do === "press" && before !== "procuration/ajout")
        await expect(section).toBeVisible();
      return put;
    },
  );

/** Goes on until so many forms, pressed as they come first, have refused. */
async function beRefused(page: Page, hand: Hand, times: number): Promise<void> {
  const pressed = new Set<string>();
  let typed: Record<string, string> = {};
  let refused = 0;
  for (let n = 0; n < 120; n += 1) {
    const step = await knownStep(page, typed);
    if (!step) break;
    const at = await page.locator("section[data-screen]").getAttribute("data-screen");
    if (step.do === "field" && at && !pressed.has(at)) {
      pressed.add(at);
      const forward = page.locator(".frame .forward");
      if (!(await forward.count())) continue;
      await forward.click();
      refused += await page.locator(".summary").count();
      if (refused === times) return;
      continue;
    }
    const put = await take(page, step, hand);
    typed = put ? { ...typed, [put[0]]: put[1] } : {};
  }
  throw new Error(`Only ${refused} forms have refused.`);
}

async function handIn(page: Page, language: Language, hand: Hand): Promise<void> {
  const { exam } = WORDS[language];
  await hand.press(page.getByRole("button", { name: exam.hand }));
  await hand.press(page.getByRole("button", { name: exam.yes }));
}

for (const language of codes)
  for (const id of examIds)
    for (const width of [1280, 375])
      test(
        `${language}: the exam ${id}, by the keyboard alone, at ${width} px`,
        long(
          (language === "en") === (id === "collegue") ||
            (width === 375) === (id === "collegue"),
        ),
        async ({ page }) => {
          test.slow();
          await page.setViewportSize({ width, height: 812 });
          const hand = HANDS.keyboard(page);
          await begin(page, id, language, hand);
          await takeAll(page, hand);
          await expect(page.locator(".frame .gloss:visible, [data-coach], .help")).toHaveCount(
            0,
          );
          await handIn(page, language, hand);
          await expect(page.locator("[data-ending]")).toHaveAttribute("data-ending", "reussi");
          await expect(page.locator("[data-became]")).not.toHaveCount(0);
          await expect(page.locator('[data-became="slipped"]')).toHaveCount(0);
          const wide = await page.evaluate(
            () => document.documentElement.scrollWidth > innerWidth,
          );
          expect(wide).toBe(false);
        },
      );

test("an exam survives a reload and a change of language; what is wrong is told by rule, with its case", async ({
  page,
}) => {
  const hand = HANDS.mouse();
  await begin(page, "collegue", "fr", hand);
  const number = await page.locator(".exam-number").innerText();
  const seed = /\d{4}/.exec(number)?.[0] ?? "";
  let typed: Record<string, string> = {};
  // In the account, whatever is drawn; then the list where a line is to be selected.
  for (let n = 0; n < 4; n += 1) {
    const step = await knownStep(page, typed);
    const put = step && (await take(page, step, hand));
    typed = put ? { [put[0]]: put[1] } : {};
  }
  await take(page, { do: "go", to: "inscription" }, hand);
  await expect(page.locator("section[data-screen]")).toHaveAttribute(
    "data-screen",
    "inscription/liste",
  );
  await page.reload();
  await expect(page.locator(".exam-number")).toContainText(seed);
  await page.locator('.frame [data-press="inscrire"]').click();
  await expect(page.locator(".summary")).toBeVisible();
  await page.getByRole("link", { name: "English" }).first().click();
  await expect(page.locator(".exam-number")).toContainText(seed);
  await handIn(page, "en", hand);
  await expect(page.locator("[data-ending]")).toHaveAttribute("data-ending", "a-reprendre");
  await expect(page.locator('[data-condition="assignation"]')).toBeVisible();
  const row = page.locator('[data-ruled="ROW"]');
  await expect(row).toHaveAttribute("data-became", "refused");
  await expect(row.getByRole("link")).toHaveAttribute("href", /\/en\/cases\//);
  await expect(row).toContainText(en.exam.why);
  // It is still so after a reload, and another one may be taken.
  await page.reload();
  await expect(page.locator("[data-ending]")).toHaveAttribute("data-ending", "a-reprendre");
  await page.getByRole("button", { name: en.exam.another }).click();
  await expect(page.locator(".exam-choice")).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => document.activeElement === document.body))
    .toBe(false);
});

test("a link to an exam leads to it, says which one is under way, and leaves an older one's end", async ({
  page,
}) => {
  const go = async (id: ExamId) => {
    await page.goto("about:blank");
    await page.goto(`${PATH.fr}#${id}`);
    await expect(root(page)).toHaveAttribute("data-ready", "");
  };
  const focused = page.locator(":focus");
  const barred = page.locator(".exam-barred");
  await go("consultant");
  await expect(focused).toHaveText(fr.exam.names.consultant);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(focused).toContainText(fr.exam.names.consultant);
  await expect(barred).toHaveCount(0);
  await go("collegue");
  await expect(focused).toContainText(fr.exam.names.consultant);
  await expect(barred).toHaveText(fr.exam.barred);
  await handIn(page, "fr", HANDS.mouse());
  await go("consultant");
  await expect(page.locator("[data-ending]")).toBeVisible();
  await go("collegue");
  await expect(focused).toHaveText(fr.exam.names.collegue);
});

test("what was passed is printed with a code that the list of missions works out again", async ({
  page,
}) => {
  const hand = HANDS.mouse();
  await measureContrast(page);
  await begin(page, "consultant", "fr", hand);
  await takeAll(page, hand);
  await handIn(page, "fr", hand);
  await page.getByLabel(fr.exam.yourName).fill("Éloi D’Amours");
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    for (const wrong of [pale, dim, unframed]) expect(await wrong(page)).toEqual([]);
  }
  const proof = page.locator(".proof");
  await expect(proof).toContainText("Éloi D’Amours");
  const code = await page.locator("[data-proof-code]").innerText();
  const facts = await page.locator(".proof-facts").innerText();
  const [seed = ""] = /\d{4}(?= ·)/.exec(facts) ?? [];
  const [day = ""] = /\d{4}-\d\d-\d\d/.exec(facts) ?? [];
  expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain("Amours");
  await page.goto("/missions/");
  const check = page.locator("[data-check]");
  await expect(page.locator('[data-card="examen-consultant"]')).toHaveAttribute(
    "data-done",
    "true",
  );
  await check.locator("[name=name]").fill("eloi d’amours");
  await check.locator("[name=exam]").selectOption("consultant");
  await check.locator("[name=seed]").fill(seed);
  await check.locator("[name=on]").fill(day);
  await check.locator("[name=code]").fill(code.toLowerCase());
  await check.getByRole("button").click();
  await expect(check.locator('[data-check-is="true"]')).toBeVisible();
  await check.locator("[name=seed]").fill(String(Number(seed) + 1));
  await check.getByRole("button").click();
  await expect(check.locator('[data-check-is="false"]')).toBeVisible();
  await check.locator("[name=name]").fill("");
  await check.getByRole("button").click();
  await expect(check.locator('[data-check-is="part"]')).toBeVisible();
});

for (const language of codes)
  test(`${language}: the field of a certificate that cannot be read is named`, async ({
    page,
  }) => {
    const words = missionWords[language];
    await page.goto(pages.missions[language]);
    const check = page.locator("[data-check]");
    const field = (name: keyof typeof words.checkFields) =>
      check.getByLabel(words.checkFields[name], { exact: true });
    const told = check.locator("[role=status] p:visible");
    const right = { name: "Alix", seed: "no １２３４", on: "2026-11-27", code: "ABCD-EFGH" };
    for (const [name, text] of Object.entries(right))
      await field(name as keyof typeof right).fill(text);
    const press = () => check.getByRole("button").click();
    await press();
    await expect(told).toHaveText(words.checkNo);
    const wrong = { seed: "-5", on: "31/11/2026", code: "ABCD" };
    for (const [name, text] of Object.entries(wrong) as [keyof typeof wrong, string][]) {
      await field(name).fill(text);
      await press();
      await expect(told).toHaveText(words.checkWrong[name]);
      await expect(check.locator("[aria-invalid=true]")).toHaveAttribute("name", name);
      await field(name).fill(right[name]);
    }
    await press();
    await expect(check.locator("[aria-invalid]")).toHaveCount(0);
  });

test("an exam that is erased in another tab is over, and no other one takes its place", async ({
  page,
  context,
}) => {
  await begin(page, "consultant", "fr", HANDS.mouse());
  const other = await context.newPage();
  await other.goto(PATH.fr);
  await other.evaluate(() => localStorage.clear());
  await expect(page.locator(".exam-choice")).toBeVisible();
});

test("who would rather go on with an exam goes on from the button that asked", async ({
  page,
}) => {
  await begin(page, "collegue", "fr", HANDS.mouse());
  const { exam } = WORDS.fr;
  await page.getByRole("button", { name: exam.hand }).click();
  await page.getByRole("button", { name: exam.no }).click();
  await expect(page.getByRole("button", { name: exam.hand })).toBeFocused();
  await expect(page.getByRole("button", { name: exam.yes })).toHaveCount(0);
});

for (const language of codes) {
  const { exam } = WORDS[language];

  test(`${language}: the title tells how the exam went, then the exam again`, async ({
    page,
  }) => {
    await page.goto(PATH[language]);
    const loaded = await page.title();
    await begin(page, "collegue", language, HANDS.mouse());
    await beRefused(page, HANDS.mouse(), 1);
    await expect(page).toHaveTitle(new RegExp(`^${LANGUAGES[language].error}`));
    await handIn(page, language, HANDS.mouse());
    const went = `${exam.failed} – ${exam.names.collegue} – ${loaded}`;
    await expect(page).toHaveTitle(went);
    await page.reload();
    await expect(page).toHaveTitle(went);
    await page.getByRole("button", { name: exam.another }).click();
    await expect(page).toHaveTitle(loaded);
  });

  test(
    `${language}: each link of a debrief names its case; printing without a name says why not`,
    long(language === "fr"),
    async ({ page }) => {
      test.slow();
      const hand = HANDS.mouse();
      await begin(page, "consultant", language, hand);
      await beRefused(page, hand, 3);
      await takeAll(page, hand);
      await handIn(page, language, hand);
      const links = page.locator("[data-ruled]").getByRole("link");
      const names = await links.allTextContents();
      expect(names.length).toBeGreaterThan(1);
      expect(new Set(names).size).toBe(names.length);
      for (const name of names) expect(name.startsWith(`${exam.thisCase} – `)).toBe(true);
      const print = page.getByRole("button", { name: exam.print });
      await expect(print).toHaveAccessibleDescription(exam.proofLead);
      await print.click({ force: true });
      const name = page.getByLabel(exam.yourName);
      await expect(name).toBeFocused();
      await expect(name).toHaveAccessibleDescription(exam.proofLead);
      await expect(page.locator("#proof-why")).toBeVisible();
    },
  );
}
