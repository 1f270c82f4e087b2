import { describe, expect, test } from "vitest";
import type { AccountEvent } from "../../src/account/account.ts";
import { startingPoints, type StartingPointId } from "../../src/account/starting-points.ts";
import type { Press } from "../../src/kit/flow.ts";
import { codesOf, findingsOf, type PartSession } from "../../src/kit/part.ts";
import { placeOf } from "../../src/kit/session.ts";
import { grantsIn } from "../../src/machines/shared/grants.ts";
import { part } from "../../src/machines/procuration/index.ts";
import { externe, interne, rights, variants } from "../../src/machines/procuration/model.ts";
import { procurationRows, type Context } from "../../src/machines/shared/views.ts";
import { descriptions, inCharge, serviceRight } from "../../src/procedure.ts";
import { play } from "../../src/practice/play.ts";

const press = (type: string, raw: Press["raw"] = {}): Press => ({ type, raw });
const from = (start: StartingPointId, ...presses: Press[]) =>
  play(part, startingPoints[start], presses);
const after = (...presses: Press[]) => from("dossiersCrees", ...presses);
const raw = ({ state }: PartSession<unknown>, screen: string) => state.context.raw[screen];
const context = ({ state }: { state: { context: unknown } }) => state.context as Context;

const [ajouter, toRights, saved, continuer, transmettre] = part.model as [
  Press,
  Press,
  Press,
  Press,
  Press,
];
const form = { ...interne, ministere: "" };
const useful = { [inCharge.id]: { access: "avec", rights: [serviceRight.id] } };

describe("Modifier means three things", () => {
  test("in the list, it reopens a procuration with its values", () => {
    const session = after(press("modifier", { procuration: "p1" }));
    expect(placeOf(session)).toBe("ajout");
    expect(raw(session, "ajout")).toEqual({
      type: "interne",
      mandataire: "",
      dateFin: "2027-11-03",
      description: "SAAQ",
      remarque: "",
    });
    expect(grantsIn(context(session))).toEqual({ saaq: { access: "avec", rights: ["saaq"] } });
  });

  test("under the table, it opens the rights of the chosen ministry, judges nothing else, and remarks on another than the one in charge", () => {
    const session = after(ajouter, press("modifier", { ministere: "saaq" }));
    expect(placeOf(session)).toBe("droits");
    expect(codesOf(findingsOf(session))).toEqual(["modifier.wrong"]);
    expect(raw(session, "droits")).toEqual({});
  });

  test("in the rights, it saves them and goes back to the form, whose table is done with", () => {
    const session = after(ajouter, toRights, saved);
    expect(placeOf(session)).toBe("ajout");
    expect(grantsIn(context(session))).toEqual(useful);
    expect(raw(session, "ajout")).toEqual(form);
  });
});

describe("the rights", () => {
  test("are found again as they were saved last", () => {
    expect(raw(after(ajouter, toRights, saved, toRights), "droits")).toEqual(rights);
  });

  test("left by Précédente, they are not saved, and Continuer says so", () => {
    const left = after(ajouter, toRights, press("precedente", rights));
    expect(placeOf(left)).toBe("ajout");
    expect(grantsIn(context(left))).toEqual({});
    expect(raw(left, "ajout")).toEqual(toRights.raw);
    const gone = after(ajouter, toRights, press("precedente", rights), continuer);
    expect(codesOf(findingsOf(gone))).toEqual(["continuer.save"]);
  });

  test("saved after all, nothing is left undone", () => {
    const session = after(
      ajouter,
      toRights,
      press("precedente", rights),
      toRights,
      saved,
      continuer,
    );
    expect(codesOf(findingsOf(session))).toEqual([]);
  });

  test("several ministries are saved side by side; what one typed under another access is not", () => {
    const session = after(
      ajouter,
      toRights,
      saved,
      press("modifier", { ...form, ministere: "saaq" }),
      press("modifier", { acces: "sans", droits: "saaq" }),
    );
    expect(grantsIn(context(session))).toEqual({
      ...useful,
      saaq: { access: "sans", rights: [] },
    });
  });

  test("of another ministry are not offered", () => {
    const session = after(
      ajouter,
      toRights,
      press("modifier", { acces: "avec", droits: "saaq" }),
    );
    expect(codesOf(findingsOf(session))).toEqual(["droits.required"]);
  });
});

