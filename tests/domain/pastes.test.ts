import { describe, expect, test } from "vitest";
import { startingPoints } from "../../src/account/starting-points.ts";
import { parseDigits } from "../../src/domain/digits.ts";
import { judge } from "../../src/kit/judge.ts";
import type { Screen } from "../../src/kit/screen.ts";
import { screens as connexion } from "../../src/machines/connexion/screens.ts";
import { screens as procuration } from "../../src/machines/procuration/screens.ts";
import { screens as utilisateur } from "../../src/machines/utilisateur/screens.ts";
import { words } from "../../src/machines/utilisateur/fr/screen.ts";

/* What people copy from, and what comes along: said as the form says it, field by field. */

const account = startingPoints.dossiersCrees;
const code = "5550137";
const context = { account, facts: { codes: [{ code, age: 0 }] } };

const forms: Record<string, [string, Screen, string]> = {
  nom: ["saisie", utilisateur.saisie, "continuer"],
  prenom: ["saisie", utilisateur.saisie, "continuer"],
  courriel: ["saisie", utilisateur.saisie, "continuer"],
  confirmation: ["saisie", utilisateur.saisie, "continuer"],
  telephone: ["saisie", utilisateur.saisie, "continuer"],
  poste: ["saisie", utilisateur.saisie, "continuer"],
  code: ["code", connexion.code, "continuer"],
  mandataire: ["ajout", procuration.ajout, "continuer"],
  dateFin: ["ajout", procuration.ajout, "continuer"],
  description: ["ajout", procuration.ajout, "continuer"],
  remarque: ["ajout", procuration.ajout, "continuer"],
};

/** What a field makes of a text: the value it takes, or the code of what it refuses. */
function made(field: string, text: string) {
  const [id, screen, type] = forms[field] ?? ["", utilisateur.saisie, ""];
  const raw = { courriel: "nom@exemple.test", type: "externe", [field]: text };
  const { answers, findings } = judge(id, screen, { type, raw }, context);
  const own = findings.filter((each) => each.field === field);
  const refusal = own.find(({ as }) => as === "refusal");
  return {
    taken: refusal ? null : answers[field],
    refused: refusal?.code.split(".")[1] ?? null,
    values: refusal?.values ?? {},
    said: own.map((each) => each.code.split(".")[1]),
  };
}

