import { describe, expect, test } from "vitest";
import type { Account, AccountEvent, Side } from "../../src/account/account.ts";
import { after, afterEvents } from "../../src/account/ledger.ts";
import { CONSULTANT, OWN, startingPoints } from "../../src/account/starting-points.ts";
import { heldBy } from "../../src/domain/assignment.ts";
import { calendarDate } from "../../src/domain/calendar-date.ts";
import { isExpired, type Procuration } from "../../src/domain/procuration.ts";
import { FIRST_DAY, receipt } from "../../src/domain/receipt.ts";
import type { Part } from "../../src/kit/part.ts";
import { part as assignation } from "../../src/machines/assignation/index.ts";
import { part as inscription } from "../../src/machines/inscription/index.ts";
import { part as procuration } from "../../src/machines/procuration/index.ts";
import { variants } from "../../src/machines/procuration/model.ts";
import { part as utilisateur } from "../../src/machines/utilisateur/index.ts";
import { inCharge } from "../../src/procedure.ts";
import { play } from "../../src/practice/play.ts";

const { premierJour, avantLeDossier, dossiersCrees, procurationCreee } = startingPoints;
const { procurationExterneCreee, chezLeMandataire, toutFait } = startingPoints;

const sent = receipt(9, "Camille Fortin-Exemple", FIRST_DAY);
const made: Omit<Procuration, "id"> = {
  type: "externe",
  mandatary: "1000000002",
  start: FIRST_DAY,
  end: calendarDate("2028-12-31"),
  description: "Essai",
  remark: "",
  grants: {},
  received: false,
  refused: false,
};
const playing = (company: string): AccountEvent => ({ type: "companyPlayed", company });
const consultantIn = ({ others }: Account): Side => {
  const found = others.find(({ company }) => company.id === CONSULTANT);
  if (!found) throw new Error("There is no consultant.");
  return found;
};
const byId = ({ procurations }: Side, id: string): Procuration => {
  const found = procurations.find((each) => each.id === id);
  if (!found) throw new Error(`There is no procuration “${id}”.`);
  return found;
};

describe("the model answers lead from one starting point to the next", () => {
  test.each<[Part, Account, Part["model"], Account]>([
    [utilisateur, avantLeDossier, utilisateur.model, dossiersCrees],
    [assignation, procurationCreee, assignation.model, toutFait],
  ])("$id", (part, start, model, next) => {
    const { state, emitted } = play(part, start, model);
    expect(state.context.account).toEqual(next);
    expect(afterEvents(start, emitted as AccountEvent[])).toEqual(next);
  });

  test.each<[string, Part["model"], Account]>([
    ["interne", procuration.model, procurationCreee],
    ["externe", variants.externe, procurationExterneCreee],
  ])("procuration, %s, but for its end and its words", (_, model, next) => {
    const { account } = play(procuration, dossiersCrees, model).state.context;
    const same = (side: Side) =>
      side.procurations.map((each) => ({ ...each, end: "", description: "" }));
    expect(same(account)).toEqual(same(next));
    expect(account.others.map(same)).toEqual(next.others.map(same));
    expect({ ...account, procurations: [], others: [] }).toEqual({
      ...next,
      procurations: [],
      others: [],
    });
  });

  test("inscription", () => {
    const { account } = play(inscription, premierJour, inscription.model).state.context;
    const next = startingPoints.inscriptionEnTraitement;
    expect(account).toEqual({ ...next, submissions: 1 });
  });
});