describe("going back", () => {
  test.each(["corriger", "precedente"])("%s keeps what was typed, and the rights", (type) => {
    const session = after(ajouter, toRights, saved, continuer, press(type));
    expect(placeOf(session)).toBe("ajout");
    expect(raw(session, "ajout")).toEqual(continuer.raw);
    expect(grantsIn(context(session))).toEqual(useful);
  });

  test.each(["procurations", "precedente"])(
    "%s leaves the form; nothing is recorded, and the next one is empty",
    (type) => {
      const left = after(ajouter, toRights, saved, press(type, form));
      expect(placeOf(left)).toBe("liste");
      expect(left.emitted).toEqual([]);
      const next = after(ajouter, toRights, saved, press(type, form), ajouter);
      expect(raw(next, "ajout")).toEqual({});
      expect(grantsIn(context(next))).toEqual({});
    },
  );

  test("from a change, a new one does not take its values", () => {
    const session = after(
      press("modifier", { procuration: "p1" }),
      press("procurations"),
      ajouter,
      toRights,
      saved,
      continuer,
      transmettre,
    );
    expect(session.emitted).toMatchObject([
      { type: "procurationAdded", procuration: { start: "2026-11-23", grants: useful } },
    ]);
  });
});

describe("what is sent", () => {
  test("is what was typed last, with the receipt that is shown", () => {
    const session = after(
      ajouter,
      toRights,
      saved,
      continuer,
      press("corriger"),
      press("continuer", { ...form, description: "  Une  autre " }),
      transmettre,
    );
    expect(session.emitted).toMatchObject([
      {
        type: "procurationAdded",
        procuration: {
          type: "interne",
          mandatary: "",
          start: "2026-11-23",
          end: interne["dateFin"],
          description: "Une autre",
          grants: useful,
        },
        receipt: { reference: session.state.context.facts["reference"] },
      },
    ]);
  });

  test("the external branch asks for a number; chosen back, the internal one forgets it", () => {
    const sent = after(...variants.externe);
    expect(sent.emitted).toMatchObject([
      { procuration: { type: "externe", mandatary: externe["mandataire"] } },
    ]);
    expect(context(sent).account.others[0]?.procurations).toMatchObject([
      { id: "p3", received: true },
    ]);
    const back = after(
      ajouter,
      toRights,
      saved,
      press("continuer", { ...externe, ministere: "", type: "interne" }),
      transmettre,
    );
    expect(back.emitted).toMatchObject([{ procuration: { type: "interne", mandatary: "" } }]);
    expect(context(back).account.others[0]?.procurations).toEqual([]);
  });

  test("a change keeps the id, the type and the start, and says nothing of the rest", () => {
    const session = from(
      "anneeSuivante",
      press("modifier", { procuration: "p3" }),
      press("continuer", { ...form, dateFin: "2028-06-30", remarque: "Plus court" }),
      transmettre,
    );
    const [event] = session.emitted as AccountEvent[];
    expect(event).toMatchObject({
      type: "procurationModified",
      procuration: { id: "p3", end: "2028-06-30", remark: "Plus court", grants: useful },
    });
    expect(context(session).account.procurations.at(-1)).toMatchObject({
      id: "p3",
      start: "2026-11-23",
      type: "interne",
      end: "2028-06-30",
    });
  });
});

describe("the list", () => {
  const row = (session: PartSession<unknown>, id: string) =>
    procurationRows(context(session)).find((each) => each.id === id)?.cells;

  test("has the new one after the acknowledgement, unassigned; Oui once somebody holds it", () => {
    const session = after(...part.model, press("procurations"));
    expect(placeOf(session)).toBe("liste");
    expect(row(session, "p3")).toEqual({
      numero: "1000000001",
      description: descriptions.interne,
      type: "IN",
      etat: "AC",
      assignee: "Non",
      fin: interne["dateFin"],
    });
    expect(row(from("toutFait"), "p3")?.["assignee"]).toBe("Oui");
  });

  test("prints the other company's number of an external one, on both sides", () => {
    expect(row(from("procurationExterneCreee"), "p3")).toMatchObject({
      numero: "1000000002",
      type: "EX",
    });
    expect(row(from("chezLeMandataire"), "p3")).toMatchObject({
      numero: "1000000001",
      type: "EX",
    });
  });

  test("prints what is over, and what was refused", () => {
    expect(row(from("procurationEchue"), "p3")?.["etat"]).toBe("Échue");
    const refused = from("chezLeMandataire", press("refuser", { procuration: "p3" }));
    expect(placeOf(refused)).toBe("liste");
    expect(refused.emitted).toEqual([{ type: "procurationRefused", id: "p3" }]);
    expect(row(refused, "p3")?.["etat"]).toBe("Refusée");
  });

  test("a stop, or an explanation, brings nothing about", () => {
    for (const type of ["revoquer", "refuser", "consulter", "assigner"]) {
      expect(after(press(type, { procuration: "p1" })).emitted).toEqual([]);
    }
  });

  test("a line that is not in it is no line", () => {
    const session = after(press("assigner", { procuration: "p9" }));
    expect(codesOf(findingsOf(session))).toEqual(["procuration.required"]);
  });
});
