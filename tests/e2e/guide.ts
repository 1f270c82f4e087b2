import { expect, test as base, type Locator, type Page } from "@playwright/test";
import { en } from "../../src/components/sandbox/words.en.ts";
import { fr } from "../../src/components/sandbox/words.fr.ts";

/** The words that a test looks for, by language; the official labels are French in both. */
export const LANGUAGES = {
  fr: {
    home: "/",
    screen: "/ecrans/utilisateur/saisie/",
    step: "/2-utilisateurs/",
    sandbox: "/bac-a-sable/",
    search: "/recherche/",
    desk: fr,
    problem: "Il y a un problème",
    error: "Erreur\u00a0:",
    guard: "Bac à sable – données fictives – ce n'est pas clicSÉQUR",
    fill: "Remplir avec les données d’exercice",
    restart: "Recommencer",
    undo: "Reculer d’une action",
    copy: "Copier le lien vers cet écran",
    share: "Montrer ce que j’ai fait",
    support: "/soutien/",
    other: "English",
    family: "Entrez le nom de famille.",
  },
  en: {
    home: "/en/",
    screen: "/en/screens/utilisateur/saisie/",
    step: "/en/2-users/",
    sandbox: "/en/sandbox/",
    search: "/en/search/",
    desk: en,
    problem: "There is a problem",
    error: "Error:",
    guard: "Sandbox – fictional data – this is not clicSÉQUR",
    fill: "Fill in with practice data",
    restart: "Start over",
    undo: "Go back one action",
    copy: "Copy the link to this screen",
    share: "Show what I did",
    support: "/en/support/",
    other: "Français",
    family: "Enter the family name.",
  },
} as const;

export type Words = (typeof LANGUAGES)["fr"] | (typeof LANGUAGES)["en"];
export const languages = Object.entries(LANGUAGES) as ["fr" | "en", Words][];

/** Everything is looked at: `npm run test:whole`, `test:axe`. */
export const whole = Boolean(process.env["WHOLE"]);

/** Of a test that takes long and whose twin stays: it runs with `npm run test:whole` only. */
export const long = (is: boolean): { tag?: string[] } => (is ? { tag: ["@whole"] } : {});

/** A person, with values that the exercise does not have. */
export const PERSON = {
  "Nom de famille": "D’Astous-Saint-Élie",
  Prénom: "Marie-Ève",
  Courriel: "m-e.dastous@exemple.test",
  "Confirmation du courriel": "m-e.dastous@exemple.test",
  "Téléphone (travail)": "4185550177",
  poste: "42",
};

/** The first rehearsal of the page, once it answers. */
export async function rehearsal(page: Page, nth = 0): Promise<Locator> {
  const root = page.locator("[data-rehearsal]").nth(nth);
  await expect(root).toHaveAttribute("data-ready", "");
  return root.getByRole("region");
}

/** A field by the beginning of its accessible name, which is its official label. */
export const field = (within: Locator, label: string): Locator =>
  within.getByRole("textbox", { name: new RegExp(`^${escape(label)}`) });

export const button = (within: Locator, label: string): Locator =>
  within.getByRole("button", { name: new RegExp(`^${escape(label)}`) });

export const radio = (within: Locator, label: string): Locator =>
  within.getByRole("radio", { name: new RegExp(`^${escape(label)}`) });

export async function fillPerson(within: Locator, changed: Partial<typeof PERSON> = {}) {
  for (const [label, text] of Object.entries({ ...PERSON, ...changed })) {
    await field(within, label).fill(text);
  }
  await radio(within, "Utilisateur").check();
}

export const box = (within: Locator, label: string): Locator =>
  within.getByRole("checkbox", { name: new RegExp(`^${escape(label)}`) });

/** The screen now shown: of step 2, or `part/screen`. */
export const shows = (within: Locator, screen: string) =>
  expect(within).toHaveAttribute(
    "data-screen",
    screen.includes("/") ? screen : `utilisateur/${screen}`,
  );

export const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** How a learner acts: with the mouse, or with the keyboard alone. */
export interface Hand {
  press: (target: Locator) => Promise<void>;
  write: (target: Locator, text: string) => Promise<void>;
  /** A radio button, or a box to tick. */
  choose: (target: Locator) => Promise<void>;
}

