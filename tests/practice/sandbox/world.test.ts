import { describe, expect, test } from "vitest";
import { startingPoints, type StartingPointId } from "../../../src/account/starting-points.ts";
import { verificationCode } from "../../../src/domain/verification-code.ts";
import { codesOf, findingsOf } from "../../../src/kit/part.ts";
import { model as signingIn } from "../../../src/machines/connexion/model.ts";
import { ALIX, model as assigning } from "../../../src/machines/assignation/model.ts";
import { answers, interne, model as adding } from "../../../src/machines/procuration/model.ts";
import { model as registering } from "../../../src/machines/inscription/model.ts";
import { model as filing } from "../../../src/machines/utilisateur/model.ts";
import type { Press } from "../../../src/kit/flow.ts";
import {
  act,
  beginWorld,
  isSignedIn,
  replayActs,
  type Act,
} from "../../../src/practice/sandbox/world.ts";
import { inCharge } from "../../../src/procedure.ts";
import { at, doing, go, parts, press, swap, wait } from "./parts.ts";

const pressing = (log: readonly Press[]): Act[] => log.map(({ type, raw }) => press(type, raw));
const starts = Object.keys(startingPoints) as StartingPointId[];
const codes = (...given: Parameters<typeof doing>) =>
  codesOf(findingsOf(doing(...given).session));

describe("where one begins", () => {
  test.each(starts)("%s: at the door on the first day, at home later", (start) => {
    const world = beginWorld(parts, start);
    expect(at(world)).toBe(start === "premierJour" ? "connexion/site" : "connexion/accueil");
    expect(isSignedIn(world)).toBe(start !== "premierJour");
    expect(world.account).toEqual(startingPoints[start]);
    expect(world.notice).toBeNull();
  });
});

describe("the menus", () => {
  test.each([
    "accueil",
    "messages",
    "inscription",
    "utilisateur",
    "procuration",
    "revocation",
    "connexion",
  ])("%s is open to whoever is signed in, and to nobody else", (to) => {
    expect(act(parts, beginWorld(parts, "premierJour"), go(to))).toBeNull();
    expect(act(parts, doing("premierJour", press("acceder")), go(to))).toBeNull();
    const { part } = doing("premierJour", ...pressing(signingIn), go(to));
    expect(part).toBe(["accueil", "messages"].includes(to) ? "connexion" : to);
  });

  test("Messages opens them at home", () => {
    const world = doing("avantLeDossier", go("utilisateur"), go("messages"));
    expect(at(world)).toBe("connexion/accueil");
    expect(world.session.state.context.facts["reading"]).toBe(true);
  });

  test.each(["assignation", "nulle-part", "toString", ""])("“%s” is in no menu", (to) => {
    expect(act(parts, beginWorld(parts, "toutFait"), go(to))).toBeNull();
  });

  test("Accueil leads home, and a form that was not sent is left", () => {
    const [form] = pressing(filing);
    const world = doing(
      "avantLeDossier",
      go("utilisateur"),
      ...(form ? [form] : []),
      go("accueil"),
    );
    expect(at(world)).toBe("connexion/accueil");
    expect(world.account).toEqual(startingPoints.avantLeDossier);
    expect(at(doing("avantLeDossier", go("utilisateur")))).toBe("utilisateur/saisie");
  });

  test("Déconnexion leads to the door, where one signs in anew", () => {
    const out = go("connexion");
    const world = doing("toutFait", out);
    expect(at(world)).toBe("connexion/site");
    expect(isSignedIn(world)).toBe(false);
    expect(at(doing("toutFait", out, ...pressing(signingIn)))).toBe("connexion/accueil");
  });
});

