import { expect, test } from "vitest";
import { languages } from "../../../src/domain/language.ts";
import { registry } from "../../../src/machines/index.ts";
import { piecesOf, waysIn } from "../../../src/guide/desk/ways.ts";

test("a step is found by its number, and nothing else is", () => {
  const said = "Étape\u00a03a, puis l’étape\u00a04; l’étape suivante, l’étape\u00a03.";
  expect(piecesOf(said, "fr").map(({ way }) => way?.path)).toEqual([
    ...[undefined, "/3-procuration-interne/", undefined, "/4-assignation/"],
    ...[undefined, "/#etapes", undefined],
  ]);
  expect(waysIn(["Go back to step\u00a01, then step\u00a01 again."], "en")).toEqual([
    { name: "Step\u00a01", path: "/en/1-registration/" },
  ]);
});

test("whom to call is found however it is said", () => {
  for (const said of [
    "Appelez l’aide téléphonique de clicSÉQUR – Entreprises.",
    "Téléphonez au ministère chargé des halocarbures.",
  ]) {
    expect(waysIn([said], "fr")).toEqual([
      { name: "Qui appeler", path: "/avant-de-commencer/#aide" },
    ]);
  }
});

test.each(languages)("in %s, the pieces of every text make it whole", (language) => {
  for (const { pages } of registry) {
    for (const { symptom, cause = "", fix } of Object.values(pages[language].cases)) {
      for (const text of [symptom, cause, ...fix]) {
        const pieces = piecesOf(text, language);
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      }
    }
  }
});

/** Cases whose English is still to be shortened as the French is. */
const LEFT: ReadonlySet<string> = new Set([
  "procuration/accesManquant",
  "procuration/chezVous",
  "procuration/nonAssignee",
  "revocation/depart",
]);

test("a case names the same pages in both languages", () => {
  for (const { part, pages } of registry) {
    for (const id of Object.keys(pages.fr.cases)) {
      const ways = languages.map((language) => {
        const {
          symptom,
          cause = "",
          fix,
        } = pages[language].cases[id] ?? { symptom: "", fix: [] };
        return waysIn([symptom, cause, ...fix], language).length;
      });
      if (!LEFT.has(`${part.id}/${id}`)) expect(ways[0], `${part.id}/${id}`).toBe(ways[1]);
    }
  }
});
