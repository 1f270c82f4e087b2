import { describe, expect, test } from "vitest";
import { startingPoints, type StartingPointId } from "../../../src/account/starting-points.ts";
import type { Press } from "../../../src/kit/flow.ts";
import { placeOf } from "../../../src/kit/session.ts";
import { model as signIn } from "../../../src/machines/connexion/model.ts";
import { answers, externe, interne, rights } from "../../../src/machines/procuration/model.ts";
import type { Raw } from "../../../src/kit/screen.ts";
import { alix } from "../../../src/machines/utilisateur/model.ts";
import { endingOf, type Exercise } from "../../../src/practice/endings/ending.ts";
import type { Given } from "../../../src/practice/endings/slip.ts";
import { play } from "../../../src/practice/play.ts";
import { parts } from "../sandbox/parts.ts";

const p = (type: string, raw: Press["raw"] = {}): Press => ({ type, raw });
const GIVEN: Given = { type: "externe", mandatary: "1000000002" };

function ending(id: string, log: readonly Press[], given: Given = {}, at?: StartingPointId) {
  const part = parts[id];
  if (!part) throw new Error(`There is no part “${id}”.`);
  const account = startingPoints[at ?? part.start];
  const session = play(part, account, log);
  expect(session.log, "every press is lawful").toEqual(log);
  const exercise: Exercise = { part, account, given };
  return endingOf(exercise, session);
}

/** What an ending says, in short: what one has, or each slip with where one takes up. */
function inShort(...of: Parameters<typeof ending>) {
  const found = ending(...of);
  if (found?.is !== "a-reprendre") return found?.has ?? null;
  return found.slips.map(({ code, keep, screen }) => `${code} ${screen} ${keep}`);
}

const inscription = (ministere: string) => [
  p("inscrire", { ministere }),
  p("transmettre", { consentement: "oui" }),
];
const file = (role = "utilisateur") => [
  p("continuer", { ...alix, role }),
  p("transmettre"),
  p("continuer"),
];
const assigning = (procuration: string) => [
  p("assigner", { procuration }),
  p("continuer"),
  p("continuer", { personnes: "EXA04AD" }),
  p("transmettre"),
];
/** A procuration with these rights, saved one ministry after the other. */
const granting = (...rights: readonly [string, Press["raw"]][]) => [
  p("ajouter"),
  ...rights.flatMap(([ministere, raw]) => [
    p("modifier", { ...interne, ministere }),
    p("modifier", raw),
  ]),
  p("continuer", { ...interne, ministere: "" }),
  p("transmettre"),
];
const changing = (procuration: string, form: Press["raw"]) => [
  p("modifier", { procuration }),
  p("continuer", { ...form, ministere: "" }),
  p("transmettre"),
];
const back = p("procurations");
/** The other official way, to Alix. */
const giving = (over: Raw = {}, saved: Raw | null = rights) => [
  p("continuer", { personne: "EXA04AD" }),
  ...(saved ? [p("modifier", { dateFin: END, ministere: "environnement" })] : []),
  ...(saved ? [p("modifier", saved)] : []),
  p("continuer", { dateFin: END, ministere: "", ...over }),
  p("transmettre"),
];
const END = "2029-10-31";
const season = { dateFin: "2029-03-15" };

describe("what is done well", () => {
  test.each([
    ["connexion", signIn, "connexion"],
    ["connexion", [...signIn, p("inscription")], "connexion"],
    ["inscription", inscription("environnement"), "inscription"],
    ["inscription", [...inscription("environnement"), p("terminer")], "inscription"],
    ["utilisateur", file(), "utilisateur"],
    ["utilisateur", [...file(), p("terminer")], "utilisateur"],
    ["procuration", answers(interne), "procurationInterne"],
    ["procuration", answers(externe), "procurationExterne"],
    ["procuration", [...answers(interne), back, p("ajouter")], "procurationInterne"],
    ["assignation", assigning("p3"), "assignation"],
    ["assignation", [...assigning("p3"), back], "assignation"],
    ["droits-acces", giving(), "assignation"],
    ["droits-acces", [...giving(), p("terminer")], "assignation"],
    [
      "revocation",
      [p("revoquer", { assignation: "EXA04AD" }), p("transmettre"), p("terminer")],
      "revocation",
    ],
  ] as const)("%s %#: %s", (id, log, has) => {
    expect(inShort(id, log)).toBe(has);
  });

  test("with the number that was given", () => {
    expect(inShort("procuration", answers(externe), GIVEN)).toBe("procurationExterne");
  });

  test("a change that opens the declaration, or keeps it open", () => {
    const changed = changing("p3", { ...interne, dateFin: "2028-10-31" });
    expect(inShort("procuration", changed, {}, "procurationCreee")).toBe("procurationModifiee");
  });
});

describe("what has not ended", () => {
  test.each([
    ["connexion", signIn.slice(0, -1)],
    ["inscription", inscription("environnement").slice(0, -1)],
    ["utilisateur", file().slice(0, -1)],
    ["procuration", answers(interne).slice(0, -1)],
    ["procuration", [p("ajouter"), p("precedente")]],
    ["assignation", assigning("p3").slice(0, -1)],
    ["droits-acces", giving().slice(0, -1)],
    ["revocation", [p("revoquer", { assignation: "EXA04AD" })]],
  ] as const)("%s %#", (id, log) => {
    expect(inShort(id, log)).toBeNull();
  });

  test("a change of something else is no ending", () => {
    const saaq = { ...interne, dateFin: "2027-10-31", description: "SAAQ" };
    expect(inShort("procuration", changing("p1", saaq))).toBeNull();
  });
});

