import { expect, test } from "vitest";
import { isTrail } from "../../../src/practice/trails/mark.ts";
import { trailFrom, trailHash } from "../../../src/practice/trails/trail-hash.ts";

const OWN = "avantLeDossier";

test("a link says where it begins, its letters, and that none is lost", () => {
  for (const start of [OWN, "procurationEchue"] as const) {
    for (const path of ["", "A", "ADgoDp", "Bghijkl"]) {
      expect(trailFrom(trailHash(start, path, OWN), OWN)).toEqual({
        start,
        path,
        intact: true,
      });
    }
  }
});

test("what a sentence adds at its end does not count", () => {
  for (const end of [".", ",", ")", ">", "!", ").", ";"]) {
    expect(trailFrom(trailHash(OWN, "ADgoDp", OWN) + end, OWN)).toMatchObject({ intact: true });
  }
});

test("a link that was cut, altered or made up says so", () => {
  const whole = trailHash(OWN, "ADgoDp", OWN);
  const [letters = "", check = ""] = whole.slice("#chemin=v1.".length).split(".");
  for (const cut of ["ADgoD", "ADgo", "DAgoDp", "", "ADgoDpA"]) {
    expect(trailFrom(`#chemin=${cut}.${check}`, OWN).intact, cut).toBe(false);
  }
  expect(trailFrom(`#chemin=${letters}`, OWN).intact).toBe(false);
  expect(trailFrom(`#chemin=nowhere.${letters}.${check}`, OWN)).toMatchObject({
    start: OWN,
    intact: false,
  });
  expect(isTrail("#cas")).toBe(false);
  expect(isTrail(whole)).toBe(true);
});

test("a link of before the grammar had a version is read as the first one; a later one says so", () => {
  const first = trailHash(OWN, "ADgoDp", OWN);
  expect(trailFrom(first.replace("v1.", ""), OWN)).toEqual(trailFrom(first, OWN));
  expect(trailFrom(first.replace("v1.", "v2."), OWN)).toMatchObject({ intact: false });
});

test("a hash of nothing but the ends of sentences is read, however long it is", () => {
  const ends = ".,;:!?)>]".repeat(100_000);
  expect(trailFrom(`#chemin=${ends}`, "toutFait")).toMatchObject({ path: "" });
  expect(trailFrom(`#chemin=B${ends}x`, "toutFait").intact).toBe(false);
});
