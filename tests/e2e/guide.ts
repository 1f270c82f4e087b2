import { expect, test as base, type Locator, type Page } from "@playwright/test";

/** The words that a test looks for, by language; the official labels are French in both. */
export const LANGUAGES = {
  fr: {
    screen: "/ecrans/utilisateur/saisie/",
    step: "/2-utilisateurs/",
    problem: "Il y a un problème",
    error: "Erreur\u00a0:",
    guard: "Bac à sable – données fictives – ce n'est pas clicSÉQUR",
    fill: "Remplir avec les données d’exercice",
    restart: "Recommencer",
    copy: "Copier le lien vers cet écran",
    other: "English",
    family: "Inscrivez le nom de famille.",
  },
  en: {
    screen: "/en/screens/utilisateur/saisie/",
    step: "/en/2-users/",
    problem: "There is a problem",
    error: "Error:",
    guard: "Sandbox – fictional data – this is not clicSÉQUR",
    fill: "Fill in with practice data",
    restart: "Start over",
    copy: "Copy the link to this screen",
    other: "Français",
    family: "Enter the family name.",
  },
} as const;

export type Words = (typeof LANGUAGES)["fr"] | (typeof LANGUAGES)["en"];
export const languages = Object.entries(LANGUAGES) as ["fr" | "en", Words][];

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

export const shows = (within: Locator, screen: string) =>
  expect(within).toHaveAttribute("data-screen", `utilisateur/${screen}`);

const escape = (text: string) => text.replace(/[()]/g, "\\$&");

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

/** Every test fails on an error of the page, a policy violation included. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on("pageerror", ({ message }) => errors.push(message));
      page.on("console", (message) => {
        const expected = message.text().includes("404 (Not Found)");
        if (message.type() === "error" && !expected) errors.push(message.text());
      });
      await use(undefined);
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
