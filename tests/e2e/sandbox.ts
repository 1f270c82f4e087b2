import { expect, type Locator, type Page } from "@playwright/test";
import type { GoalId } from "../../src/practice/goals/goal.ts";
import { homeNames } from "../../src/domain/ministries.ts";
import { box, button, field, PERSON, radio, shows, type Hand, type Words } from "./guide.ts";

/* The whole procedure in the sandbox, in the words of the portal: French in both languages. */

export const KEY = "rse-guide:sandbox";
export const MINISTRY = "Développement durable, Environnement";
/** As the account's home prints it. */
export const FULL_NAME = homeNames.environnement ?? "";
export const SERVICES = "Inscription à des services offerts par un ministère ou un organisme";
export const NAME = `${PERSON["Nom de famille"]}, ${PERSON.Prénom}`;
export const INTERNAL = { type: "Interne", end: "2028-06-15", description: "Gaz d’entrepôt" };
export const EXTERNAL = {
  type: "Externe",
  end: "2027-09-08",
  description: "Bureau d’études",
  mandatary: "1000000002",
};

/** Someone who goes through the sandbox; `pause` is called in the middle of each step. */
export interface Learner {
  page: Page;
  words: Words;
  hand: Hand;
  pause: () => Promise<void>;
}

/** The sandbox, once it answers. */
export async function open(page: Page): Promise<void> {
  await expect(page.locator("[data-sandbox]")).toHaveAttribute("data-ready", "");
}

export const sheetOf = (page: Page): Locator => page.locator("[data-sandbox] .rehearsal");
export const frameOf = (page: Page): Locator => sheetOf(page).locator(".frame");
export const noticeOf = (page: Page): Locator => page.locator(".portal-notice");
export const desk = (page: Page, name: string | RegExp): Locator =>
  page.locator("[data-sandbox]").getByRole("button", { name, exact: true });

/** The line of a table or a list in which a text stands. */
export const line = (page: Page, text: string): Locator =>
  frameOf(page).locator("tbody tr").filter({ hasText: text });

export const OWN_NAME = "Frigo-Boréal inc. (fictive)";
export const OTHER_NAME = "Conseils Givre (fictif)";

export const goal = (page: Page, id: GoalId): Locator => page.locator(`[data-goal="${id}"]`);

/** Which of a goal's conditions the panel says are met. */
export const progress = (page: Page, id: GoalId = "collegue"): Promise<boolean[]> =>
  goal(page, id)
    .locator("[data-condition]")
    .evaluateAll((all) => all.map((each) => each.getAttribute("data-met") === "true"));

/** A button whose name says a day that is not to be counted here. */
export const saying = (name: (date: string) => string): RegExp =>
  // A name is heard with plain spaces, whatever they are on the page.
  new RegExp(`^${name("§").replaceAll("\u00a0", " ").replace("§", ".+")}$`);

/** What the screen holds: where one is, and what is typed and chosen. */
export const held = (page: Page) =>
  frameOf(page).evaluate((form) => ({
    screen: form.closest("[data-screen]")?.getAttribute("data-screen"),
    typed: [...form.querySelectorAll("input")].map(({ id, type, value, checked }) =>
      type === "text" ? `${id}=${value}` : `${id}=${checked}`,
    ),
  }));

export const press = async ({ page, hand }: Learner, label: string): Promise<void> =>
  hand.press(button(frameOf(page), label));

/** Goes by the portal's menus, opening those on the way. */
export async function go({ page, hand }: Learner, ...path: string[]): Promise<void> {
  const nav = page.locator("nav.portal");
  const last = path.at(-1) ?? "";
  for (const menu of path.slice(0, -1)) {
    await hand.press(nav.locator("summary").filter({ hasText: new RegExp(`^${menu}`) }));
  }
  await hand.press(button(nav, last));
}

export const toProcurations = (learner: Learner) =>
  go(learner, "Gestion des dossiers des utilisateurs", "Gestion des procurations");
export const toCreation = (learner: Learner) =>
  go(
    learner,
    "Gestion des dossiers des utilisateurs",
    "Gestion du dossier d'un utilisateur",
    "Création d'un dossier",
  );
export const toRegistration = (learner: Learner) =>
  go(learner, "Inscription aux services électroniques", SERVICES);

/** From the door to the account's home, with the code of the practice mailbox. */
export async function signIn(learner: Learner): Promise<void> {
  const { page, hand, pause } = learner;
  const sheet = sheetOf(page);
  await shows(sheet, "connexion/site");
  await press(learner, "Accéder à mon compte");
  await shows(sheet, "connexion/authentification");
  await press(learner, "Continuer");
  await shows(sheet, "connexion/code");
  const mail = await sheet.locator(".ours").innerText();
  const [code = ""] = /\b\d{7}\b/.exec(mail) ?? [];
  await hand.write(field(sheet, "Code de vérification"), code);
  await pause();
  await press(learner, "Continuer");
  await shows(sheet, "connexion/accueil");
}

