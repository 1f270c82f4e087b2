import type { BrowserContext, Page } from "@playwright/test";
import {
  mainMenu,
  topBar,
  underBar,
  type Item,
} from "../../src/practice/sandbox/portal-menu.ts";
import {
  box,
  button,
  expect,
  field,
  fillPerson,
  HANDS,
  languages,
  LANGUAGES,
  PERSON,
  radio,
  shows,
  test,
  type Words,
  long,
} from "./guide.ts";
import {
  addProcuration,
  addUser,
  assign,
  OTHER_NAME,
  OWN_NAME,
  saying,
  desk,
  erase,
  FULL_NAME,
  frameOf,
  go,
  held,
  INTERNAL,
  KEY,
  line,
  NAME,
  noticeOf,
  open,
  press,
  progress,
  sheetOf,
  startFrom,
  toCreation,
  toProcurations,
  toRegistration,
  MINISTRY,
  type Learner,
} from "./sandbox.ts";

const FR: Words = LANGUAGES.fr;

/** A learner by mouse, at a named point. */
async function at(
  page: Page,
  point: keyof Words["desk"]["starts"],
  words: Words = FR,
): Promise<Learner> {
  const learner = { page, words, hand: HANDS.mouse(), pause: () => Promise.resolve() };
  await page.goto(words.sandbox);
  await open(page);
  await startFrom(learner, point);
  return learner;
}

const ours = (page: Page) =>
  page.evaluate(() =>
    [localStorage, sessionStorage].flatMap((each) =>
      Object.keys(each).filter((key) => key.startsWith("rse-guide:")),
    ),
  );

