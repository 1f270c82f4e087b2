import { describe, expect, test } from "vitest";
import { startingPoints, type StartingPointId } from "../../src/account/starting-points.ts";
import { heldBy } from "../../src/domain/assignment.ts";
import { goodEnd, latestEnd } from "../../src/domain/procuration-form.ts";
import type { Press } from "../../src/kit/flow.ts";
import { optionsOf } from "../../src/kit/judge.ts";
import { codesOf, findingsOf, practiceRaw, type PartSession } from "../../src/kit/part.ts";
import { placeOf } from "../../src/kit/session.ts";
import { part } from "../../src/machines/droits-acces/index.ts";
import { screens } from "../../src/machines/droits-acces/screens.ts";
import { rightsTree, type Context } from "../../src/machines/shared/views.ts";
import { homeOf } from "../../src/practice/home.ts";
import { play } from "../../src/practice/play.ts";
import { serviceRight, year } from "../../src/procedure.ts";

const from = (start: StartingPointId, ...presses: readonly Press[]) =>
  play(part, startingPoints[start], presses);
const context = ({ state }: PartSession<unknown>) => state.context as Context;
const told = (session: PartSession<unknown>) => codesOf(findingsOf(session));
const choose = (personne: string): Press => ({ type: "continuer", raw: { personne } });
const { today: TODAY } = startingPoints.dossiersCrees;
const GOOD_END = goodEnd({ start: TODAY, today: TODAY }, year);
const ALIX = { userCode: "EXA04AD" };

describe("giving access rights", () => {
  test("makes an internal procuration and gives it to that person, in one submission", () => {
    const session = from("dossiersCrees", ...part.model);
    const { account, facts } = context(session);
    expect(placeOf(session)).toBe("accuse");
    expect(session.emitted).toHaveLength(1);
    expect(session.emitted).toMatchObject([
      {
        type: "accessGiven",
        userCodes: [ALIX.userCode],
        procuration: { type: "interne", start: account.today, end: GOOD_END },
        receipt: { reference: facts["reference"] },
      },
    ]);
    const held = heldBy(ALIX, account);
    expect(held).toMatchObject({ id: "p3", description: "Tremblay-Exemple, Alix" });
    expect(rightsTree(held?.grants ?? {}).map(({ text }) => text)).toContain(
      serviceRight.label,
    );
  });

  test("offers whoever is no RSE, and stops at whoever holds one or is suspended", () => {
    const session = from("collegueRse");
    const offered = optionsOf(screens.liste.fields.personne, context(session));
    expect(offered).toEqual(["EXA01AA", "EXA02AB", "EXA03AC", "EXA04AD"]);
    expect(told(from("dossiersCrees", choose("EXA01AA")))).toEqual(["continuer.holds"]);
    expect(told(from("dossiersCrees", choose("EXA02AB")))).toEqual(["continuer.suspended"]);
    expect(told(from("dossiersCrees", choose("EXA05AE")))).toEqual(["personne.required"]);
  });

  test("fills in somebody who may be given one, if there is anybody", () => {
    const practised = (start: StartingPointId) =>
      practiceRaw(part, homeOf(part), from(start), {})["personne"];
    expect(practised("avantLeDossier")).toBe("EXA03AC");
    expect(practised("toutFait")).toBe("EXA03AC");
  });

  test("judges the end date as the procurations do", () => {
    const { today } = startingPoints.dossiersCrees;
    const end = (dateFin: string) =>
      told(
        from("dossiersCrees", choose(ALIX.userCode), { type: "continuer", raw: { dateFin } }),
      );
    expect(end("")).toEqual(["dateFin.required"]);
    expect(end("2029-11-23")).toEqual(["dateFin.max"]);
    expect(end("2026-11-22")).toEqual(["dateFin.before"]);
    expect(end(latestEnd(today))).toEqual(["continuer.none"]);
  });

  test("keeps what was typed on the way back, and the rights that were saved", () => {
    const [person, open, save] = part.model as [Press, Press, Press];
    const there = from("dossiersCrees", person, open, save, { type: "precedente", raw: {} });
    expect(placeOf(there)).toBe("liste");
    const again = from(
      "dossiersCrees",
      person,
      open,
      save,
      { type: "precedente", raw: {} },
      person,
    );
    expect(rightsTree(context(again).facts["grants"] as object)).not.toHaveLength(1);
  });

  test("is blocked where the registration is not active", () => {
    const form: Press = { type: "continuer", raw: { dateFin: GOOD_END } };
    expect(told(from("procurationEchue", choose(ALIX.userCode)))).toEqual([]);
    expect(
      told(
        play(
          part,
          { ...startingPoints.inscriptionRefusee, users: startingPoints.dossiersCrees.users },
          [choose(ALIX.userCode), form],
        ),
      ),
    ).toEqual(["continuer.phone"]);
  });
});
