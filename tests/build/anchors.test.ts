import { expect, test } from "vitest";
import { anchorsOf, anchorsWith, lostAnchors, newAnchors } from "../../build/anchors.ts";

const page = (language: "fr" | "en", ...ids: string[]) => ({
  id: "lexique",
  language,
  html: `<h2 id="dehors"></h2><main id="contenu">${ids.map((id) => `<h2 id="${id}">x</h2>`).join("")}</main>`,
});
const pages = [page("fr", "b", "a"), page("en", "b", "a")];

test("headings, terms, lines of lists, notes and what is said in them are anchors; a rehearsal’s ids are not", () => {
  expect(
    anchorsOf(
      '<nav><li id="n"></li></nav><main id="contenu"><h3 class="x" id="d-01"></h3><dt id="terme-a"></dt>' +
        '<li id="t-001"></li><input id="champ"><p id="aide"></p><span id="numero"></span><p id="champ-hint"></p><h3 id="r1-titre"></h3></main>',
    ),
  ).toEqual(["d-01", "terme-a", "t-001", "aide", "numero"]);
});

test("an anchor is lost when it is gone in one language", () => {
  expect(lostAnchors({ lexique: ["a", "b"] }, pages)).toEqual([]);
  expect(lostAnchors({ lexique: ["a", "b"] }, [page("fr", "a", "b"), page("en", "a")])).toEqual(
    ["en lexique#b"],
  );
  expect(lostAnchors({ parti: ["a"] }, pages)).toEqual(["fr parti#a", "en parti#a"]);
});

test("an anchor is new until it is locked", () => {
  expect(newAnchors({ lexique: ["a"] }, pages)).toEqual(["fr lexique#b", "en lexique#b"]);
  expect(newAnchors({ lexique: ["a", "b"] }, pages)).toEqual([]);
});

test("the lock file is sorted, and nothing is ever taken away from it", () => {
  const locked = anchorsWith({ parti: ["z"], lexique: ["c"] }, pages);
  expect(Object.entries(locked)).toEqual([
    ["lexique", ["a", "b", "c"]],
    ["parti", ["z"]],
  ]);
  expect(anchorsWith(locked, [])).toEqual(locked);
});
