import type { Page } from "@playwright/test";
import { startingPoints, type StartingPointId } from "../../src/account/starting-points.ts";
import type { Press } from "../../src/kit/flow.ts";
import { answeredAs, type Part } from "../../src/kit/part.ts";
import { placeOf } from "../../src/kit/session.ts";
import { registry } from "../../src/machines/index.ts";
import { pages, screenPath, type PageId } from "../../src/guide/addresses/addresses.ts";
import { ownScreens } from "../../src/guide/addresses/own-screens.ts";
import { play, playOn } from "../../src/practice/play.ts";
import {
  box,
  button,
  expect,
  field,
  HANDS,
  languages,
  radio,
  rehearsal,
  shows,
  test,
  type Words,
  long,
} from "./guide.ts";

/** The pages of the procedure, and how many rehearsals each has. */
const STEPS: Partial<Record<PageId, number>> = {
  avant: 1,
  inscription: 1,
  utilisateurs: 1,
  procurationInterne: 1,
  procurationExterne: 1,
  assignation: 1,
  apres: 1,
};

/** What a rehearsal of a page says of itself: its part, its account, and what was pressed. */
async function begunAs(page: Page, nth: number) {
  const root = page.locator("[data-rehearsal]").nth(nth);
  const {
    part: id,
    variant,
    account = "",
    start = "[]",
  } = await root.evaluate((each) =>
    Object.fromEntries(Object.entries((each as HTMLElement).dataset)),
  );
  const entry = registry.find(({ part }) => part.id === id);
  if (!entry) throw new Error(`There is no part “${id}”.`);
  const part = answeredAs(entry.part, variant);
  const log = JSON.parse(start) as Press[];
  return { part, log, session: play(part, startingPoints[account as StartingPointId], log) };
}

/** The presses of the model that are still to come; none where the rehearsal is off its way. */
const toCome = (part: Part, log: readonly Press[]): readonly Press[] =>
  log.every((press, n) => JSON.stringify(press) === JSON.stringify(part.model[n]))
    ? part.model.slice(log.length)
    : [];

/** The last button of a screen: the way on, wherever the model does not say. */
const lastOf = (part: Part, place: string): Press => {
  const buttons = Object.entries(part.screens[place]?.buttons ?? {});
  const [type = ""] = buttons.filter(([, { prints, ours }]) => !prints && !ours).at(-1) ?? [];
  return { type, raw: {} };
};

const shownAt = (part: Part, place: string) =>
  `${part.screens[place]?.part ?? part.id}/${place}`;

/** Presses on from where a rehearsal stands, with the practice data where there are some. */
async function walk(page: Page, nth: number, words: Words, presses: number | "all") {
  const { part, log, session: first } = await begunAs(page, nth);
  const screen = await rehearsal(page, nth);
  const model = toCome(part, log);
  const way = [...model, null].slice(0, presses === "all" ? undefined : presses);
  const filled = new Set<string>();
  let session = first;
  for (const step of way) {
    const place = placeOf(session);
    await shows(screen, shownAt(part, place));
    const press = step ?? lastOf(part, place);
    if (Object.values(press.raw).some(Boolean) && !filled.has(place)) {
      await button(screen, words.fill).click();
      filled.add(place);
    }
    await button(
      screen.locator(".frame"),
      part.screens[place]?.buttons[press.type]?.label ?? "",
    ).click();
    const next = playOn(part, session, press);
    if (!next) throw new Error(`“${press.type}” is no button of ${place}.`);
    session = next;
    await shows(screen, shownAt(part, placeOf(session)));
    if (placeOf(session) !== place) {
      await expect(screen.locator(".screen-title")).toBeFocused();
      await expect(page.getByRole("alert")).toHaveCount(0);
    }
  }
}

