import { describe, expect, test } from "vitest";
import { parseName } from "../../src/domain/name.ts";
import {
  confirmEmail,
  formatPhone,
  parseEmail,
  parseExtension,
  parsePhone,
  parseRole,
} from "../../src/domain/user-file.ts";
import { expected, typed, vectors, verdict, type Outcome } from "./vectors.ts";

describe("BR-03, the e-mail and its confirmation", () => {
  test.each(vectors["BR-03_email_pair"] as [string, string, Outcome][])(
    "“%s” and “%s”: %s",
    (email, confirmation, outcome) => {
      const first = parseEmail(email);
      const pair = first.ok ? confirmEmail(first.value, confirmation.trim()) : first;
      const both = {
        ...pair,
        notes: [...(first.ok ? first.notes : []), ...(pair.ok ? pair.notes : [])],
      };
      expect(verdict(both)).toBe(expected(outcome));
    },
  );

  test.each([
    "nom@exemple.test",
    "o'neil+essai@exemple.test",
    "prenom.nom-compose@sous.domaine.exemple.test",
  ])("%s is accepted without a word", (email) => {
    expect(parseEmail(email)).toEqual({ ok: true, value: email, notes: [] });
  });

  test.each([
    "sans-arobas",
    "@exemple.test",
    "nom@",
    "deux@@exemple.test",
    "a@b@exemple.test",
    "nom prenom@exemple.test",
    "nom@exemple..test",
    ".nom@exemple.test",
    "nom@.exemple.test",
    "nom@exemple.test.",
    "Nom <nom@exemple.test>",
    "a@exemple.test, b@exemple.test",
  ])("“%s” is refused", (email) => {
    expect(parseEmail(email)).toMatchObject({ ok: false, refusal: { reason: "format" } });
  });

  test.each([
    ["zoé@exemple.test", "unusual"],
    ["nom@exemple", "unusual"],
    ["nom@exemple.example", "real"],
  ])("%s is accepted, and said to be %s", (email, reason) => {
    expect(parseEmail(email)).toMatchObject({ ok: true, notes: [{ reason }] });
  });
});

test("what cannot be seen in a pasted address does not count", () => {
  expect(parseEmail("\u200bnom@exemple.test\ufeff ")).toMatchObject({
    value: "nom@exemple.test",
  });
  expect(confirmEmail("zoé@exemple.test", "zoe\u0301@exemple.test\u200b").ok).toBe(true);
});

describe("BR-04, the telephone", () => {
  test.each(typed(vectors["BR-04_phone"]))("“%s”: %s", (text, outcome) => {
    expect(verdict(parsePhone(text))).toBe(expected(outcome));
  });

  test.each([
    "418 555 0123",
    "(418) 555-0123",
    "418.555.0123",
    "418–555–0123",
    "418\u00a0555-0123",
    "418/555-0123",
    " 418 555-0123 ",
  ])("“%s” is ten digits, with a remark on the separators", (text) => {
    expect(parsePhone(text)).toEqual({
      ok: true,
      value: "4185550123",
      notes: [{ reason: "separators", values: {} }],
    });
  });

  test.each([
    ["418555012", 9],
    ["+1 418 555-0123", 11],
    ["1-418-555-0123", 11],
    ["418555012345", 12],
  ])("“%s” says how many digits there are: %i", (text, digits) => {
    expect(parsePhone(text)).toMatchObject({
      refusal: { reason: "length", values: { digits } },
    });
  });

  test.each(["41855501AB", "418 555-0123 poste 12", "418555012①"])(
    "“%s” is not all digits",
    (text) => {
      expect(parsePhone(text)).toMatchObject({ refusal: { reason: "characters" } });
    },
  );

  test("a number outside 555-01xx could be somebody's", () => {
    expect(parsePhone("4185551234")).toMatchObject({ notes: [{ reason: "real" }] });
  });
});

describe("BR-05, the extension", () => {
  test.each(vectors["BR-05_extension"] as [string, boolean][])("“%s”: %s", (text, outcome) => {
    expect(verdict(parseExtension(text))).toBe(outcome);
  });

  test("five digits are counted, and letters are told apart", () => {
    expect(parseExtension("12345")).toMatchObject({
      refusal: { reason: "length", values: { digits: 5 } },
    });
    expect(parseExtension("p. 12")).toMatchObject({ refusal: { reason: "characters" } });
  });

  test("spaces do not count", () => {
    expect(parseExtension(" 12 34 ")).toMatchObject({ ok: true, value: "1234" });
  });
});

describe("BR-02 and BR-06, the name and the role", () => {
  test.each([
    ["  Tremblay-Exemple ", "Tremblay-Exemple"],
    ["D’Astous", "D’Astous"],
    ["O'Neil", "O'Neil"],
    ["Saint  Pierre", "Saint Pierre"],
    ["Zoe\u0301\u200b", "Zoé"],
    ["\u202aZo\u00adé\u200e", "Zoé"],
    ["Ñuñez de la Peña y Ávila-Żółć", "Ñuñez de la Peña y Ávila-Żółć"],
  ])("“%s” is recorded as “%s”", (typed, recorded) => {
    expect(parseName(typed)).toMatchObject({ ok: true, value: recorded });
  });

  test("an RSE is accepted, with a remark; a user without", () => {
    expect(parseRole("rse")).toMatchObject({ ok: true, notes: [{ reason: "rse" }] });
    expect(parseRole("utilisateur")).toMatchObject({ ok: true, notes: [] });
  });

  test("anything else is not a choice of the form", () => {
    expect(() => parseRole("admin")).toThrow("admin");
  });
});

test("the telephone is printed as the portal does", () => {
  expect(formatPhone("4185550123", "1234")).toBe("418 555-0123 poste 1234");
  expect(formatPhone("4185550123", "")).toBe("418 555-0123");
});
