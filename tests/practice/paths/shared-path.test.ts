import { expect, test } from "vitest";
import { pathFrom, pathHash } from "../../../src/practice/paths/shared-path.ts";

const OWN = "avantLeDossier";

test("a link says where it begins, its letters, and that none is lost", () => {
  for (const start of [OWN, "procurationEchue"] as const) {
    for (const path of ["", "A", "ADgoDp", "Bghijkl"]) {
      expect(pathFrom(pathHash(start, path, OWN), OWN)).toEqual({ start, path, intact: true });
    }
  }
});

test("what a sentence adds at its end does not count", () => {
  for (const end of [".", ",", ")", ">", "!", ").", ";"]) {
    expect(pathFrom(pathHash(OWN, "ADgoDp", OWN) + end, OWN)).toMatchObject({ intact: true });
  }
});

test("a link that was cut, altered or made up says so", () => {
  const whole = pathHash(OWN, "ADgoDp", OWN);
  const [letters = "", check = ""] = whole.slice("#chemin=".length).split(".");
  for (const cut of ["ADgoD", "ADgo", "DAgoDp", "", "ADgoDpA"]) {
    expect(pathFrom(`#chemin=${cut}.${check}`, OWN)?.intact, cut).toBe(false);
  }
  expect(pathFrom(`#chemin=${letters}`, OWN)?.intact).toBe(false);
  expect(pathFrom(`#chemin=nowhere.${letters}.${check}`, OWN)).toMatchObject({
    start: OWN,
    intact: false,
  });
  expect(pathFrom("#cas", OWN)).toBeNull();
});