for (const [language, words] of languages) {
  test.describe(language, long(language === "en"), () => {
    test("24 hours later a registration is active", async ({ page }) => {
      const learner = await at(page, "inscriptionEnTraitement", words);
      await expect(frameOf(page)).not.toContainText(FULL_NAME);
      await desk(page, saying(words.desk.waitDay)).click();
      await expect(noticeOf(page)).toContainText("24");
      await expect(noticeOf(page)).toContainText(
        /Un message est arrivé|One message has arrived/,
      );
      await expect(frameOf(page)).toContainText(FULL_NAME);
      await toRegistration(learner);
      await expect(line(page, MINISTRY)).toContainText("Actif");
      await expect(line(page, MINISTRY)).toContainText("2026-11-24");
      expect((await progress(page))[0]).toBe(true);
    });

    test("24 hours later another one is refused", async ({ page }) => {
      const learner = await at(page, "inscriptionAuSortIncertain", words);
      await desk(page, saying(words.desk.waitDay)).click();
      await expect(frameOf(page)).not.toContainText(FULL_NAME);
      await toRegistration(learner);
      await expect(line(page, MINISTRY)).toContainText("Refusé");
      expect((await progress(page))[0]).toBe(false);
      await radio(frameOf(page), MINISTRY).check();
      await press(learner, "Inscrire");
      await expect(page.locator(".stop-title")).toBeFocused();
      await shows(sheetOf(page), "inscription/liste");
    });

    test("the day after its end a procuration is over, and its holder is listed again", async ({
      page,
    }) => {
      const learner = await at(page, "toutFait", words);
      expect(await progress(page)).toEqual([true, true, true, true]);
      await desk(page, saying(words.desk.waitExpiry)).click();
      // Nobody holds the one that is over: they are there, and only the procuration is lacking.
      expect(await progress(page)).toEqual([true, true, false, false]);
      await toProcurations(learner);
      await expect(line(page, "Gestion des halocarbures")).toContainText("Échue");
      await radio(frameOf(page), "Gestion des halocarbures").check();
      await press(learner, "Assigner");
      await expect(page.locator(".stop-title")).toBeFocused();
      await addProcuration(learner, { ...INTERNAL, end: "2031-10-05" });
      await assign(learner, INTERNAL.description, "Tremblay-Exemple, Alix");
      expect(await progress(page)).toEqual([true, true, true, true]);
    });

    test("who holds a procuration is not listed, and the reason is one click away", async ({
      page,
    }) => {
      const learner = await at(page, "toutFait", words);
      await toProcurations(learner);
      await radio(frameOf(page), "Gestion des halocarbures").check();
      await press(learner, "Assigner");
      await press(learner, "Continuer");
      await shows(sheetOf(page), "assignation/utilisateurs");
      await expect(box(frameOf(page), "Roy-Exemple, Maude")).toBeVisible();
      await expect(line(page, "Tremblay-Exemple")).toHaveCount(0);
      const absent = frameOf(page).locator("details.fold");
      await expect(absent.getByText("Tremblay-Exemple, Alix")).toBeHidden();
      await absent.locator("summary").click();
      await expect(
        absent.locator("p").filter({ hasText: "Tremblay-Exemple, Alix" }),
      ).toContainText("Gestion des halocarbures");
      await expect(absent).toContainText("Pelletier-Exemple, Luc");
    });

    test("what the menus have outside the procedure says so, and why", async ({ page }) => {
      await at(page, "avantLeDossier", words);
      const before = await held(page);
      const nav = page.locator("nav.portal");
      for (const menu of await nav.locator("summary").all()) await menu.click();
      const items = (all: readonly Item[]): Item[] =>
        all.flatMap((item) => (item.items ? items(item.items) : [item]));
      for (const { label, why } of items([...topBar, ...underBar, ...mainMenu])) {
        if (!why) continue;
        await button(nav, label).click();
        const said = nav.getByRole("status");
        await expect(said).toContainText(words.desk.outsideHeading);
        await expect(said.locator("[lang=fr]")).toHaveText(label);
        await expect(said).toContainText(words.desk.outside[why]);
      }
      expect(await held(page)).toEqual(before);
    });

    test("a stale or forged log stops at its last lawful act, and says so", async ({
      page,
    }) => {
      const typed = { nom: "Roy", prenom: "<b>Ève</b>", role: "utilisateur" };
      const person = {
        ...{ courriel: "e@exemple.test", confirmation: "e@exemple.test" },
        ...{ telephone: "4185550188", poste: "" },
      };
      const log = [
        { do: "go", to: "utilisateur" },
        { do: "press", type: "continuer", raw: { ...typed, ...person } },
        { do: "press", type: "no such button", raw: {} },
        { do: "press", type: "transmettre", raw: {} },
      ];
      await page.goto(words.sandbox);
      await open(page);
      await keep(page, { start: "avantLeDossier", log, at: 4, revision: 9 });
      await shows(sheetOf(page), "verification");
      await expect(frameOf(page)).toContainText("<b>Ève</b>");
      await expect(noticeOf(page)).toHaveText(words.desk.stale);
      await button(frameOf(page), "Transmettre").click();
      await shows(sheetOf(page), "accuse");
      await expect(noticeOf(page)).toHaveText("");
    });
  });
}

/** As if an earlier version of the site, or somebody, had kept this. */
async function keep(page: Page, saved: unknown) {
  const text = typeof saved === "string" ? saved : JSON.stringify(saved);
  await page.evaluate(([key, value]) => localStorage.setItem(key, value), [KEY, text] as const);
  await page.reload();
  await open(page);
}

