import { describe, expect, test } from "vitest";
import type { Account } from "../../../src/account/account.ts";
import { en } from "../../../src/components/sandbox/words.en.ts";
import { fr } from "../../../src/components/sandbox/words.fr.ts";
import { after } from "../../../src/account/ledger.ts";
import {
  OWN,
  startingPoints,
  type StartingPointId,
} from "../../../src/account/starting-points.ts";
import {
  adviceFor,
  adviceOnMinistry,
  progressOf,
  type Advice,
} from "../../../src/practice/sandbox/progress.ts";
import { playingOther } from "../../../src/practice/sandbox/world.ts";
import { doing, go, press, swap } from "./parts.ts";

/** The four steps, as a row: inscription, utilisateurs, procuration, assignation. */
const row = (given: Parameters<typeof progressOf>[0]) => {
  const { inscription, utilisateurs, procuration, assignation } = progressOf(
    after(given, { type: "companyPlayed", company: OWN }),
  );
  return [inscription, utilisateurs, procuration, assignation]
    .map((done) => (done ? "x" : "·"))
    .join("");
};

test.each(
  Object.entries({
    premierJour: "····",
    inscriptionEnTraitement: "····",
    inscriptionAuSortIncertain: "····",
    inscriptionRefusee: "····",
    inscriptionDesactivee: "····",
    avantLeDossier: "xx··",
    dossiersCrees: "xx··",
    procurationCreee: "xxx·",
    collegueRse: "xxx·",
    procurationExterneCreee: "xxx·",
    procurationRefusee: "xx··",
    chezLeMandataire: "xxx·",
    procurationSansDroits: "xx··",
    toutFait: "xxxx",
    tousPourvus: "xxxx",
    anneeSuivante: "xxxx",
    procurationEchue: "xx··",
  } satisfies Record<StartingPointId, string>),
)("%s: %s", (start, steps) => {
  expect(row(startingPoints[start as StartingPointId])).toBe(steps);
});

describe("a step is done in the account's state, whatever was clicked", () => {
  test("an external procuration is in somebody's hands at its mandatary's", () => {
    const { account } = doing(
      "chezLeMandataire",
      go("procuration"),
      press("assigner", { procuration: "p3" }),
      press("continuer"),
      press("continuer", { personnes: "GIV01AA" }),
      press("transmettre"),
    );
    expect(row(account)).toBe("xxxx");
    expect(row(after(account, playingOther(account)))).toBe("xxxx");
  });

  test("refused, or taken back, it is not any more", () => {
    const refused = doing(
      "chezLeMandataire",
      go("procuration"),
      press("refuser", { procuration: "p3" }),
    );
    expect(row(refused.account)).toBe("xx··");
    const back = doing(
      "toutFait",
      go("revocation"),
      press("revoquer", { assignation: "EXA04AD" }),
      press("transmettre"),
    );
    expect(row(back.account)).toBe("xxx·");
  });

  test("the other company has its own", () => {
    expect(progressOf(doing("toutFait", swap).account)).toMatchObject({
      ...{ inscription: true, utilisateurs: true },
      ...{ procuration: false, assignation: false },
    });
  });
});

describe("what to do next", () => {
  test.each(Object.entries({ fr, en }))(
    "in %s, the consultant's number is given",
    (_, words) => {
      const { identificationNumber } = startingPoints.premierJour.others[0]?.company ?? {
        identificationNumber: "",
      };
      expect(words.advice.createProcuration).toContain(identificationNumber);
    },
  );

  test.each(
    Object.entries({
      premierJour: "register",
      inscriptionEnTraitement: "wait",
      inscriptionAuSortIncertain: "wait",
      inscriptionRefusee: "phone",
      inscriptionDesactivee: "registerAgain",
      avantLeDossier: "createProcuration",
      dossiersCrees: "createProcuration",
      procurationCreee: "assign",
      collegueRse: "assign",
      procurationExterneCreee: "playMandatary",
      procurationRefusee: "replaceRefused",
      chezLeMandataire: "assignReceived",
      procurationSansDroits: "addRights",
      toutFait: "alsoConsultant",
      tousPourvus: "alsoConsultant",
      anneeSuivante: "alsoConsultant",
      procurationEchue: "replaceExpired",
    } satisfies Record<StartingPointId, Advice>),
  )("%s: %s", (start, advice) => {
    expect(adviceFor(startingPoints[start as StartingPointId])).toBe(advice);
  });

  test("an external procuration for somebody who is not played here", () => {
    const { account } = doing(
      "procurationExterneCreee",
      go("procuration"),
      press("modifier", { procuration: "p3" }),
      press("continuer", {
        type: "externe",
        mandataire: "1000000003",
        dateFin: "2029-10-31",
      }),
      press("transmettre"),
    );
    expect(adviceFor(account)).toBe("wrongNumber");
    expect(adviceFor(after(account, playingOther(account)))).toBe("nothingReceived");
  });

  test("at the mandatary's, what was received and is over is not what never came", () => {
    const { account } = doing(
      "chezLeMandataire",
      go("procuration"),
      press("refuser", { procuration: "p3" }),
    );
    expect(adviceFor(account)).toBe("receivedOver");
    expect(adviceFor(after(account, playingOther(account)))).toBe("replaceRefused");
  });

  test("one goal reached, the other is next; both, and all is done", () => {
    const given = (account: Account): Account => ({
      ...account,
      others: account.others.map((side) => ({
        ...side,
        assignments: side.procurations.map(({ id }) => ({
          procuration: id,
          userCode: side.users[0]?.userCode ?? "",
          start: account.today,
        })),
      })),
    });
    const consultant = given(startingPoints.procurationExterneCreee);
    expect(adviceFor(consultant)).toBe("alsoColleague");
    const { users, assignments, procurations } = startingPoints.toutFait;
    const both = {
      ...consultant,
      users,
      assignments,
      procurations: [...procurations, ...consultant.procurations],
    };
    expect(adviceFor(both)).toBe("done");
  });

  test("of several external ones, one for the consultant is enough", () => {
    const account = startingPoints.procurationExterneCreee;
    const [made] = account.procurations.filter(({ type }) => type === "externe");
    if (!made) throw new Error("That account has lost its procuration.");
    const astray = { ...made, id: "p0", mandatary: "1234567890" };
    const both = { ...account, procurations: [astray, ...account.procurations] };
    expect(adviceFor(both)).toBe("playMandatary");
    const alone = { ...account, procurations: [astray] };
    expect(adviceFor(alone)).toBe("wrongNumber");
  });

  test("what was received is not one's own", () => {
    const account = startingPoints.dossiersCrees;
    const [made] = startingPoints.procurationExterneCreee.procurations.filter(
      ({ type }) => type === "externe",
    );
    if (!made) throw new Error("That account has lost its procuration.");
    const given = { ...account, procurations: [{ ...made, received: true }] };
    expect(row(given)).toBe("xx··");
    expect(adviceFor(given)).toBe("createProcuration");
  });

  test("at the mandatary's, a procuration without the right is not one that is over", () => {
    const away = startingPoints.chezLeMandataire;
    const procurations = away.procurations.map((each) => ({ ...each, grants: {} }));
    expect(adviceFor({ ...away, procurations })).toBe("receivedUseless");
  });

  test("the form is advised on as long as the ministry is not in it", () => {
    expect(adviceOnMinistry(startingPoints.inscriptionEnTraitement)).toBe("wait");
    expect(adviceOnMinistry(startingPoints.dossiersCrees)).toBeNull();
  });
});