/** The registration: asked for, and answered the day after. */
export async function register(learner: Learner): Promise<void> {
  const { page, hand, pause, words } = learner;
  const sheet = sheetOf(page);
  await toRegistration(learner);
  await shows(sheet, "inscription/liste");
  await hand.choose(radio(sheet, MINISTRY));
  await pause();
  await press(learner, "Inscrire");
  await shows(sheet, "inscription/demande");
  await hand.choose(box(sheet, "Je consens"));
  await pause();
  await press(learner, "Transmettre");
  await shows(sheet, "inscription/accuse");
  await expect(frameOf(page)).toContainText("En traitement");
  await press(learner, "Terminer");
  await shows(sheet, "connexion/accueil");
  await expect(frameOf(page)).not.toContainText(FULL_NAME);
  await hand.press(desk(page, saying(words.desk.waitDay)));
  await shows(sheet, "connexion/accueil");
  await expect(frameOf(page)).toContainText(FULL_NAME);
}

/** Step 2, for a person that the exercise does not have. */
export async function addUser(learner: Learner): Promise<void> {
  const { page, hand, pause } = learner;
  const sheet = sheetOf(page);
  await toCreation(learner);
  await shows(sheet, "saisie");
  for (const [label, text] of Object.entries(PERSON)) {
    await hand.write(field(sheet, label), text);
  }
  await hand.choose(radio(sheet, "Utilisateur"));
  await pause();
  await press(learner, "Continuer");
  await shows(sheet, "verification");
  await pause();
  await press(learner, "Transmettre");
  await shows(sheet, "accuse");
  await press(learner, "Continuer");
  await shows(sheet, "code-acces");
  await press(learner, "Terminer");
  await shows(sheet, "connexion/accueil");
}

/** Step 3: a procuration with the right on halocarbons, found in the list once it is sent. */
export async function addProcuration(
  learner: Learner,
  given: { type: string; end: string; description: string; mandatary?: string },
): Promise<void> {
  const { page, hand, pause } = learner;
  const sheet = sheetOf(page);
  await toProcurations(learner);
  await shows(sheet, "procuration/liste");
  await press(learner, "Ajouter");
  await shows(sheet, "procuration/ajout");
  await hand.choose(radio(sheet, given.type));
  const number = field(sheet, "Numéro d'identification du mandataire");
  if (given.mandatary) await hand.write(number, given.mandatary);
  else await expect(number).toBeHidden();
  await hand.write(field(sheet, "Date de fin"), given.end);
  await hand.write(field(sheet, "Description"), given.description);
  await hand.choose(radio(sheet, MINISTRY));
  await pause();
  await press(learner, "Modifier");
  await shows(sheet, "procuration/droits");
  await hand.choose(radio(sheet, "Avec restriction"));
  await hand.choose(box(sheet, "Transmettre la déclaration annuelle"));
  await pause();
  await press(learner, "Modifier");
  await shows(sheet, "procuration/ajout");
  await expect(field(sheet, "Date de fin")).toHaveValue(given.end);
  await expect(line(page, MINISTRY)).toContainText("Avec restriction");
  await press(learner, "Continuer");
  await shows(sheet, "procuration/verification");
  await pause();
  await press(learner, "Transmettre");
  await shows(sheet, "procuration/accuse");
  await press(learner, "Procurations");
  await shows(sheet, "procuration/liste");
  await expect(line(page, given.description)).toContainText(given.end);
  await expect(line(page, given.description)).toContainText("Non");
}

/** Step 4, from the list of procurations: to one person, and back to the list. */
export async function assign(
  learner: Learner,
  description: string,
  person: string,
): Promise<void> {
  const { page, hand, pause } = learner;
  const sheet = sheetOf(page);
  await hand.choose(radio(sheet, description));
  await pause();
  await press(learner, "Assigner");
  await shows(sheet, "assignation/procuration");
  await press(learner, "Continuer");
  await shows(sheet, "assignation/utilisateurs");
  await hand.choose(box(sheet, person));
  await pause();
  await press(learner, "Continuer");
  await shows(sheet, "assignation/verification");
  await expect(line(page, person)).toHaveCount(1);
  await pause();
  await press(learner, "Transmettre");
  await shows(sheet, "assignation/accuse");
  await press(learner, "Procurations");
  await shows(sheet, "procuration/liste");
  await expect(line(page, description)).toContainText("Oui");
}

/** Opens the panel at the foot of the sandbox. */
async function openAgain({ page, hand }: Learner) {
  const again = page.locator(".again");
  if ((await again.getAttribute("open")) === null) await hand.press(again.locator("summary"));
}

/** Starts from a named point, or from the one that is named already; it is asked twice. */
export async function startFrom(
  learner: Learner,
  point?: keyof Words["desk"]["starts"],
): Promise<void> {
  const { page, words, hand } = learner;
  await openAgain(learner);
  if (point) await page.getByLabel(words.desk.from).selectOption(point);
  await hand.press(desk(page, words.desk.restart));
  await hand.press(desk(page, words.desk.yesRestart));
}

/** Erases everything; it is asked twice. */
export async function erase(learner: Learner): Promise<void> {
  const { page, words, hand } = learner;
  await openAgain(learner);
  await hand.press(desk(page, words.desk.erase));
  await hand.press(desk(page, words.desk.yesErase));
}