test("nonsense that is kept never stops the sandbox", async ({ page }) => {
  await page.goto(FR.sandbox);
  await open(page);
  const go = (to: string) => ({ do: "go", to });
  const pressed = (type: string, raw: unknown) => ({ do: "press", type, raw });
  const from = (...log: unknown[]) => ({ start: "dossiersCrees", log, at: 9, revision: 3 });
  for (const [saved, screen] of [
    ["{", "connexion/site"],
    ["[]", "connexion/site"],
    ['"dossiersCrees"', "connexion/site"],
    [{ start: "toString", log: [] }, "connexion/site"],
    [{ start: "dossiersCrees", log: 3, at: "x", revision: null }, "connexion/accueil"],
    [{ start: "dossiersCrees", log: [go("accueil")], at: -4 }, "connexion/accueil"],
    [from(go("nowhere")), "connexion/accueil"],
    [from(go("assignation")), "connexion/accueil"],
    [from(null, go("utilisateur")), "connexion/accueil"],
    [from({ do: "wait", until: "forever" }), "connexion/accueil"],
    [
      from(go("procuration"), pressed("consulter", { procuration: "p99" })),
      "procuration/liste",
    ],
    [from(go("procuration"), pressed("assigner", { procuration: "p3" })), "procuration/liste"],
    [from(go("procuration"), pressed("consulter", null)), "procuration/liste"],
    [
      from(go("inscription"), pressed("inscrire", { ministere: "toString" })),
      "inscription/liste",
    ],
    [from(go("revocation"), pressed("revoquer", { assignation: "EXA99" })), "revocation/liste"],
    [
      from(
        go("procuration"),
        pressed("ajouter", {}),
        pressed("modifier", { ministere: "zone" }),
      ),
      "procuration/ajout",
    ],
  ] as const) {
    await keep(page, saved);
    await shows(sheetOf(page), screen);
    await expect(page.locator(".again summary")).toBeVisible();
  }
});

test("a new window with the same storage goes on where the first one was", async ({
  page,
  context,
  browser,
  baseURL,
}) => {
  const learner = await at(page, "avantLeDossier");
  await addUser(learner);
  await toProcurations(learner);
  const later: BrowserContext = await browser.newContext({
    ...(baseURL !== undefined && { baseURL }),
    storageState: await context.storageState(),
  });
  const second = await later.newPage();
  await second.goto(LANGUAGES.en.sandbox);
  await open(second);
  await shows(sheetOf(second), "procuration/liste");
  expect(await progress(second)).toEqual([true, true, false, false]);
  const again = { ...learner, page: second, words: LANGUAGES.en };
  await addProcuration(again, INTERNAL);
  await assign(again, INTERNAL.description, NAME);
  await later.close();
});

test("what is typed and left is found again, whichever way one comes back", async ({
  page,
}) => {
  const learner = await at(page, "avantLeDossier");
  await toCreation(learner);
  const family = field(frameOf(page), "Nom de famille");
  await family.fill("Sirois");
  await go(learner, "Messages");
  await desk(page, FR.desk.undo).click();
  await expect(family).toHaveValue("Sirois");
  await page.goBack();
  await shows(sheetOf(page), "connexion/accueil");
  await page.goForward();
  await expect(family).toHaveValue("Sirois");
  await go(learner, "Messages");
  await page.reload();
  await open(page);
  await desk(page, FR.desk.undo).click();
  await expect(family).toHaveValue("Sirois");
  await page.goBack();
  await shows(sheetOf(page), "connexion/accueil");
  await page.getByRole("link", { name: FR.other }).click();
  await open(page);
  await toCreation({ ...learner, words: LANGUAGES.en });
  await expect(family).toHaveValue("");
  await desk(page, LANGUAGES.en.desk.undo).click();
  await shows(sheetOf(page), "connexion/accueil");
});

test("what was typed and left is gone with the exercise, in every tab", async ({
  page,
  context,
}) => {
  const learner = await at(page, "avantLeDossier");
  await toCreation(learner);
  const family = field(frameOf(page), "Nom de famille");
  await family.fill("Sirois");
  const second = await context.newPage();
  await second.goto(FR.sandbox);
  await open(second);
  await startFrom({ ...learner, page: second }, "avantLeDossier");
  await shows(sheetOf(page), "connexion/accueil");
  await toCreation(learner);
  await expect(family).toHaveValue("");
  await go(learner, "Messages");
  await desk(page, FR.desk.undo).click();
  await expect(family).toHaveValue("");
});