describe("presses", () => {
  test("a button that the screen does not have does nothing", () => {
    const world = beginWorld(parts, "toutFait");
    for (const type of ["transmettre", "toString", "__proto__", "xstate.init", "*"]) {
      expect(act(parts, world, press(type))).toBeNull();
    }
  });

  test("an end leads home, and is told", () => {
    const world = doing("avantLeDossier", go("utilisateur"), press("annuler"));
    expect(at(world)).toBe("connexion/accueil");
    expect(world.notice).toEqual({ part: "utilisateur", end: "annule" });
    expect(
      doing("avantLeDossier", go("utilisateur"), press("annuler"), press("messages")).notice,
    ).toBeNull();
  });

  test("what a part has brought about is true in the next one", () => {
    const world = doing(
      "avantLeDossier",
      go("utilisateur"),
      ...pressing(filing),
      press("terminer"),
    );
    expect(world.notice).toEqual({ part: "utilisateur", end: "termine" });
    expect(world.account).toEqual(startingPoints.dossiersCrees);
  });

  test("the link of the home opens the registration", () => {
    expect(at(doing("premierJour", ...pressing(signingIn), press("inscription")))).toBe(
      "inscription/liste",
    );
  });
});

describe("between the procurations and the assignment", () => {
  const line = { procuration: "p3" };

  test("Assigner goes on in the assignment, with the line that was chosen", () => {
    const world = doing("procurationCreee", go("procuration"), press("assigner", line));
    expect(at(world)).toBe("assignation/procuration");
    expect(at(doing("procurationCreee", go("procuration"), ...pressing(assigning)))).toBe(
      "assignation/accuse",
    );
  });

  test("its remark goes along; a stop stays in the list", () => {
    expect(
      codes("procurationCreee", go("procuration"), press("assigner", { procuration: "p1" })),
    ).toEqual(["assigner.other"]);
    const stopped = [go("procuration"), press("assigner", line)] as const;
    expect(at(doing("procurationExterneCreee", ...stopped))).toBe("procuration/liste");
    expect(codes("procurationExterneCreee", ...stopped)).toEqual(["assigner.external"]);
  });

  test.each([
    ["ajouter", "ajout"],
    ["consulter", "consultation"],
    ["modifier", "ajout"],
  ])("%s goes back from the assignment's list", (type, screen) => {
    const there = [go("procuration"), ...pressing(assigning), press("procurations")];
    expect(at(doing("procurationCreee", ...there))).toBe("assignation/liste");
    expect(at(doing("procurationCreee", ...there, press(type, line)))).toBe(
      `procuration/${screen}`,
    );
  });

  test("Refuser stays in the assignment's list, and it comes true", () => {
    const world = doing(
      "chezLeMandataire",
      go("procuration"),
      ...pressing(assigning.slice(0, 2)),
      press("continuer", { personnes: "GIV01AA" }),
      press("procurations"),
      press("refuser", line),
    );
    expect(at(world)).toBe("assignation/liste");
    expect(codesOf(findingsOf(world.session))).toEqual(["refuser.done"]);
    expect(world.account.procurations.map(({ refused }) => refused)).toEqual([true]);
  });
});

describe("the calendar", () => {
  test("a day later the registration is answered, and one is back home", () => {
    const world = doing("inscriptionEnTraitement", go("procuration"), wait("day"));
    expect(at(world)).toBe("connexion/accueil");
    expect(world.notice).toEqual({ part: null, end: "waited" });
    expect(world.account.today).toBe("2026-11-24");
    expect(world.account.registrations).toContainEqual({
      ministry: inCharge.id,
      requestedOn: "2026-11-23",
      state: "actif",
      since: "2026-11-24",
    });
  });

  test("whoever is not signed in stays at the door", () => {
    const world = doing("premierJour", press("acceder"), wait("day"));
    expect(at(world)).toBe("connexion/site");
    expect(world.account.today).toBe("2026-11-24");
  });

  test("the day after the end of the youngest procuration for the declaration", () => {
    expect(doing("toutFait", wait("expiry")).account.today).toBe("2029-11-23");
    // Those that do not open the declaration are not waited for.
    expect(act(parts, doing("avantLeDossier"), wait("expiry"))).toBeNull();
    expect(act(parts, doing("toutFait", wait("expiry")), wait("expiry"))).toBeNull();
    expect(act(parts, doing("avantLeDossier", swap), wait("expiry"))).toBeNull();
  });
});

