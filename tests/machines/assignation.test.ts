import { describe, expect, test } from "vitest";
import { startingPoints, type StartingPointId } from "../../src/account/starting-points.ts";
import type { Press } from "../../src/kit/flow.ts";
import { optionsOf } from "../../src/kit/judge.ts";
import { codesOf, findingsOf, type PartSession } from "../../src/kit/part.ts";
import type { Row } from "../../src/kit/screen.ts";
import { placeOf } from "../../src/kit/session.ts";
import { part } from "../../src/machines/assignation/index.ts";
import { ALIX } from "../../src/machines/assignation/model.ts";
import { screens } from "../../src/machines/assignation/screens.ts";
import { procurationRows, type Context } from "../../src/machines/shared/views.ts";
import { play } from "../../src/practice/play.ts";

const press = (type: string, raw: Press["raw"] = {}): Press => ({ type, raw });
const from = (start: StartingPointId, ...presses: Press[]) =>
  play(part, startingPoints[start], presses);
const after = (...presses: Press[]) => from("procurationCreee", ...presses);
const context = ({ state }: PartSession<unknown>) => state.context as Context;
const [assigner, toUsers, toCheck, transmettre] = part.model as [Press, Press, Press, Press];

const MAUDE = "EXA03AC";
const offered = (session: PartSession<unknown>) =>
  optionsOf(screens.utilisateurs.fields.personnes, context(session));
const assigned = (session: PartSession<unknown>): Row[] =>
  screens[placeOf(session) as "verification" | "accuse"].blocks.flatMap((block) =>
    block.kind === "table" ? block.rows(context(session)) : [],
  );
const isAssigned = (session: PartSession<unknown>, id: string) =>
  procurationRows(context(session)).find((row) => row.id === id)?.cells["assignee"];

describe("the assignment", () => {
  test("refuses in its list what was received, as the procurations' own list does", () => {
    const refused = from("chezLeMandataire", press("refuser", { procuration: "p3" }));
    expect(placeOf(refused)).toBe("liste");
    expect(codesOf(findingsOf(refused))).toEqual(["refuser.done"]);
    expect(refused.emitted).toEqual([{ type: "procurationRefused", id: "p3" }]);
    const own = after(press("refuser", { procuration: "p3" }));
    expect(codesOf(findingsOf(own))).toEqual(["refuser.own"]);
    expect(own.emitted).toEqual([]);
  });

  test("lists those who have none; the suspended and the holders are told apart", () => {
    const session = after(assigner, toUsers);
    expect(offered(session)).toEqual([MAUDE, ALIX]);
    const told = screens.utilisateurs.blocks.flatMap((block) =>
      block.kind === "told" ? block.of(context(session)) : [],
    );
    expect(told.map(({ text }) => text)).toEqual(["holds", "suspended"]);
  });

  test("of people who are not listed is none", () => {
    const session = after(
      assigner,
      toUsers,
      press("continuer", { personnes: "EXA01AA EXA02AB" }),
    );
    expect(codesOf(findingsOf(session))).toEqual(["personnes.required"]);
  });

  test("begins today and ends with the procuration, before and after it is sent", () => {
    for (const log of [part.model.slice(0, 3), part.model]) {
      expect(assigned(after(...log))).toEqual([
        {
          id: ALIX,
          cells: {
            nom: "Tremblay-Exemple, Alix",
            code: ALIX,
            debut: "2026-11-23",
            fin: "2029-11-22",
          },
        },
      ]);
    }
  });

  test("to two people is two lines and one receipt", () => {
    const both = press("continuer", { personnes: `${ALIX} ${MAUDE}` });
    const session = after(assigner, toUsers, both, transmettre);
    expect(assigned(session).map(({ id }) => id)).toEqual([MAUDE, ALIX]);
    expect(session.emitted).toMatchObject([
      {
        type: "procurationAssigned",
        id: "p3",
        userCodes: [ALIX, MAUDE],
        receipt: { reference: session.state.context.facts["reference"] },
      },
    ]);
  });

  test("the list says Non, then Oui", () => {
    expect(isAssigned(after(), "p3")).toBe("Non");
    const session = after(...part.model, press("procurations"));
    expect(placeOf(session)).toBe("liste");
    expect(isAssigned(session, "p3")).toBe("Oui");
  });

  test("whoever has been given one is listed no more", () => {
    const session = after(...part.model, press("procurations"), assigner, toUsers);
    expect(offered(session)).toEqual([MAUDE]);
    expect(session.state.context.raw["utilisateurs"]).toEqual({});
  });
});

describe("going back", () => {
  test.each(["corriger", "precedente"])("%s keeps the people", (type) => {
    const session = after(assigner, toUsers, toCheck, press(type));
    expect(placeOf(session)).toBe("utilisateurs");
    expect(session.state.context.raw["utilisateurs"]).toEqual(toCheck.raw);
  });

  test("Précédente of the people judges nothing", () => {
    const session = after(assigner, toUsers, press("precedente"));
    expect(placeOf(session)).toBe("procuration");
    expect(codesOf(findingsOf(session))).toEqual([]);
  });

  test("Procurations records nothing, and the next choice begins anew", () => {
    const left = [assigner, toUsers, toCheck, press("procurations")];
    expect(placeOf(after(...left))).toBe("liste");
    expect(after(...left).emitted).toEqual([]);
    const next = after(...left, press("assigner", { procuration: "p1" }), toUsers);
    expect(next.state.context.raw["utilisateurs"]).toEqual({});
  });

  test("Imprimer changes nothing", () => {
    for (const log of [part.model.slice(0, 3), part.model]) {
      const [before, printed] = [after(...log), after(...log, press("imprimer"))];
      expect(printed.state.context).toEqual(before.state.context);
      expect(placeOf(printed)).toBe(placeOf(before));
    }
  });
});

describe("the list's other buttons", () => {
  test.each(["consulter", "modifier"])("%s leads to the procurations", (type) => {
    expect(placeOf(after(press(type, { procuration: "p1" })))).toBe("procurations");
    expect(placeOf(after(press(type)))).toBe("liste");
  });

  test("what the state blocks stays, as in the procurations", () => {
    const session = from("procurationEchue", assigner);
    expect(placeOf(session)).toBe("liste");
    expect(codesOf(findingsOf(session))).toEqual(["assigner.expired"]);
  });
});

test("what was received is assigned by its mandatary, to the end that its mandator set", () => {
  const session = from(
    "chezLeMandataire",
    assigner,
    toUsers,
    press("continuer", { personnes: "GIV01AA" }),
  );
  expect(assigned(session)).toMatchObject([
    { cells: { debut: "2026-11-23", fin: "2029-11-22" } },
  ]);
});
