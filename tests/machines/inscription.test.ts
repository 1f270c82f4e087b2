import { describe, expect, test } from "vitest";
import { startingPoints } from "../../src/account/starting-points.ts";
import type { Press } from "../../src/kit/flow.ts";
import { codesOf, findingsOf } from "../../src/kit/part.ts";
import { placeOf } from "../../src/kit/session.ts";
import { part } from "../../src/machines/inscription/index.ts";
import { ministryOf } from "../../src/machines/inscription/screens.ts";
import { inCharge } from "../../src/procedure.ts";
import { play } from "../../src/practice/play.ts";

const [inscrire, transmettre] = part.model as [Press, Press];
const button = (type: string, raw: Press["raw"] = {}): Press => ({ type, raw });
const from = (start: keyof typeof startingPoints, ...presses: Press[]) =>
  play(part, startingPoints[start], presses);

describe("the registration", () => {
  test("Transmettre asks for one registration; the receipt is the one that came true", () => {
    const { state, emitted } = from("premierJour", inscrire, transmettre);
    expect(emitted).toMatchObject([
      {
        type: "registrationRequested",
        ministry: inCharge.id,
        receipt: { reference: state.context.facts["reference"] },
      },
    ]);
    expect(state.context.account.registrations[0]).toMatchObject({
      ministry: inCharge.id,
      state: "traitement",
    });
  });

  test("Annuler and Précédente record nothing", () => {
    const consent = { consentement: "oui" };
    const annulled = from("premierJour", inscrire, button("annuler", consent));
    expect(placeOf(annulled)).toBe("annule");
    expect(annulled.emitted).toEqual([]);
    const back = from("premierJour", inscrire, button("precedente", consent));
    expect(placeOf(back)).toBe("liste");
    expect(back.emitted).toEqual([]);
    expect(back.state.context.raw["liste"]).toEqual(inscrire.raw);
  });

  test("consent is given anew for each request", () => {
    const other = button("inscrire", { ministere: "famille" });
    const session = from(
      "premierJour",
      inscrire,
      button("precedente", { consentement: "oui" }),
      other,
    );
    expect(session.state.context.raw["demande"]).toEqual({});
    expect(ministryOf(session.state.context)).toBe("famille");
  });

  test("after a deactivation one registers again, once", () => {
    const again = from("inscriptionDesactivee", inscrire, transmettre);
    expect(placeOf(again)).toBe("accuse");
    const mine = again.state.context.account.registrations.filter(
      ({ ministry }) => ministry === inCharge.id,
    );
    expect(mine).toMatchObject([{ state: "traitement", requestedOn: "2026-11-23" }]);
  });

  test("the wrong ministry is accepted, and remarked on until the end", () => {
    const session = from(
      "premierJour",
      button("inscrire", { ministere: "famille" }),
      transmettre,
    );
    expect(placeOf(session)).toBe("accuse");
    expect(codesOf(findingsOf(session))).toEqual(["inscrire.wrong"]);
  });

  test("Consulter shows any line, and Désinscrire changes nothing", () => {
    const seen = from("premierJour", button("consulter", { ministere: "saaq" }));
    expect(placeOf(seen)).toBe("consultation");
    const kept = from("premierJour", button("desinscrire", { ministere: "saaq" }));
    expect(codesOf(findingsOf(kept))).toEqual(["desinscrire.explained"]);
    expect(kept.emitted).toEqual([]);
  });
});