test("one action back is one, wherever one has been meanwhile", async ({ page }) => {
  const learner = await at(page, "avantLeDossier");
  await toCreation(learner);
  await press(learner, "Continuer");
  await expect(frameOf(page).locator("[aria-invalid=true]").first()).toBeVisible();
  await fillPerson(frameOf(page));
  await press(learner, "Continuer");
  await shows(sheetOf(page), "verification");
  await page.goBack();
  await shows(sheetOf(page), "saisie");
  await desk(page, FR.desk.undo).click();
  await page.goForward();
  await shows(sheetOf(page), "verification");
  await desk(page, FR.desk.undo).click();
  await shows(sheetOf(page), "saisie");
  await expect(frameOf(page).locator("[aria-invalid=true]").first()).toBeVisible();
});

test("one goes back as far as one likes, further than a browser does", async ({ page }) => {
  test.setTimeout(60_000);
  const learner = await at(page, "avantLeDossier");
  for (let times = 0; times < 27; times++) {
    await go(learner, "Messages");
    await toCreation(learner);
  }
  for (let times = 0; times < 27; times++) {
    await desk(page, FR.desk.undo).click();
    await shows(sheetOf(page), "connexion/accueil");
    await desk(page, FR.desk.undo).click();
    if (times < 26) await shows(sheetOf(page), "saisie");
  }
  await expect(desk(page, FR.desk.undo)).toBeDisabled();
});