describe("the ledger", () => {
  test("without an event the account is what it was", () => {
    expect(afterEvents(avantLeDossier, [])).toBe(avantLeDossier);
  });

  test("a registration is asked for once a ministry, and takes the place of the one before", () => {
    const account = after(startingPoints.inscriptionDesactivee, {
      type: "registrationRequested",
      ministry: inCharge.id,
      receipt: sent,
    });
    const [registration, ...others] = account.registrations.filter(
      ({ ministry }) => ministry === inCharge.id,
    );
    expect(others).toEqual([]);
    expect(registration).toEqual({
      ministry: inCharge.id,
      requestedOn: account.today,
      state: "traitement",
      since: null,
    });
    expect(account.submissions).toBe(1);
  });

  test.each(toutFait.users.slice(0, 1))(
    "a user file is added, and its start is left alone",
    (known) => {
      const user = { ...known, userCode: "EXA09AI" };
      const account = after(toutFait, { type: "userFileCreated", user, receipt: sent });
      expect(account.users).toEqual([...toutFait.users, user]);
      expect(toutFait.users).toHaveLength(4);
      expect(account.submissions).toBe(toutFait.submissions + 1);
    },
  );

  test("a procuration gets an id of its own, and an external one reaches its mandatary", () => {
    const account = afterEvents(dossiersCrees, [
      { type: "procurationAdded", procuration: made, receipt: sent },
      {
        type: "procurationAdded",
        procuration: { ...made, mandatary: "1000000003" },
        receipt: sent,
      },
      { type: "procurationAdded", procuration: { ...made, type: "interne" }, receipt: sent },
    ]);
    expect(account.procurations.map(({ id }) => id)).toEqual(["p1", "p2", "p3", "p4", "p5"]);
    expect(consultantIn(account).procurations).toEqual([{ ...made, id: "p3", received: true }]);
    expect(consultantIn(account).messages).toEqual([
      { text: "procurationReceived", on: FIRST_DAY },
    ]);
  });

  test("a change of a procuration is seen by both companies", () => {
    const change = { ...byId(procurationExterneCreee, "p3"), end: calendarDate("2027-01-31") };
    const account = after(procurationExterneCreee, {
      type: "procurationModified",
      procuration: {
        id: change.id,
        mandatary: change.mandatary,
        end: change.end,
        description: "Autre",
        remark: "Plus court",
        grants: {},
      },
      receipt: sent,
    });
    const changed = {
      end: "2027-01-31",
      description: "Autre",
      remark: "Plus court",
      grants: {},
    };
    expect(byId(account, "p3")).toMatchObject({ ...changed, received: false });
    expect(byId(consultantIn(account), "p3")).toMatchObject({ ...changed, received: true });
  });

  test("another mandatary's number takes it from the one, and gives it to the other", () => {
    const { id, mandatary, end, description, remark, grants } = byId(
      procurationExterneCreee,
      "p3",
    );
    const assigned = afterEvents(procurationExterneCreee, [
      playing(CONSULTANT),
      { type: "procurationAssigned", id, userCodes: ["GIV01AA"], receipt: sent },
      playing(OWN),
    ]);
    const to = (number: string): AccountEvent => ({
      type: "procurationModified",
      procuration: { id, mandatary: number, end, description, remark, grants },
      receipt: sent,
    });
    const taken = after(assigned, to("1000000003"));
    expect(consultantIn(taken)).toMatchObject({ procurations: [], assignments: [] });
    const given = after(taken, to(mandatary));
    expect(consultantIn(given).procurations).toMatchObject([{ id, mandatary, received: true }]);
    expect(consultantIn(given).messages).toHaveLength(2);
  });

  test("a refusal is seen by both companies, and takes it from whoever held it", () => {
    const account = afterEvents(chezLeMandataire, [
      { type: "procurationAssigned", id: "p3", userCodes: ["GIV01AA"], receipt: sent },
      { type: "procurationRefused", id: "p3" },
    ]);
    expect(byId(account, "p3").refused).toBe(true);
    expect(account.assignments).toEqual([]);
    const [client] = account.others;
    expect(client && byId(client, "p3").refused).toBe(true);
    expect(client?.assignments).toEqual(chezLeMandataire.others[0]?.assignments);
  });

  test("an assignment begins today; one that is over stays, for the procuration was assigned", () => {
    const echue = startingPoints.procurationEchue;
    const account = after(echue, {
      type: "procurationAssigned",
      id: "p2",
      userCodes: ["EXA04AD", "EXA03AC"],
      receipt: sent,
    });
    expect(account.assignments.filter(({ userCode }) => userCode === "EXA04AD")).toEqual([
      expect.objectContaining({ procuration: "p3" }),
      { procuration: "p2", userCode: "EXA04AD", start: echue.today },
    ]);
    expect(account.assignments).toContainEqual({
      procuration: "p2",
      userCode: "EXA03AC",
      start: echue.today,
    });
  });

  test("what is given at once is made and assigned, in one submission", () => {
    const given = { ...made, type: "interne" as const, mandatary: "" };
    const account = after(dossiersCrees, {
      type: "accessGiven",
      procuration: given,
      userCodes: ["EXA04AD"],
      receipt: sent,
    });
    const inTwo = afterEvents(dossiersCrees, [
      { type: "procurationAdded", procuration: given, receipt: sent },
      { type: "procurationAssigned", id: "p3", userCodes: ["EXA04AD"], receipt: sent },
    ]);
    expect({ ...account, submissions: 0 }).toEqual({ ...inTwo, submissions: 0 });
    expect(account.submissions).toBe(dossiersCrees.submissions + 1);
    expect(heldBy({ userCode: "EXA04AD" }, account)?.id).toBe("p3");
  });

  test("a revocation takes it from one person only", () => {
    const account = after(startingPoints.tousPourvus, {
      type: "assignmentRevoked",
      id: "p3",
      userCode: "EXA04AD",
      receipt: sent,
    });
    expect(account.assignments.map(({ userCode }) => userCode)).toEqual(["EXA01AA", "EXA03AC"]);
    expect(account.submissions).toBe(startingPoints.tousPourvus.submissions + 1);
  });

  test("a revocation leaves what is over as it was", () => {
    const { procurationEchue } = startingPoints;
    const expired = procurationEchue.procurations.at(-1);
    if (!expired) throw new Error("That account has lost its procuration.");
    const id = `p${procurationEchue.procurationsMade + 1}`;
    const again = [
      {
        type: "procurationAdded" as const,
        procuration: {
          ...expired,
          start: procurationEchue.today,
          end: calendarDate("2031-10-31"),
        },
        receipt: sent,
      },
      {
        type: "procurationAssigned" as const,
        ...{ id, userCodes: ["EXA04AD"] },
        receipt: sent,
      },
      { type: "assignmentRevoked" as const, id, userCode: "EXA04AD", receipt: sent },
    ];
    const { assignments } = afterEvents(procurationEchue, again);
    expect(assignments).toEqual(procurationEchue.assignments);
  });

  test.each([
    ["inscriptionEnTraitement", "actif", "registrationActive"],
    ["inscriptionAuSortIncertain", "refuse", "registrationRefused"],
  ] as const)("a day later, %s is answered, with a message", (start, state, text) => {
    const account = after(startingPoints[start], { type: "daysPassed", days: 3 });
    expect(account.today).toBe("2026-11-26");
    expect(account.registrations.find(({ ministry }) => ministry === inCharge.id)).toEqual({
      ministry: inCharge.id,
      requestedOn: "2026-11-23",
      state,
      since: "2026-11-24",
    });
    expect(account.messages).toEqual([{ text, on: "2026-11-24" }]);
    const again = after(account, { type: "daysPassed", days: 1 });
    expect(again.messages).toEqual(account.messages);
    expect(again.registrations).toEqual(account.registrations);
  });

  test("the days pass for the other companies too", () => {
    const away = afterEvents(startingPoints.inscriptionEnTraitement, [
      playing(CONSULTANT),
      { type: "daysPassed", days: 2 },
      playing(OWN),
    ]);
    const here = after(startingPoints.inscriptionEnTraitement, { type: "daysPassed", days: 2 });
    expect(away).toEqual(here);
  });

  test("played and left, nothing has changed; only played, another company is seen", () => {
    expect(chezLeMandataire.company.name).toBe("Conseils Givre (fictif)");
    expect(after(chezLeMandataire, playing(OWN))).toEqual(procurationExterneCreee);
  });
});