type Taken = [from: string, field: string, text: string, value: string];
const taken: Taken[] = [
  ["Excel, a column", "nom", "Tremblay\t\r\n", "Tremblay"],
  ["Word, two lines of a cell", "nom", "Saint\r\nPierre", "Saint Pierre"],
  ["Word, a no-break space", "nom", "\u00a0D’Astous\u00a0", "D’Astous"],
  ["Word, a hyphen that does not break", "nom", "Tremblay‑Roy", "Tremblay‑Roy"],
  ["a PDF, a soft hyphen", "nom", "Trem\u00adblay", "Tremblay"],
  ["a Mac, accents apart", "prenom", "Zoe\u0301", "Zoé"],
  ["an iPhone, marks of direction", "prenom", "\u2068Alix\u2069", "Alix"],
  ["Excel, a byte order mark", "prenom", "\ufeffAlix", "Alix"],
  ["a chat, a filler", "prenom", "Alix\u3164", "Alix"],
  ["a terminal, a control", "prenom", "Al\u0007ix\u0000", "Alix"],

  ["Outlook, a space after", "courriel", "nom@exemple.test ", "nom@exemple.test"],
  ["Word, a no-break space before", "courriel", "\u00a0nom@exemple.test", "nom@exemple.test"],
  ["a web page, a zero-width space", "courriel", "nom\u200b@exemple.test", "nom@exemple.test"],
  ["Excel, a line feed", "courriel", "nom@exemple.test\r\n", "nom@exemple.test"],
  [
    "a name with signs",
    "courriel",
    "o'neil+a_b-c@sous.ex-emple.test",
    "o'neil+a_b-c@sous.ex-emple.test",
  ],
  ["a keyboard for Chinese", "courriel", "nom＠exemple．test", "nom@exemple.test"],
  ["a PDF, a hyphen of its own", "courriel", "nom@ex‑emple.test", "nom@ex-emple.test"],
  ["Outlook, a tab", "confirmation", "\tnom@exemple.test", "nom@exemple.test"],
  ["a PDF, a soft hyphen", "confirmation", "nom@ex\u00ademple.test", "nom@exemple.test"],

  ["Word, a dash", "telephone", "418–555–0123", "4185550123"],
  ["Word, a long dash", "telephone", "418—555—0123", "4185550123"],
  ["Word, a hyphen that does not break", "telephone", "418 555‑0123", "4185550123"],
  ["Word, a narrow space", "telephone", "418\u202f555\u202f0123", "4185550123"],
  ["a PDF, a minus", "telephone", "418−555−0123", "4185550123"],
  ["a PDF, a figure dash and space", "telephone", "418\u2007555‒0123", "4185550123"],
  ["Outlook, a signature", "telephone", "(418) 555-0123", "4185550123"],
  ["Outlook, points", "telephone", "418.555.0123", "4185550123"],
  ["Outlook, middle points", "telephone", "418·555·0123", "4185550123"],
  ["a form, a slash", "telephone", "418/555-0123", "4185550123"],
  ["a fraction slash", "telephone", "418⁄555∕0123", "4185550123"],
  ["an iPhone, marks of direction", "telephone", "\u202a418 555-0123\u202c", "4185550123"],
  ["Excel, a tab", "telephone", "4185550123\t", "4185550123"],
  ["the end of a sentence", "telephone", "418 555-0123.", "4185550123"],

  ["a keyboard for Chinese", "telephone", "４１８５５５０１２３", "4185550123"],

  ["a signature", "poste", "(12)", "12"],
  ["a dash before", "poste", "–12", "12"],
  ["a form, a slash", "poste", "/ 1234", "1234"],
  ["Word, a no-break space", "poste", "12\u00a034", "1234"],
  ["the end of a sentence", "poste", "12.", "12"],
  ["nothing but what separates", "poste", "-", ""],

  ["a hyphen", "code", "555-0137", code],
  ["Outlook, a typographic dash", "code", "555–0137", code],
  ["Word, a hyphen that does not break", "code", "555‑0137", code],
  ["a phone, a narrow space", "code", "555\u202f0137", code],
  ["the end of a sentence", "code", "5550137.", code],
  ["between parentheses", "code", "(5550137)", code],
  ["points", "code", "555.01.37", code],
  ["an Android, marks of direction", "code", "\u200e5550137\u200e", code],

  ["a slash", "mandataire", "10000/00002", "1000000002"],
  ["parentheses", "mandataire", "(1000000002)", "1000000002"],
  ["Excel, narrow spaces", "mandataire", "1\u202f000\u202f000\u202f002", "1000000002"],
  ["Word, a dash", "mandataire", "10000–00002", "1000000002"],
  ["a PDF, a minus", "mandataire", "10000−00002", "1000000002"],
  ["the end of a sentence", "mandataire", "1000000002.", "1000000002"],

  ["the portal's hint", "dateFin", "2028 10 31", "2028-10-31"],
  ["Word, dashes", "dateFin", "2028–10–31", "2028-10-31"],
  ["Word, hyphens that do not break", "dateFin", "2028‑10‑31", "2028-10-31"],
  ["the end of a sentence", "dateFin", "2028-10-31.", "2028-10-31"],
  ["and a space before it", "dateFin", "2028-10-31 .\u00a0", "2028-10-31"],
  ["Excel, a tab", "dateFin", "2028-10-31\t", "2028-10-31"],
  ["a PDF, spaces around", "dateFin", "2028 - 10 - 31", "2028-10-31"],
  ["an iPhone, marks of direction", "dateFin", "\u206620\u200b28-10-31\u2069", "2028-10-31"],

  ["Word, two lines", "description", "Gaz\u000bd’entrepôt", "Gaz d’entrepôt"],
  ["nothing to be seen", "remarque", "\u2800\u3164", ""],
];

