import { describe, expect, test } from "vitest";
import type { Account } from "../../../src/account/account.ts";
import { ministries } from "../../../src/domain/ministries.ts";
import type { Language } from "../../../src/domain/language.ts";
import type { Press } from "../../../src/kit/flow.ts";
import { judge, keeps } from "../../../src/kit/judge.ts";
import type { Screen } from "../../../src/kit/screen.ts";
import { placeOf } from "../../../src/kit/session.ts";
import type { Entry } from "../../../src/machines/entry.ts";
import { registry } from "../../../src/machines/index.ts";
import { doneBy } from "../../../src/practice/coach/done.ts";
import { homeOf } from "../../../src/practice/home.ts";
import { play, playOn } from "../../../src/practice/play.ts";
import { everyPress, type Seen } from "../../explore.ts";

const LANGUAGES = ["fr", "en"] as const satisfies readonly Language[];
const QUOTED = { fr: /«\u00a0([^»]*)\u00a0»/g, en: /“([^”]*)”/g };
const MINISTRIES: readonly string[] = Object.values(ministries);

/** How many words are heard; an official label counts as one. */
const wordsIn = (text: string, language: Language): number =>
  text
    .replace(QUOTED[language], "label")
    .split(/[\s\u00a0]+/)
    .filter((word) => /[\p{L}\d]/u.test(word)).length;

/** What is said of each press of a log. */
function said({ part, words }: Entry, account: Account, log: readonly Press[], to: Language) {
  const at = (length: number) => play(part, account, log.slice(0, length));
  return log.map((pressed, n) => doneBy(part, at(n), pressed, at(n + 1), words[to]));
}

const isKept = (screen: Screen | undefined, before: Seen, pressed: Press): boolean =>
  screen !== undefined &&
  judge(placeOf(before), screen, pressed, before.state.context).findings.some(keeps);

const entryOf = (id: string): Entry => {
  const entry = registry.find(({ part }) => part.id === id);
  if (!entry) throw new Error(`There is no part “${id}”.`);
  return entry;
};

const model = (id: string, language: Language, variant?: string) => {
  const entry = entryOf(id);
  const log = variant === undefined ? entry.part.model : entry.part.variants?.[variant];
  return said(entry, homeOf(entry.part), log ?? [], language);
};

describe.each(registry.map((entry) => [entry.part.id, entry] as const))("%s", (_, entry) => {
  const { part, words } = entry;
  const pressed = everyPress(entry);

  test.each(LANGUAGES)("each press of a good answer says what it has done (%s)", (language) => {
    for (const log of [part.model, ...Object.values(part.variants ?? {})]) {
      const sentences = said(entry, homeOf(part), log, language);
      expect(sentences).toHaveLength(log.length);
      sentences.forEach((sentence, n) => {
        expect(sentence, log[n]?.type).toMatch(/^\S.*\S\.$/);
        expect(sentence).not.toBe(sentences[n - 1]);
      });
    }
  });

  test("a press is told unless it is refused or blocked", () => {
    for (const { before, pressed: press, after } of pressed) {
      const told = doneBy(part, before, press, after, words.fr);
      const at = `${placeOf(before)} ${JSON.stringify(press)}`;
      expect(told === null, at).toBe(isKept(part.screens[placeOf(before)], before, press));
    }
  });

  test.each(LANGUAGES)("it is short and whole, whatever is pressed (%s)", (language) => {
    const labels = new Set([...Object.keys(words.en.glosses ?? {}), ...MINISTRIES]);
    for (const { before, pressed: press, after } of pressed) {
      const told = doneBy(part, before, press, after, words[language]);
      if (told === null) continue;
      expect(told).not.toMatch(
        /undefined|object|!| {2}|[:,][\s\u00a0]*[.,;]|(?<!\p{L})(?:à|pour|for|to)[\s\u00a0]*[:.]/u,
      );
      expect(wordsIn(told, language), told).toBeLessThanOrEqual(16);
      const quoted = [...told.matchAll(QUOTED[language])].map(([, label]) => label);
      expect(quoted.filter((label) => !labels.has(label ?? ""))).toEqual([]);
    }
  });

  test("every button that is not always blocked has been told", () => {
    const told = new Set(
      pressed
        .filter(({ before, pressed: press, after }) =>
          doneBy(part, before, press, after, words.fr),
        )
        .map(({ before, pressed: { type } }) => `${placeOf(before)}.${type}`),
    );
    const silent = Object.entries(part.screens)
      .flatMap(([id, { buttons }]) => Object.keys(buttons).map((type) => `${id}.${type}`))
      .filter((button) => !told.has(button));
    expect(silent).toEqual(ALWAYS_BLOCKED[part.id] ?? []);
  });
});