for (const [language, words] of languages) {
  for (const [id, count] of Object.entries(STEPS)) {
    const path = pages[id as PageId][language];
    test(`${path}: every rehearsal answers, and the first one goes to the end`, async ({
      page,
    }) => {
      await page.goto(path);
      await expect(page.locator("[data-rehearsal]")).toHaveCount(count);
      for (let nth = count - 1; nth > 0; nth--) await walk(page, nth, words, 1);
      await walk(page, 0, words, "all");
    });
  }

  test(
    `${language}: what the account's state blocks is told, and is no error`,
    long(language === "en"),
    async ({ page }) => {
      const stopped = async (part: string, screen: string, row: string, label: string) => {
        await page.goto(screenPath(language, part, screen));
        const shown = await rehearsal(page);
        await radio(shown, row).check();
        for (let time = 0; time < 2; time++) {
          await button(shown, label).click();
          await expect(shown.locator(".stop-title")).toBeFocused();
          await expect(shown.locator(".stop-title")).toHaveJSProperty("tagName", "H2");
          await expect(page.getByRole("alert")).toHaveCount(0);
          await expect(page).not.toHaveTitle(new RegExp(`^${words.error}`));
          await expect(radio(shown, row)).toBeChecked();
        }
        await expect(shown.locator(".stop").getByRole("link")).toHaveAttribute("href", /\/ca/);
        await shows(shown, `${part}/${screen}`);
      };
      await stopped("inscription", "liste", "Société de l'assurance automobile", "Inscrire");
      await stopped("inscription", "liste", "Zone entreprise", "Désinscrire");
      await stopped("procuration", "liste", "SAAQ", "Révoquer");
      await stopped("procuration", "liste", "MAMH - Générale", "Refuser");
    },
  );

  test(
    `${language}: a table or a tree without a choice is refused, and mended at its first option`,
    long(language === "en"),
    async ({ page }) => {
      const refused = async (part: string, screen: string, label: string) => {
        const shown = await rehearsal(page);
        await button(shown, label).click();
        const summary = shown.locator(".summary");
        await expect(summary).toBeFocused();
        await expect(summary.getByRole("alert")).toContainText(words.problem);
        await expect(page).toHaveTitle(new RegExp(`^${words.error}`));
        const group = shown.locator("fieldset[data-refused]");
        await expect(group).toHaveAccessibleDescription(new RegExp(words.error));
        await summary.getByRole("link").click();
        await expect(group.locator("input").first()).toBeFocused();
        await shows(shown, `${part}/${screen}`);
      };
      for (const [part, screen, ...labels] of [
        ["inscription", "liste", "Inscrire", "Consulter", "Désinscrire"],
        ["inscription", "demande", "Transmettre"],
        ["procuration", "liste", "Assigner", "Consulter", "Modifier", "Refuser", "Révoquer"],
        ["procuration", "ajout", "Modifier"],
        ["procuration", "droits", "Modifier"],
        ["assignation", "utilisateurs", "Continuer"],
        ["revocation", "liste", "Révoquer"],
      ] as const) {
        await page.goto(screenPath(language, part, screen));
        for (const label of labels) await refused(part, screen, label);
      }
      await page.goto(screenPath(language, "procuration", "droits"));
      await radio(await rehearsal(page), "Avec restriction").check();
      await refused("procuration", "droits", "Modifier");
    },
  );

  test.describe(`${language}, conditional fields`, long(language === "en"), () => {
    for (const javaScriptEnabled of [true, false]) {
      test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
        test.use({ javaScriptEnabled });
        test("appear with the choice that asks for them, and go with it", async ({ page }) => {
          const screen = page.locator(".rehearsal");
          await page.goto(screenPath(language, "procuration", "ajout"));
          if (javaScriptEnabled) await rehearsal(page);
          const number = field(screen, "Numéro d'identification du mandataire");
          await expect(screen.locator("input[name=mandataire]")).toBeHidden();
          await radio(screen, "Externe").check();
          await expect(number).toBeVisible();
          await radio(screen, "Interne").check();
          await expect(number).toBeHidden();

          await page.goto(screenPath(language, "procuration", "droits"));
          if (javaScriptEnabled) await rehearsal(page);
          const right = box(screen, "Transmettre la déclaration annuelle");
          await expect(right).toBeHidden();
          await radio(screen, "Avec restriction").check();
          await expect(right).toBeVisible();
          await radio(screen, "Sans restriction").check();
          await expect(right).toBeHidden();
        });
      });
    }
  });

  test(
    `${language}: an external procuration, with the keyboard alone`,
    long(language === "en"),
    async ({ page }) => {
      const { press, write, choose } = HANDS.keyboard(page);
      await page.goto(screenPath(language, "procuration", "liste"));
      const screen = await rehearsal(page);
      const frame = screen.locator(".frame");
      await press(button(frame, "Ajouter"));
      // An empty form first: Enter in a field presses Continuer.
      await write(field(screen, "Description"), "Bureau d’études");
      await page.keyboard.press("Enter");
      await expect(screen.locator(".summary")).toBeFocused();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await expect(radio(screen, "Interne")).toBeFocused();
      await choose(radio(screen, "Externe"));
      await write(field(screen, "Numéro d'identification du mandataire"), "10000 0000");
      await write(field(screen, "Date de fin"), "2028-02-30");
      await press(button(frame, "Continuer"));
      await expect(screen.locator(".summary")).toBeFocused();
      await expect(screen.locator(".summary a")).toHaveCount(2);
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await expect(field(screen, "Numéro d'identification du mandataire")).toBeFocused();
      await write(field(screen, "Numéro d'identification du mandataire"), "1000000002");
      await write(field(screen, "Date de fin"), "2028-02-29");
      await choose(radio(screen, "Développement durable, Environnement"));
      await press(button(frame, "Modifier"));
      await shows(screen, "procuration/droits");
      await choose(radio(screen, "Avec restriction"));
      await choose(box(screen, "Transmettre la déclaration annuelle"));
      await press(button(frame, "Modifier"));
      await shows(screen, "procuration/ajout");
      await press(button(frame, "Continuer"));
      await shows(screen, "procuration/verification");
      await expect(screen).toContainText("1000000002");
      await press(button(frame, "Transmettre"));
      await press(button(frame, "Procurations"));
      await expect(
        screen.locator("tbody tr").filter({ hasText: "Bureau d’études" }),
      ).toContainText("2028-02-29");
    },
  );
}

