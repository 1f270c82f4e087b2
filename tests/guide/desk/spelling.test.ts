import { expect, test } from "vitest";
import { spellingIn } from "../../../src/guide/desk/spelling.ts";

const spelt = spellingIn(["courriel", "code", "acces", "utilisateur", "2019"]);

test.each([
  ["couriel", "courriel"],
  ["courrriel", "courriel"],
  ["utilisatuer", "utilisateur"],
  ["code", "code"],
  ["utilissateur", "utilisateur"],
])("%s is read as %s", (word, meant) => {
  expect(spelt(word)).toBe(meant);
});

test.each(["mode", "cod", "2018", "imprimante", "bourrieu"])("%s is left as it is", (word) => {
  expect(spelt(word)).toBe(word);
});