/** Buttons that the sandbox only explains. */
const ALWAYS_BLOCKED: Readonly<Record<string, readonly string[]>> = {
  inscription: ["liste.desinscrire"],
  procuration: ["liste.revoquer"],
  assignation: ["liste.revoquer"],
};

test("the proof is what the screen now shows", () => {
  expect(model("procuration", "fr").slice(2)).toEqual([
    "Droits enregistrés pour «\u00a0Développement durable, Environnement\u00a0»\u00a0: «\u00a0Avec restriction\u00a0».",
    "Formulaire accepté\u00a0: «\u00a0Interne\u00a0», fin le 2029-10-31. Rien n’est encore transmis.",
    "Procuration créée\u00a0: référence 900000002.",
  ]);
  expect(model("procuration", "en", "externe")[3]).toBe(
    "Form accepted: “Externe”, mandatary 1000000002, ending 2029-10-31. Nothing is submitted yet.",
  );
  expect(model("assignation", "fr").at(-1)).toMatch(
    /^Procuration assignée à Tremblay-Exemple, Alix\u00a0: référence 9\d{8}\.$/,
  );
  expect(model("revocation", "en").at(-1)).toMatch(
    /^Assignment revoked for Tremblay-Exemple, Alix: reference 9\d{8}\.$/,
  );
});

test("a procuration that is changed is not said to be created; one without a name has words", () => {
  const entry = entryOf("procuration");
  const log = [
    { type: "modifier", raw: { procuration: "p1" } },
    { type: "continuer", raw: { type: "interne", dateFin: "2027-11-03", description: "" } },
    { type: "transmettre", raw: {} },
    { type: "procurations", raw: {} },
    { type: "consulter", raw: { procuration: "p1" } },
  ];
  const told = said(entry, homeOf(entry.part), log, "fr");
  expect(told[2]).toMatch(/^Procuration modifiée\u00a0: référence/);
  expect(told[4]).toBe("Procuration affichée en lecture seule\u00a0: sans description.");
});

test("several people are named one after the other, though they are no longer to be chosen", () => {
  const entry = entryOf("assignation");
  const account = homeOf(entry.part);
  const people = account.users.map(({ userCode }) => userCode).join(" ");
  const log = entry.part.model.map((pressed) =>
    "personnes" in pressed.raw ? { ...pressed, raw: { personnes: people } } : pressed,
  );
  const [choice, sent] = said(entry, account, log, "en").slice(2);
  expect(choice).toMatch(/: Roy-Exemple, Maude; Tremblay-Exemple, Alix\./);
  expect(sent).toMatch(/to Roy-Exemple, Maude; Tremblay-Exemple, Alix: reference/);
});

test("the flow's own days are texts too", () => {
  const { part, words } = entryOf("assignation");
  const accuse = words.fr.screens["accuse"];
  if (!accuse) throw new Error("There is no acknowledgement.");
  const done = { imprimer: (values: object) => JSON.stringify(values) };
  const before = play(part, homeOf(part), part.model);
  const pressed = { type: "imprimer", raw: {} };
  const after = playOn(part, before, pressed);
  if (!after) throw new Error("It does not print.");
  const telling = { ...words.fr, screens: { accuse: { ...accuse, done } } };
  const day = before.state.context.account.today;
  expect(JSON.parse(doneBy(part, before, pressed, after, telling) ?? "")).toMatchObject({
    moment: day,
    on: day,
    procuration: "Gestion des halocarbures",
  });
});

test("a press that the screen does not have did nothing", () => {
  const [entry] = registry;
  if (!entry) throw new Error("There is no part.");
  const session = play(entry.part, homeOf(entry.part), []);
  const pressed = { type: "nulle-part", raw: {} };
  expect(doneBy(entry.part, session, pressed, session, entry.words.fr)).toBeNull();
});