export const HANDS = { mouse: () => mouse, keyboard };
export const hands = Object.keys(HANDS) as (keyof typeof HANDS)[];

const mouse: Hand = {
  press: (target) => target.click(),
  write: (target, text) => target.fill(text),
  choose: (target) => target.check(),
};

function keyboard(page: Page): Hand {
  const { keyboard: keys } = page;
  return {
    press: async (target) => {
      await reach(page, target);
      await keys.press("Enter");
    },
    write: async (target, text) => {
      // A browser short of processor time has been seen to drop keys.
      await expect(async () => {
        await reach(page, target);
        await keys.press("ControlOrMeta+a");
        await keys.type(text);
        await expect(target).toHaveValue(text, { timeout: 1000 });
      }).toPass();
    },
    choose: async (target) => {
      await reach(page, target);
      const [first, wanted] = await target.evaluate((input: HTMLInputElement) => {
        const all = [
          ...(input.form?.elements ?? document.querySelectorAll("input")),
        ] as HTMLInputElement[];
        const group = all.filter(({ name }) => name === input.name);
        const active = document.activeElement as HTMLInputElement;
        return [group.indexOf(active), group.indexOf(input)];
      });
      for (let at = first; at !== wanted; at += at < wanted ? 1 : -1) {
        await keys.press(at < wanted ? "ArrowDown" : "ArrowUp");
      }
      if (!(await target.isChecked())) await keys.press("Space");
      await expect(target).toBeChecked();
    },
  };
}

/**
 * With the Tab key, in the shorter direction; of radio buttons, to any one of the group; in a bar that
 * is one stop, with the arrow keys.
 */
async function reach(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let tabs = 0; tabs < 200; tabs++) {
    const way = await target.evaluate((wanted: HTMLInputElement) => {
      const active = document.activeElement as HTMLInputElement | null;
      const same = wanted.type === "radio" && active?.name === wanted.name;
      if (active === wanted || (same && active.form === wanted.form)) return null;
      const bar = wanted.closest("[role=toolbar]");
      if (active && bar?.contains(active)) {
        const after = active.compareDocumentPosition(wanted) & Node.DOCUMENT_POSITION_FOLLOWING;
        return after ? "ArrowDown" : "ArrowUp";
      }
      const before =
        active && active !== document.body && wanted.compareDocumentPosition(active);
      return before && before & Node.DOCUMENT_POSITION_FOLLOWING ? "Shift+Tab" : "Tab";
    });
    if (way === null) return;
    await page.keyboard.press(way);
  }
  throw new Error(`The keyboard does not reach ${target.toString()}.`);
}

/** Keeps the page's scripts back until the returned function is called. */
export async function holdScripts(page: Page): Promise<() => void> {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/_astro/*.js", async (route) => {
    await held;
    await route.continue();
  });
  return () => release();
}

/** The errors of a page from now on, violations of its policy included. */
export function complaintsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on("pageerror", ({ message }) => errors.push(message));
  page.on("console", (message) => {
    const expected = message.text().includes("404 (Not Found)");
    if (message.type() === "error" && !expected) errors.push(message.text());
  });
  return errors;
}

/** What scripts move, they move at once: a style asks whoever wants no motion, a script asks nobody. */
function tellOfGliding(): void {
  const glides = (given: unknown) =>
    typeof given === "object" && Reflect.get(given ?? {}, "behavior") === "smooth";
  for (const owner of [Element.prototype, window] as const)
    for (const name of ["scrollIntoView", "scrollTo", "scrollBy", "scroll"] as const) {
      const own: unknown = Reflect.get(owner, name);
      if (typeof own !== "function") continue;
      Reflect.set(owner, name, function (this: unknown, ...given: unknown[]) {
        if (given.some(glides)) console.error(`${name} glides`);
        return own.apply(this, given) as unknown;
      });
    }
}

/** Every test fails on an error of the page, and on a script that moves it slowly. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page }, use) => {
      const errors = complaintsOf(page);
      await page.addInitScript(tellOfGliding);
      await use(undefined);
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** By the Tab key, from before the rehearsal. */
export async function tabInto(page: Page, screen: Locator): Promise<void> {
  for (let n = 0; n < 80; n += 1) {
    await page.keyboard.press("Tab");
    if ((await screen.locator(":focus").count()) > 0) return;
  }
  throw new Error("The Tab key does not lead into the rehearsal.");
}