test("of three companies, each has what bears its number, and no other", () => {
  const stranger: Side = {
    ...consultantIn(dossiersCrees),
    company: {
      ...consultantIn(dossiersCrees).company,
      ...{ id: "stranger", identificationNumber: "1000000009" },
    },
  };
  const world = { ...dossiersCrees, others: [...dossiersCrees.others, stranger] };
  const numbers = (account: Account) =>
    account.others.map(({ procurations }) => procurations.map(({ mandatary }) => mandatary));
  const given = after(world, {
    type: "procurationAdded",
    procuration: { ...made, mandatary: "1000000009" },
    receipt: sent,
  });
  expect(numbers(given)).toEqual([[], ["1000000009"]]);
  const seen = after(given, playing("stranger"));
  expect(seen.procurations).toMatchObject([{ received: true }]);
  expect(seen.others.map(({ company }) => company.id)).toEqual([CONSULTANT, OWN]);
  expect(after(after(seen, playing(CONSULTANT)), playing(OWN)).procurations).toEqual(
    given.procurations,
  );
  expect(after(seen, playing("nobody"))).toEqual(seen);
  const { id } = byId(given, "p3");
  const mended = after(given, {
    type: "procurationModified",
    procuration: { ...made, id },
    receipt: sent,
  });
  expect(numbers(mended)).toEqual([["1000000002"], []]);
});

