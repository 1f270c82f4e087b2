import { expect, test } from "vitest";
import { isTrail } from "../../../src/practice/trails/mark.ts";
import { trailFrom, trailHash } from "../../../src/practice/trails/trail-hash.ts";

const OWN = "avantLeDossier";

test("a link says where it begins, its letters, and that none is lost", () => {
  for (const start of [OWN, "procurationEchue"] as const) {
    for (const path of ["", "A", "ADgoDp", "Bghijkl", "Bg~k3w9m2~AC~-"]) {
      expect(trailFrom(trailHash(start, path, OWN), OWN)).toEqual({
        start,
        path,
        intact: true,
      });
    }
  }
});

test("a link in the other language’s word, or in capitals, is read as any other", () => {
  const whole = trailHash(OWN, "ADgoDp", OWN);
  for (const mark of ["#path=", "#PATH=", "#Chemin="]) {
    const written = whole.replace("#chemin=", mark);
    expect(isTrail(written), mark).toBe(true);
    expect(trailFrom(written, OWN), mark).toEqual(trailFrom(whole, OWN));
  }
  expect(isTrail("#paths=")).toBe(false);
});

test("what a sentence adds at its end does not count", () => {
  for (const end of [
    ".",
    ",",
    ")",
    ">",
    "!",
    ").",
    ";",
    "»",
    '"',
    "%C2%A0%C2%BB",
    "…",
    "*",
    "’",
    "...",
    "%3E",
  ]) {
    expect(trailFrom(trailHash(OWN, "ADgoDp", OWN) + end, OWN)).toMatchObject({ intact: true });
  }
});

test("a link that was cut, altered or made up says so", () => {
  const whole = trailHash(OWN, "ADgoDp", OWN);
  const [letters = "", check = ""] = whole.slice("#chemin=v2.".length).split(".");
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

test("a link of a grammar of before is read, of one without a version too; a later one says so", () => {
  const now = trailHash(OWN, "ADgoDp", OWN);
  for (const before of ["", "v1."])
    expect(trailFrom(now.replace("v2.", before), OWN)).toEqual(trailFrom(now, OWN));
  expect(trailFrom(now.replace("v2.", "v3."), OWN)).toMatchObject({ intact: false });
  const told = trailHash(OWN, "A~-A~syx-w4", OWN);
  expect(trailFrom(told.replaceAll("~", "%7E"), OWN)).toEqual(trailFrom(told, OWN));
});

test("a hash of nothing but the ends of sentences is read, however long it is", () => {
  const ends = ".,;:!?)>]".repeat(100_000);
  expect(trailFrom(`#chemin=${ends}`, "toutFait")).toMatchObject({ path: "" });
  expect(trailFrom(`#chemin=B${ends}x`, "toutFait").intact).toBe(false);
});