test("a description is a text like any other, however it reads and however long", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 900 });
  const learner = await at(page, "dossiersCrees");
  const description = `constructor ${"HALOCARBURES-".repeat(4)}`;
  for (const text of ["constructor", "__proto__", description]) {
    await addProcuration(learner, { ...INTERNAL, description: text });
  }
  await page.reload();
  await open(page);
  for (const text of ["__proto__", description]) {
    await expect(line(page, text)).toHaveCount(1);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test("a name as long as a book is shown as far as one reads it, and kept whole", async ({
  page,
}) => {
  const learner = await at(page, "avantLeDossier");
  await toCreation(learner);
  const name = "Ñaé’".repeat(25_000);
  await fillPerson(frameOf(page), { ...PERSON, "Nom de famille": name });
  await press(learner, "Continuer");
  const shown = frameOf(page).locator("dd").first();
  await expect(shown).toHaveText(/^(Ñaé’){250}…$/);
  await press(learner, "Précédente");
  await expect(field(frameOf(page), "Nom de famille")).toHaveValue(name);
});

test("the page's title names the screen, also where several share a heading", async ({
  page,
}) => {
  const learner = await at(page, "dossiersCrees");
  await toProcurations(learner);
  await expect(page).toHaveTitle(/^Liste des procurations – /);
  await press(learner, "Ajouter");
  await expect(page).toHaveTitle(/^Renseignements sur la procuration – /);
});

test("Recommencer and Tout effacer ask first, and No leaves everything as it is", async ({
  page,
}) => {
  const learner = await at(page, "avantLeDossier");
  await toCreation(learner);
  await fillPerson(frameOf(page));
  const before = await held(page);
  for (const name of [FR.desk.restart, FR.desk.erase]) {
    await desk(page, name).click();
    await desk(page, FR.desk.no).click();
    await expect(desk(page, FR.desk.no)).toHaveCount(0);
    await expect(desk(page, name)).toBeFocused();
    expect(await held(page)).toEqual(before);
  }
});

const POINTS = Object.keys(FR.desk.starts) as (keyof typeof FR.desk.starts)[];

test(
  "Recommencer gives back exactly the start, from every starting point",
  long(true),
  async ({ page }) => {
    test.setTimeout(90_000);
    const text = async () => ({
      screen: await frameOf(page).innerText(),
      exercise: await page.locator(".exercise").innerText(),
      progress: await page.locator(".goals").innerText(),
      held: await held(page),
    });
    let learner = await at(page, "premierJour");
    for (const point of POINTS) {
      await startFrom(learner, point);
      const start = await text();
      if (point === "premierJour") await press(learner, "Accéder");
      else {
        await toCreation(learner);
        await fillPerson(frameOf(page));
        await press(learner, "Continuer");
        await press(learner, "Transmettre");
        await desk(page, saying(FR.desk.waitDay)).click();
        await desk(page, FR.desk.play(point === "chezLeMandataire" ? OWN_NAME : OTHER_NAME))
          .first()
          .click();
      }
      expect(await text()).not.toEqual(start);
      // The list stands at the point that one has begun from, a reload included.
      await page.reload();
      await open(page);
      await expect(page.getByLabel(FR.desk.from)).toHaveValue(point);
      await startFrom(learner);
      await expect(noticeOf(page)).toHaveText(FR.desk.restarted);
      expect(await text(), point).toEqual(start);
      learner = { ...learner };
    }
  },
);

for (const [language, words] of languages) {
  test(
    `${language}: Tout effacer leaves nothing of ours, even once the page is left`,
    long(language === "en"),
    async ({ page }) => {
      // A draft of another page is ours too.
      await page.goto(words.screen);
      await expect(page.locator("[data-rehearsal]")).toHaveAttribute("data-ready", "");
      await page.getByLabel(/^Nom de famille/).fill("Secret");
      const learner = await at(page, "avantLeDossier", words);
      await toCreation(learner);
      await fillPerson(frameOf(page));
      await press(learner, "Continuer");
      await page.reload();
      await open(page);
      expect(await ours(page)).not.toEqual([]);
      await erase(learner);
      await expect(noticeOf(page)).toHaveText(words.desk.erased);
      await shows(sheetOf(page), "connexion/site");
      expect(await ours(page)).toEqual([]);
      await page.goto("/cas/");
      expect(await ours(page)).toEqual([]);
      await page.goto(words.sandbox);
      await open(page);
      await shows(sheetOf(page), "connexion/site");
      expect(await ours(page)).toEqual([]);
      await page.goto(words.screen);
      await expect(page.getByLabel(/^Nom de famille/)).toHaveValue("");
    },
  );
}

test("what is erased does not come back by the browser's way back", async ({ page }) => {
  const learner = await at(page, "avantLeDossier");
  await toCreation(learner);
  await fillPerson(frameOf(page));
  await press(learner, "Continuer");
  await startFrom(learner, "premierJour");
  await erase(learner);
  await page.goBack();
  await expect(page.locator("body")).not.toContainText(PERSON["Nom de famille"]);
});

test.describe("two tabs", () => {
  const twoTabs = async (page: Page, context: BrowserContext) => {
    const first = await at(page, "avantLeDossier");
    const other = await context.newPage();
    await other.goto(LANGUAGES.en.sandbox);
    await open(other);
    const second: Learner = { ...first, page: other, words: LANGUAGES.en };
    return { first, second };
  };

  test("each shows what the other does, and says so", async ({ page, context }) => {
    const { first, second } = await twoTabs(page, context);
    await toCreation(first);
    await shows(sheetOf(second.page), "saisie");
    await expect(noticeOf(second.page)).toHaveText(LANGUAGES.en.desk.otherTab);
    await fillPerson(frameOf(second.page));
    await press(second, "Continuer");
    await press(second, "Transmettre");
    await shows(sheetOf(page), "accuse");
    await expect(noticeOf(page)).toHaveText(FR.desk.otherTab);
    await expect(frameOf(page)).toContainText(PERSON["Nom de famille"]);
    await press(first, "Continuer");
    await press(first, "Terminer");
    await shows(sheetOf(second.page), "connexion/accueil");
    expect(await progress(second.page)).toEqual(await progress(page));
  });

  test("an act over an exercise that has moved on shows it instead", async ({ page }) => {
    const learner = await at(page, "avantLeDossier");
    // As another tab would, of which this one has not heard yet.
    await page.evaluate((key) => {
      const saved = JSON.parse(localStorage.getItem(key) ?? "") as { revision: number };
      const moved = { log: [{ do: "go", to: "utilisateur" }], at: 1 };
      const revision = saved.revision + 1;
      localStorage.setItem(key, JSON.stringify({ ...saved, ...moved, revision }));
    }, KEY);
    await toProcurations(learner);
    await shows(sheetOf(page), "saisie");
    await expect(noticeOf(page)).toHaveText(FR.desk.otherTab);
    await toProcurations(learner);
    await shows(sheetOf(page), "procuration/liste");
  });

  test("what one erases, the other does not keep", async ({ page, context }) => {
    const { first, second } = await twoTabs(page, context);
    await toCreation(first);
    await shows(sheetOf(second.page), "saisie");
    await erase(first);
    await shows(sheetOf(second.page), "connexion/site");
    expect(await ours(second.page)).toEqual([]);
    await press(second, "Accéder");
    await shows(sheetOf(page), "connexion/authentification");
    await press(first, "Continuer");
    await shows(sheetOf(second.page), "connexion/code");
  });

  test("nor does one that was opened anew disagree with the other", async ({
    page,
    context,
  }) => {
    const { first, second } = await twoTabs(page, context);
    await erase(first);
    await page.reload();
    await open(page);
    await press(first, "Accéder");
    await shows(sheetOf(second.page), "connexion/authentification");
    await press(second, "Continuer");
    await shows(sheetOf(page), "connexion/code");
  });

  test("what is typed in one is kept when the other restarts, by itself", async ({
    page,
    context,
  }) => {
    const { first, second } = await twoTabs(page, context);
    await toCreation(first);
    await shows(sheetOf(second.page), "saisie");
    await startFrom(second, "toutFait");
    await shows(sheetOf(page), "connexion/accueil");
    expect(await progress(page)).toEqual([true, true, true, true]);
  });
});

test.describe("going back", () => {
  test("undoes one press at a time, and shows again what was typed", async ({ page }) => {
    const learner = await at(page, "avantLeDossier");
    const undo = desk(page, FR.desk.undo);
    await expect(undo).toBeDisabled();
    await toCreation(learner);
    await press(learner, "Continuer");
    await expect(page.locator(".summary")).toBeFocused();
    await fillPerson(frameOf(page));
    await press(learner, "Continuer");
    await shows(sheetOf(page), "verification");
    await press(learner, "Transmettre");
    await shows(sheetOf(page), "accuse");
    await undo.click();
    await shows(sheetOf(page), "verification");
    await expect(frameOf(page)).toContainText(PERSON["Nom de famille"]);
    await undo.click();
    await shows(sheetOf(page), "saisie");
    await expect(field(frameOf(page), "Nom de famille")).toHaveValue(PERSON["Nom de famille"]);
    await expect(radio(frameOf(page), "Utilisateur")).toBeChecked();
    await expect(page.locator(".summary a")).toHaveCount(6);
    await undo.click();
    await shows(sheetOf(page), "saisie");
    await expect(page.locator(".summary")).toHaveCount(0);
    await undo.click();
    await shows(sheetOf(page), "connexion/accueil");
    await expect(undo).toBeDisabled();
  });

  test("the browser's buttons go one screen back, and one forward", async ({ page }) => {
    const learner = await at(page, "avantLeDossier");
    await toCreation(learner);
    await fillPerson(frameOf(page));
    await press(learner, "Continuer");
    await press(learner, "Transmettre");
    await shows(sheetOf(page), "accuse");
    await page.goBack();
    await shows(sheetOf(page), "verification");
    await page.goBack();
    await shows(sheetOf(page), "saisie");
    await expect(field(frameOf(page), "Prénom")).toHaveValue(PERSON.Prénom);
    await page.goBack();
    await shows(sheetOf(page), "connexion/accueil");
    expect(await progress(page)).toEqual([true, true, false, false]);
    await page.goForward();
    await shows(sheetOf(page), "saisie");
    await page.goForward();
    await shows(sheetOf(page), "verification");
  });

  test("also after an undo, a refusal and a reload", async ({ page }) => {
    const learner = await at(page, "avantLeDossier");
    const undo = desk(page, FR.desk.undo);
    await toCreation(learner);
    await press(learner, "Continuer");
    await fillPerson(frameOf(page));
    await press(learner, "Continuer");
    await press(learner, "Transmettre");
    await undo.click();
    await shows(sheetOf(page), "verification");
    await page.reload();
    await open(page);
    await shows(sheetOf(page), "verification");
    await page.goBack();
    await shows(sheetOf(page), "saisie");
    await expect(field(frameOf(page), "Prénom")).toHaveValue(PERSON.Prénom);
    await page.goBack();
    await shows(sheetOf(page), "connexion/accueil");
    await toProcurations(learner);
    await page.goBack();
    await shows(sheetOf(page), "connexion/accueil");
  });

  test("an exercise that was left for another start is not gone back into", async ({
    page,
  }) => {
    await page.goto("/cas/");
    const learner = await at(page, "avantLeDossier");
    await toCreation(learner);
    await fillPerson(frameOf(page));
    await press(learner, "Continuer");
    await startFrom(learner, "dossiersCrees");
    await toProcurations(learner);
    await press(learner, "Ajouter");
    await page.goBack();
    await shows(sheetOf(page), "procuration/liste");
    await page.goBack();
    await shows(sheetOf(page), "connexion/accueil");
    await page.goBack();
    await expect(page).toHaveURL("/cas/");
  });
});

test("what a press has reached is said by the coach too", async ({ page }) => {
  const learner = await at(page, "procurationCreee");
  await toProcurations(learner);
  await radio(frameOf(page), "Gestion des halocarbures").check();
  await press(learner, "Assigner");
  await press(learner, "Continuer");
  await frameOf(page).getByRole("checkbox").first().check();
  await press(learner, "Continuer");
  const coach = page.locator("[data-coach]");
  await expect(coach).not.toContainText(FR.desk.goals.goals.collegue.reached);
  await press(learner, "Transmettre");
  await expect(coach).toContainText(FR.desk.goals.goals.collegue.reached);
});

test("the progress follows the account, not the clicks", async ({ page }) => {
  const learner = await at(page, "avantLeDossier");
  const before = await progress(page);
  await toCreation(learner);
  await fillPerson(frameOf(page));
  await press(learner, "Continuer");
  await press(learner, "Annuler");
  await shows(sheetOf(page), "connexion/accueil");
  expect(await progress(page)).toEqual(before);

  // A procuration that opens another ministry is none for halocarbons.
  await toProcurations(learner);
  await press(learner, "Ajouter");
  await radio(frameOf(page), "Interne").check();
  await field(frameOf(page), "Date de fin").fill("2028-02-29");
  await radio(frameOf(page), "Société de l'assurance automobile").check();
  await press(learner, "Modifier");
  await radio(frameOf(page), "Sans restriction").check();
  await press(learner, "Modifier");
  await press(learner, "Continuer");
  await press(learner, "Transmettre");
  await shows(sheetOf(page), "procuration/accuse");
  expect(await progress(page)).toEqual([true, true, false, false]);

  // An access that is taken back is no access.
  await startFrom(learner, "toutFait");
  await go(
    learner,
    "Gestion des dossiers des utilisateurs",
    "Consultation ou révocation d'une assignation",
  );
  await radio(frameOf(page), "Tremblay-Exemple").check();
  await press(learner, "Révoquer");
  expect(await progress(page)).toEqual([true, true, true, true]);
  await press(learner, "Transmettre");
  expect(await progress(page)).toEqual([true, true, true, false]);
  await desk(page, FR.desk.undo).click();
  expect(await progress(page)).toEqual([true, true, true, true]);
});

test("what was typed is still there when one comes back by a link", async ({ page }) => {
  const learner = await at(page, "avantLeDossier");
  await toCreation(learner);
  const name = page.locator(".frame input[type=text]").first();
  await name.fill("D’Astous");
  await page.getByRole("link", { name: "Missions", exact: true }).first().click();
  await expect(page).toHaveURL(/missions/);
  await page.getByRole("link", { name: "Le bac à sable" }).first().click();
  await expect(page.locator("[data-sandbox]")).toHaveAttribute("data-ready", "");
  await expect(name).toHaveValue("D’Astous");
});