/* Laws of every screen page, on a phone. */

/** Official labels, but for those that read the same in English. */
const LABELS = new Set(
  registry.flatMap(({ part, words: { en } }) =>
    Object.values(part.screens)
      .flatMap(({ title, box: legend, step, fields, buttons }) => [
        ...[title, legend, ...(step ? [step.name] : [])],
        ...Object.values(buttons).map(({ label }) => label),
        ...Object.values(fields).flatMap(({ label, options, columns }) => [
          ...[label, ...Object.values(options ?? {}), ...Object.values(columns ?? {})],
        ]),
      ])
      .filter((label) => en.glosses?.[label] !== label),
  ),
);

for (const [language] of languages) {
  for (const { part } of registry) {
    test(
      `${language}, ${part.id}: on a phone, every screen fits, and everything has its name`,
      long(language === "fr"),
      async ({ page }) => {
        await page.setViewportSize({ width: 320, height: 800 });
        for (const [id, { buttons }] of ownScreens(part)) {
          const path = screenPath(language, part.id, id);
          await page.goto(path);
          const screen = await rehearsal(page);
          for (const input of await screen.locator("input[type=radio]").all()) {
            if (await input.isVisible()) await input.check();
          }
          for (const fold of await screen.locator("details > summary").all())
            await fold.click();
          const width = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(width, path).toBeLessThanOrEqual(320);

          const nameless = await screen.locator("input, select, textarea").evaluateAll((all) =>
            (all as HTMLInputElement[])
              .filter((each) => {
                const by = each.getAttribute("aria-labelledby")?.split(" ") ?? [];
                const texts = [
                  ...[...(each.labels ?? [])].map(({ textContent }) => textContent),
                  ...by.map((name) => document.getElementById(name)?.textContent ?? ""),
                ];
                return texts.join("").trim() === "";
              })
              .map(({ outerHTML }) => outerHTML),
          );
          expect(nameless, path).toEqual([]);

          for (const [button, { label }] of Object.entries(buttons)) {
            const shown = screen.locator(`[data-press="${button}"]`);
            const begin = label.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
            await expect(shown, path).toHaveAccessibleName(new RegExp(`^${begin}`));
          }

          const unmarked = await screen.locator(".sheet").evaluate(
            (sheet, labels) => {
              const texts = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
              const found: string[] = [];
              while (texts.nextNode()) {
                const { textContent, parentElement } = texts.currentNode;
                const label = parentElement?.closest(".gloss")
                  ? ""
                  : (textContent?.trim() ?? "");
                const language = parentElement?.closest("[lang]")?.getAttribute("lang");
                if (labels.includes(label) && language !== "fr") found.push(label);
              }
              return found;
            },
            [...LABELS],
          );
          expect(unmarked, path).toEqual([]);
        }
      },
    );
  }
}
