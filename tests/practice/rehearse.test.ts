import { expect, test } from "vitest";
import { startingPoints } from "../../src/account/starting-points.ts";
import { part } from "../../src/machines/utilisateur/index.ts";
import { placeOf } from "../../src/kit/session.ts";
import { rehearse } from "../../src/practice/rehearse.ts";

test("thousands of refusals, found again and taken up: what was accepted before them is shown", () => {
  const account = startingPoints.dossiersCrees;
  const rehearsal = rehearse(part, {
    start: "dossiersCrees",
    account,
    home: account,
    presses: [],
  });
  const [filled = { type: "continuer", raw: {} }] = part.model;
  const refused = { type: "continuer", raw: {} };
  const back = { type: "corriger", raw: {} };
  rehearsal.show([filled, back, ...Array.from({ length: 3_000 }, () => refused)]);
  rehearsal.takeUp(3_000);
  const { session } = rehearsal.state.get();
  expect(placeOf(session)).toBe("saisie");
  expect(session.log).toEqual([filled, back]);
});

test("a press that stayed on its screen is taken back without what was typed since", () => {
  const account = startingPoints.dossiersCrees;
  const begins = { start: "dossiersCrees", account, home: account, presses: [] } as const;
  const rehearsal = rehearse(part, begins);
  rehearsal.press({ type: "continuer", raw: { nom: "" } });
  rehearsal.undo({ nom: "Roy" });
  expect(rehearsal.state.get()).toMatchObject({ undoable: 0, typed: { nom: "Roy" } });
  for (const pressed of part.model.slice(0, 1)) rehearsal.press(pressed);
  rehearsal.undo({});
  expect(rehearsal.state.get().typed).toEqual(part.model[0]?.raw);
});