type Refused = [from: string, field: string, text: string, reason: string, values?: object];
const around = { around: true };
const refusedPastes: Refused[] = [
  ["a chat, fillers alone", "nom", "\u3164\u115f\uffa0", "required"],
  ["a Braille blank", "nom", "\u2800", "required"],
  ["joiners and marks of direction", "prenom", "\u200d\u200b\u2060\u202e", "required"],
  ["what chooses a shape, of none", "prenom", "\ufe0f\u034f\u{e0100}", "required"],
  ["accents on nothing", "nom", "\u0301\u0302", "required"],
  ["controls", "nom", "\u0000\u001b", "required"],

  [
    "Outlook, an address book",
    "courriel",
    "Alix Tremblay <nom@exemple.test>",
    "format",
    around,
  ],
  ["Outlook, angle brackets", "courriel", "<nom@exemple.test>", "format", around],
  ["Outlook, a list", "courriel", "nom@exemple.test;", "format", around],
  ["a link", "courriel", "mailto:nom@exemple.test", "format", around],
  ["an address bar", "courriel", "nom@exemple.test/", "format", around],
  ["Word, French quotation marks", "courriel", "« nom@exemple.test »", "format", around],
  ["Word, English quotation marks", "courriel", "“nom@exemple.test”", "format", around],
  ["code", "courriel", "'nom@exemple.test'", "format", around],
  ["a chat", "courriel", "*nom@exemple.test*", "format", around],
  ["a document", "courriel", "[nom@exemple.test]", "format", around],
  ["between parentheses", "courriel", "(nom@exemple.test)", "format", around],
  ["the end of a sentence", "courriel", "nom@exemple.test.", "format", around],
  ["a path after it", "courriel", "nom@exemple.test/fr", "format", around],
  ["a comma for a point", "courriel", "nom@exemple,test", "format", { around: false }],
  ["a line that was cut", "courriel", "nom@exemple. test", "format", { around: false }],
  ["two", "courriel", "nom@exemple.test, autre@exemple.test", "format", { around: false }],
  ["an @ too many", "courriel", "nom@@exemple.test", "format", { around: false }],

  ["a phone, its country", "telephone", "+1 418 555-0123", "length", { digits: 11 }],
  ["a phone, without the sign", "telephone", "1-418-555-0123", "length", { digits: 11 }],
  ["a signature", "telephone", "(+1) 418-555-0123", "length", { digits: 11 }],
  ["a digit too many", "telephone", "418 555-01234", "length", { digits: 11 }],
  ["another country", "telephone", "+33 1 55 50 12 34", "length", { digits: 11 }],
  ["an extension along", "telephone", "418 555-0123, poste 12", "characters"],
  ["an extension, x", "poste", "x12", "characters"],
  ["a half", "poste", "12½", "characters"],
  ["dashes alone", "code", "–––", "length", { digits: 0 }],
  ["a word along", "code", "Code : 5550137", "characters"],
  ["a word along", "mandataire", "no 1000000002", "characters"],
  ["slashes, the day first", "dateFin", "31/10/2028", "format", { shaped: false }],
  ["no hyphens", "dateFin", "20281031", "format", { shaped: false }],
  ["a day that no calendar has", "dateFin", "2028-02-30", "format", { shaped: true }],
  ["a point within", "dateFin", "2028-10.-31", "format"],
];

test("at least sixty pastes, over every field that is typed", () => {
  const rows = [...taken, ...refusedPastes];
  expect(rows.length).toBeGreaterThanOrEqual(60);
  expect(new Set(rows.map(([, field]) => field))).toEqual(new Set(Object.keys(forms)));
});

describe("what is taken, whatever came along", () => {
  test.each(taken)("%s, in “%s”: %j", (_, field, text, value) => {
    expect(made(field, text)).toMatchObject({ taken: value, refused: null });
  });
});

describe("what is refused, and why", () => {
  test.each(refusedPastes)("%s, in “%s”: %j", (_, field, text, reason, values = {}) => {
    expect(made(field, text)).toMatchObject({ taken: null, refused: reason, values });
  });

  test("the 1 of a country, and what surrounds an address, are named", () => {
    const { sayings } = words.screens.saisie;
    const sentence = (saying: "telephone.length" | "courriel.format", text: string) => {
      const [field = ""] = saying.split(".");
      return sayings[saying].message(made(field, text).values as never);
    };
    expect(sentence("telephone.length", "+1 418 555-0123")).toContain("Retirez le 1");
    expect(sentence("telephone.length", "418 555")).toMatch(/vous en avez entré 6\.$/);
    expect(sentence("courriel.format", "<nom@exemple.test>")).toContain(
      "Ne gardez que l’adresse",
    );
    expect(sentence("courriel.format", "nom")).toContain("sans espace ni virgule");
  });
});

test("one list of separators: what one number takes, each of them takes", () => {
  const signs = Array.from(" \u00a0\u202f\u2007-‐‑‒–—―−.·()/");
  for (const sign of signs)
    for (const digits of [4, 7, 10]) {
      const number = "1000000002".slice(0, digits);
      expect(parseDigits(Array.from(number).join(sign), digits)).toMatchObject({
        value: number,
      });
    }
});

describe("what is pasted is read once, however long: what looks back at each sign would take hours", () => {
  const unit = [
    "-",
    " ",
    ".",
    "a",
    "1",
    "a.",
    "-a",
    "@",
    "'",
    "<",
    "a@",
    "(1",
    "\u200b",
    "2028-",
  ];
  test.each(Object.keys(forms))("in “%s”", (field) => {
    for (const each of unit)
      for (const text of [each.repeat(200_000), `a${each.repeat(200_000)}a`])
        expect(made(field, text).said.length).toBeLessThanOrEqual(2);
  });
});