describe("the other company", () => {
  test("is played from its own home, and left again", () => {
    const world = doing("procurationExterneCreee", go("procuration"), swap);
    expect(at(world)).toBe("connexion/accueil");
    expect(world.notice).toEqual({ part: null, end: "swapped" });
    expect(world.account).toEqual(startingPoints.chezLeMandataire);
    expect(doing("procurationExterneCreee", swap, swap).account).toEqual(
      startingPoints.procurationExterneCreee,
    );
  });

  test("is closed to whoever is not signed in", () => {
    expect(act(parts, beginWorld(parts, "premierJour"), swap)).toBeNull();
  });
});

/** The whole procedure for an employee, from the first day. */
const whole: readonly Act[] = [
  ...pressing(signingIn),
  go("inscription"),
  ...pressing(registering),
  press("terminer"),
  wait("day"),
  go("utilisateur"),
  ...pressing(filing),
  press("terminer"),
  go("procuration"),
  ...pressing(adding),
  press("procurations"),
  press("assigner", { procuration: "p3" }),
  press("continuer"),
  // The third file of this account, where Maude has none.
  press("continuer", { personnes: "EXA03AC" }),
  press("transmettre"),
];

describe("the whole procedure", () => {
  test("leads from the first day to the access", () => {
    const { account } = doing("premierJour", ...whole);
    expect(account.assignments).toContainEqual({
      procuration: "p3",
      userCode: "EXA03AC",
      start: "2026-11-24",
    });
    expect(account.submissions).toBe(4);
    expect(account.messages).toEqual([{ text: "registrationActive", on: "2026-11-24" }]);
  });

  test("replays to the same world", () => {
    const { world, done } = replayActs(parts, beginWorld(parts, "premierJour"), whole);
    expect(done).toBe(whole.length);
    expect(world.account).toEqual(doing("premierJour", ...whole).account);
    expect(at(world)).toBe("assignation/accuse");
  });

  test("ends at the first act that is not possible", () => {
    const broken = [...whole.slice(0, 3), press("envoyer"), ...whole.slice(3)];
    const { world, done } = replayActs(parts, beginWorld(parts, "premierJour"), broken);
    expect(done).toBe(3);
    expect(at(world)).toBe("connexion/accueil");
  });

  test("a code of before is not that of the next sign-in", () => {
    const again = doing("toutFait", go("connexion"), press("acceder"), press("continuer"));
    expect(again.session.state.context.facts["codes"]).toEqual([
      { code: verificationCode(1), age: 0 },
    ]);
  });

  test("the external branch: the consultant's RSE assigns what was received", () => {
    const external = { ...interne, type: "externe", mandataire: "1000000002" };
    const { account } = doing(
      "dossiersCrees",
      go("procuration"),
      ...pressing(answers(external)),
      swap,
      go("procuration"),
      press("assigner", { procuration: "p3" }),
      press("continuer"),
      press("continuer", { personnes: "GIV01AA" }),
      press("transmettre"),
    );
    expect(account.assignments).toEqual([
      { procuration: "p3", userCode: "GIV01AA", start: "2026-11-23" },
    ]);
  });

  test("a procuration that is over is made anew, and given to the same person", () => {
    const later = { ...interne, dateFin: "2032-11-22" };
    const { account } = doing(
      "procurationEchue",
      go("procuration"),
      ...pressing(answers(later)),
      press("procurations"),
      press("assigner", { procuration: "p4" }),
      press("continuer"),
      press("continuer", { personnes: ALIX }),
      press("transmettre"),
    );
    expect(account.assignments.filter(({ userCode }) => userCode === ALIX)).toEqual([
      expect.objectContaining({ procuration: "p3" }),
      { procuration: "p4", userCode: ALIX, start: "2029-11-23" },
    ]);
  });
});