describe("what was left before it was sent", () => {
  test.each([
    ["inscription", [p("inscrire", { ministere: "environnement" }), p("annuler")], "demande 1"],
    ["utilisateur", [p("annuler")], "saisie 0"],
    ["utilisateur", [p("continuer", alix), p("annuler")], "verification 1"],
    ["procuration", [p("assigner", { procuration: "p1" })], "liste 0"],
    ["assignation", [p("ajouter")], "liste 0"],
  ] as const)("%s %#: %s", (id, log, where) => {
    expect(inShort(id, log)).toEqual([`nothingSent ${where}`]);
  });
});

describe("what is to be taken up again, from before the press that went wrong", () => {
  test("by the other official way too", () => {
    expect(inShort("droits-acces", giving({}, null))).toEqual(["noRight ajout 1"]);
    expect(inShort("droits-acces", giving(season))).toEqual(["season ajout 3"]);
    const all = giving({}, { acces: "sans" });
    expect(inShort("droits-acces", all)).toEqual(["allRights droits 2"]);
    const other = giving({}, { acces: "avec", droits: "phosphore" });
    expect(inShort("droits-acces", other)).toEqual(["otherRight droits 2"]);
  });

  const only = (ministere: string, acces = "avec", droits = ministere) =>
    granting([ministere, { acces, droits }]);

  test.each([
    ["inscription", inscription("tresor"), ["ministry liste 0"]],
    ["utilisateur", file("rse"), ["role saisie 0"]],
    ["procuration", granting(), ["noRight ajout 1"]],
    ["procuration", only("environnement", "aucun"), ["noRight ajout 3"]],
    ["procuration", only("saaq"), ["otherMinistry ajout 3"]],
    ["procuration", only("environnement", "avec", "phosphore"), ["otherRight droits 2"]],
    ["procuration", only("environnement", "sans"), ["allRights droits 2"]],
    ["procuration", answers({ ...interne, ...season }), ["season ajout 3"]],
    ["assignation", assigning("p2"), ["otherProcuration liste 0"]],
  ] as const)("%s %#: %s", (id, log, slips) => {
    expect(inShort(id, log)).toEqual(slips);
  });

  test("the whole of another ministry is told of that one, where its rights were open", () => {
    const log = granting(
      ["saaq", { acces: "sans" }],
      ["environnement", { acces: "avec", droits: "halocarbures" }],
    );
    expect(ending("procuration", log)).toEqual({
      is: "a-reprendre",
      slips: [
        {
          code: "allRights",
          rule: "BR-11b",
          values: { ministry: "Société de l'assurance automobile" },
          keep: 2,
          screen: "droits",
        },
      ],
    });
  });

  test("a number that was not given, an NEQ, the wrong type", () => {
    const numbered = (mandataire: string) => answers({ ...externe, mandataire });
    expect(inShort("procuration", numbered("1000000003"), GIVEN)).toEqual(["stranger ajout 3"]);
    expect(inShort("procuration", numbered("1100000002"), GIVEN)).toEqual(["neq ajout 3"]);
    expect(inShort("procuration", answers(interne), GIVEN)).toEqual(["otherType ajout 3"]);
    expect(inShort("procuration", answers(externe), { type: "interne" })).toEqual([
      "otherType ajout 3",
    ]);
  });

  test("where no number was given, none is wrong", () => {
    const any = answers({ ...externe, mandataire: "1100000002" });
    expect(inShort("procuration", any)).toBe("procurationExterne");
  });

  test("several slips, in the order of the form", () => {
    const log = answers({ ...externe, ...season, mandataire: "1000000003" });
    expect(inShort("procuration", log, GIVEN)).toEqual(["stranger ajout 3", "season ajout 3"]);
  });

  test("the last time one was there, when the form was seen again", () => {
    const log = [p("continuer", alix), p("corriger"), ...file("rse")];
    expect(inShort("utilisateur", log)).toEqual(["role saisie 2"]);
  });
});

describe("the account's facts decide, not what was said on the way", () => {
  const wrong = answers({ ...interne, ...season });
  const changed = { ...interne, dateFin: "2028-10-31" };

  test("what was mended in the list is well done", () => {
    expect(inShort("procuration", [...wrong, back, ...changing("p3", changed)])).toBe(
      "procurationInterne",
    );
  });

  test("what was spoilt there is to be taken up there", () => {
    const log = [...answers(interne), back, ...changing("p3", { ...interne, ...season })];
    expect(inShort("procuration", log)).toEqual(["season ajout 7"]);
  });

  test("a good one does not make up for a bad one that stays", () => {
    const log = [...wrong, back, ...answers(interne)];
    expect(inShort("procuration", log)).toEqual(["season ajout 3"]);
  });

  test("no more does a good registration, or a good assignment", () => {
    const rest = assigning("p3").map((each) =>
      each.raw["personnes"] ? p("continuer", { personnes: "EXA03AC" }) : each,
    );
    expect(inShort("assignation", [...assigning("p2"), back, ...rest])).toEqual([
      "otherProcuration liste 0",
    ]);
  });
});

test("one takes up on the screen that is named, whatever the case", () => {
  const wrong = [
    ["utilisateur", file("rse")],
    ["procuration", [...answers(interne), back, ...granting(["saaq", { acces: "sans" }])]],
  ] as const;
  for (const [id, log] of wrong) {
    const found = ending(id, log);
    if (found?.is !== "a-reprendre") throw new Error("That ended well.");
    const part = parts[id];
    if (!part) throw new Error(id);
    for (const { keep, screen } of found.slips) {
      const again = play(part, startingPoints[part.start], log.slice(0, keep));
      expect(placeOf(again)).toBe(screen);
    }
  }
});
