import { expect, test } from "vitest";
import { excerptOf, type Excerpt } from "../../src/kit/excerpt.ts";
import { codesOf, findingsOf } from "../../src/kit/part.ts";
import { placeOf } from "../../src/kit/session.ts";
import { utilisateur } from "../../src/machines/utilisateur/entry.ts";
import { homeOf } from "../../src/practice/home.ts";
import { play } from "../../src/practice/play.ts";

const excerpt: Excerpt = {
  screen: "saisie",
  fields: ["telephone"],
  typed: { telephone: "418555012" },
  end: "essai",
  words: { intro: "a", instruction: "b", ending: { heading: "c", text: "d" } },
};
const whole = { part: utilisateur.part, words: utilisateur.words.fr };
const { part, words } = excerptOf(whole, excerpt, homeOf(utilisateur.part));
const pressed = (telephone: string) =>
  play(part, homeOf(part), [{ type: "continuer", raw: { telephone } }]);

test("it has the fields that it names and the forward button, and says what is typed at first", () => {
  expect(Object.keys(part.screens["saisie"]?.fields ?? {})).toEqual(["telephone"]);
  expect(Object.keys(part.screens["saisie"]?.buttons ?? {})).toEqual(["continuer"]);
  const first = play(part, homeOf(part), []);
  expect(first.state.context.raw["saisie"]).toEqual(excerpt.typed);
});

test("it is judged as the whole is, and goes on only when nothing is refused", () => {
  for (const [telephone, code] of [
    ["", "telephone.required"],
    ["418555012", "telephone.length"],
    ["418 555-0123 p. 12", "telephone.characters"],
  ] as const) {
    const session = pressed(telephone);
    expect(codesOf(findingsOf(session))).toEqual([code]);
    expect(placeOf(session)).toBe("saisie");
  }
  expect(placeOf(pressed("4185550123"))).toBe("essai");
});

test("its model is the whole's, and is accepted", () => {
  const session = play(part, homeOf(part), part.model);
  expect([placeOf(session), findingsOf(session)]).toEqual(["essai", []]);
});

test("its sentences are the whole's, but for what it says of itself", () => {
  const own = words.screens["saisie"];
  expect(own?.sayings).toBe(utilisateur.words.fr.screens["saisie"]?.sayings);
  expect([own?.intro, own?.instruction, words.ends]).toEqual([
    "a",
    "b",
    { essai: excerpt.words.ending },
  ]);
});

test("of a press it says nothing: the whole's sentences quote fields that it does not have", () => {
  expect(words.screens["saisie"]?.done).toEqual({});
});

test("a screen that the part does not have is an error", () => {
  expect(() => excerptOf(whole, { ...excerpt, screen: "rien" }, null)).toThrow("rien");
});