describe.each(Object.entries(startingPoints))("the starting point %s", (_, account) => {
  const { others, today } = account;
  const sides: Side[] = [account, ...others];

  test("everybody is fictional", () => {
    for (const { company, users } of sides) {
      expect(company.name).toMatch(/\(ficti(ve|f)\)$/);
      expect(company.rse).toMatch(/-Exemple$/);
      expect(company.email).toMatch(/@exemple\.test$/);
      for (const { familyName, email, phone } of users) {
        expect(familyName).toMatch(/-Exemple$/);
        expect(email).toMatch(/@exemple\.test$/);
        expect(phone).toMatch(/^\d{3}55501\d\d$/);
      }
    }
  });

  test("a user code belongs to one person", () => {
    const codes = sides.flatMap(({ company, users }) => [
      company.userCode,
      ...users.map(({ userCode }) => userCode),
    ]);
    expect(new Set(codes).size).toBe(codes.length);
    for (const { company, users } of sides) {
      for (const { userCode } of users)
        expect(userCode.startsWith(company.codePrefix)).toBe(true);
    }
  });

  test("a ministry has one registration at most, asked for before its state", () => {
    for (const { registrations } of sides) {
      const ids = registrations.map(({ ministry }) => ministry);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { requestedOn, since, state } of registrations) {
        expect(since === null).toBe(state === "traitement");
        expect(requestedOn <= (since ?? today)).toBe(true);
        expect((since ?? today) <= today).toBe(true);
      }
    }
  });

  test("a procuration has its own id, and what is received was given", () => {
    for (const { procurations } of sides) {
      const ids = procurations.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(Number(id.slice(1)) <= account.procurationsMade).toBe(true);
    }
    for (const mine of sides) {
      for (const procuration of mine.procurations.filter(({ received }) => received)) {
        const given = sides.flatMap(({ procurations }) => procurations);
        expect(given).toContainEqual({ ...procuration, received: false });
        expect(procuration.mandatary).toBe(mine.company.identificationNumber);
      }
    }
  });

  test("an assignment is of a procuration and to a user that exist, one in force a user", () => {
    for (const side of sides) {
      const { users, procurations, assignments } = side;
      for (const { userCode, procuration, start } of assignments) {
        expect(users.map((user) => user.userCode)).toContain(userCode);
        expect(procurations.map(({ id }) => id)).toContain(procuration);
        expect(start <= today && start >= byId(side, procuration).start).toBe(true);
      }
      const inForce = assignments.filter(
        ({ procuration }) => !isExpired(byId(side, procuration), today),
      );
      expect(new Set(inForce.map(({ userCode }) => userCode)).size).toBe(inForce.length);
    }
  });
});

test("each is named after what holds there", () => {
  const state = ({ registrations }: Account) =>
    registrations.find(({ ministry }) => ministry === inCharge.id)?.state;
  const alix = (account: Account) => heldBy({ userCode: "EXA04AD" }, account)?.id;
  expect(state(premierJour)).toBeUndefined();
  expect(state(startingPoints.inscriptionRefusee)).toBe("refuse");
  expect(state(startingPoints.inscriptionDesactivee)).toBe("desactive");
  expect(state(avantLeDossier)).toBe("actif");
  expect(alix(toutFait)).toBe("p3");
  expect(alix(startingPoints.anneeSuivante)).toBe("p3");
  expect(alix(startingPoints.procurationEchue)).toBeUndefined();
  expect(startingPoints.procurationEchue.today).toBe("2029-11-23");
});
