import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Account, AccountEvent, Side } from "../../../src/account/account.ts";
import { after } from "../../../src/account/ledger.ts";
import {
  CONSULTANT,
  OWN,
  startingPoints,
  type StartingPointId,
} from "../../../src/account/starting-points.ts";
import { calendarDate } from "../../../src/domain/calendar-date.ts";
import { receipt } from "../../../src/domain/receipt.ts";
import { externe, interne } from "../../../src/machines/procuration/model.ts";
import type { Goal, GoalId, GoalReport } from "../../../src/practice/goals/goal.ts";
import { report } from "../../../src/practice/goals/report.ts";
import { isAway } from "../../../src/practice/goals/sides.ts";
import { adviceFor } from "../../../src/practice/sandbox/progress.ts";
import { beginWorld, playingOther, type Act } from "../../../src/practice/sandbox/world.ts";
import { parts, swap, wait } from "../sandbox/parts.ts";
import { add, assign, change, createFile, done, giveRights, revoke, walk } from "./deeds.ts";

const GOALS = ["collegue", "consultant"] as const satisfies readonly GoalId[];
const STARTS = Object.keys(startingPoints) as StartingPointId[];

const reported = (account: Account, goal: Goal): GoalReport =>
  report(goal, { account, log: [] });
const at = (start: StartingPointId, id: GoalId) => reported(startingPoints[start], { id });
const doing = (start: StartingPointId, ...deeds: readonly Act[][]): Account =>
  deeds.reduce((world, acts) => done(world, acts), beginWorld(parts, start)).account;

/** Its conditions as a row: met or not; then how those that are not stand, and the slips. */
const inShort = ({ conditions, slips }: GoalReport): string =>
  [
    conditions.map(({ met }) => (met ? "x" : "·")).join(""),
    ...conditions.filter(({ met }) => !met).map(({ state }) => state.is),
    ...slips.map(({ code }) => `!${code}`),
  ].join(" ");

describe("both official ways lead to a colleague's access", () => {
  const { dateFin = "" } = interne;
  const ways: Record<string, Account> = {
    procurations: doing("dossiersCrees", add(interne), assign("p3", "EXA04AD")),
    rights: doing("dossiersCrees", giveRights("EXA04AD", dateFin)),
  };
  const person = { firstName: "Alix", familyName: "Tremblay-Exemple" };

  test.each(Object.entries(ways))("%s", (_, account) => {
    expect(inShort(reported(account, { id: "collegue" }))).toBe("xxxx");
    expect(inShort(reported(account, { id: "collegue", person }))).toBe("xxxx");
    expect(reported(account, { id: "consultant" }).reached).toBe(false);
    expect(adviceFor(account)).toBe("alsoConsultant");
  });

  test("and say the same of it", () => {
    const [one, other] = Object.values(ways).map((account) =>
      reported(account, { id: "collegue" }),
    );
    expect(other).toEqual(one);
  });

  test("without a right, neither does, and both say why", () => {
    for (const account of [
      doing("dossiersCrees", add(interne, null), assign("p3", "EXA04AD")),
      doing("dossiersCrees", giveRights("EXA04AD", dateFin, null)),
    ])
      expect(inShort(reported(account, { id: "collegue" }))).toBe(
        "xx·· sansDroit sansDroit !noRight",
      );
  });

  test("to another person than the one who is meant, it is not reached", () => {
    const account = doing("dossiersCrees", giveRights("EXA03AC", dateFin));
    expect(reported(account, { id: "collegue", person }).missing).toContain("assignation");
  });
});

describe("a starting point ticks only what is true in it", () => {
  test.each(
    Object.entries({
      premierJour: ["···· none occupe none none", "···· none none none none"],
      inscriptionEnTraitement: [
        "···· traitement occupe none none",
        "···· traitement none none none",
      ],
      inscriptionAuSortIncertain: [
        "···· traitement occupe none none",
        "···· traitement none none none",
      ],
      inscriptionRefusee: ["···· refuse occupe none none", "···· refuse none none none"],
      inscriptionDesactivee: [
        "···· desactive occupe none none",
        "···· desactive none none none",
      ],
      avantLeDossier: ["xx·· none none", "x··· none none none"],
      dossiersCrees: ["xx·· none none", "x··· none none none"],
      procurationCreee: ["xxx· none", "x··· none none none"],
      collegueRse: ["xxx· none !role", "x··· none none none"],
      procurationExterneCreee: ["xx·· none none", "xxx· waiting"],
      procurationRefusee: ["xx·· none none", "x··· refusee none none"],
      chezLeMandataire: ["xx·· none none", "xxx· waiting"],
      procurationSansDroits: ["xx·· sansDroit sansDroit !noRight", "x··· none none none"],
      toutFait: ["xxxx", "x··· none none none"],
      tousPourvus: ["xxxx", "x··· none none none"],
      anneeSuivante: ["xxxx", "x··· none none none"],
      procurationEchue: ["xx·· echue none !expired", "x··· none none none"],
    } satisfies Record<StartingPointId, [string, string]>),
  )("%s", (start, [collegue, consultant]) => {
    expect(inShort(at(start as StartingPointId, "collegue"))).toBe(collegue);
    expect(inShort(at(start as StartingPointId, "consultant"))).toBe(consultant);
  });

  test("with what is known of each", () => {
    expect(at("toutFait", "collegue").conditions).toEqual([
      { id: "inscription", met: true, state: { is: "actif", since: "2026-11-21" } },
      { id: "dossier", met: true, state: { is: "pret", name: "Alix Tremblay-Exemple" } },
      { id: "procuration", met: true, state: { is: "active", end: "2029-11-22" } },
      {
        id: "assignation",
        met: true,
        state: { is: "active", name: "Alix Tremblay-Exemple", since: "2026-11-23" },
      },
    ]);
  });
});

describe("for the consultant, one's own part is not the whole", () => {
  test("it waits for the mandatary's RSE, from either side", () => {
    expect(at("procurationExterneCreee", "consultant").waiting).toBe(true);
    expect(at("chezLeMandataire", "consultant").waiting).toBe(true);
    expect(at("dossiersCrees", "consultant").waiting).toBe(false);
  });

  test("what a colleague has is not theirs, nor the reverse", () => {
    const both = doing("procurationCreee", assign("p3", "EXA04AD"), add(externe));
    expect(inShort(reported(both, { id: "collegue" }))).toBe("xxxx");
    expect(inShort(reported(both, { id: "consultant" }))).toBe("xxx· waiting");
    expect(adviceFor(both)).toBe("playMandatary");
    expect(adviceFor(both, { id: "collegue" })).toBe("done");
  });

  test("assigned there, it is reached, and slips stand all the same", () => {
    const reached = doing("procurationExterneCreee", [swap], assign("p3", "GIV01AA"));
    expect(inShort(reported(reached, { id: "consultant" }))).toBe("xxxx");
    const twice = doing(
      "procurationExterneCreee",
      add({ ...externe, mandataire: "1000000003", dateFin: "2029-03-15" }),
      add({ ...externe, mandataire: "1100000002" }, { acces: "sans" }),
      [swap],
      assign("p3", "GIV01AA"),
    );
    expect(inShort(reported(twice, { id: "consultant" }))).toBe(
      "xxxx !stranger !season !neq !allRights",
    );
  });

  test("a number that is not theirs reaches nobody, until it is mended", () => {
    const astray = doing("dossiersCrees", add({ ...externe, mandataire: "1000000003" }));
    expect(inShort(reported(astray, { id: "consultant" }))).toBe("xx·· autre none !stranger");
    expect(adviceFor(astray, { id: "consultant" })).toBe("wrongNumber");
    const mended = doing(
      "dossiersCrees",
      add({ ...externe, mandataire: "1000000003" }),
      change("p3", externe),
    );
    expect(inShort(reported(mended, { id: "consultant" }))).toBe("xxx· waiting");
  });
});

describe("for a colleague who is named", () => {
  const maude = {
    id: "collegue",
    person: { firstName: "Maude", familyName: "Roy-Exemple" },
  } as const;

  test("somebody else's access is not theirs", () => {
    expect(inShort(reported(startingPoints.toutFait, maude))).toBe("xxx· none");
    expect(adviceFor(startingPoints.toutFait, maude)).toBe("assign");
    const given = doing("toutFait", assign("p3", "EXA03AC"));
    expect(inShort(reported(given, maude))).toBe("xxxx");
    expect(adviceFor(given, maude)).toBe("done");
  });

  test("who holds another procuration is freed of it first", () => {
    expect(inShort(reported(startingPoints.tousPourvus, maude))).toBe("x·x· occupe none");
    expect(adviceFor(startingPoints.tousPourvus, maude)).toBe("freePerson");
    const freed = doing("tousPourvus", revoke("EXA03AC"));
    expect(adviceFor(freed, maude)).toBe("assign");
  });

  test("who has no file, or one that will not do, needs one", () => {
    const sam = {
      id: "collegue",
      person: { firstName: "Sam", familyName: "Nadeau-Exemple" },
    } as const;
    expect(reported(startingPoints.procurationCreee, sam).conditions[1]?.state.is).toBe("none");
    expect(reported(startingPoints.collegueRse, sam).conditions[1]?.state.is).toBe("rse");
    expect(adviceFor(startingPoints.collegueRse, sam)).toBe("createUser");
    const luc = { ...sam, person: { firstName: "Luc", familyName: "Pelletier-Exemple" } };
    expect(reported(startingPoints.toutFait, luc).conditions[1]?.state.is).toBe("suspendu");
  });
});

describe("what to do next, for a goal", () => {
  test.each([
    ["toutFait", "consultant", "createProcuration"],
    ["procurationExterneCreee", "collegue", "createProcuration"],
    ["procurationExterneCreee", "consultant", "playMandatary"],
    ["procurationRefusee", "consultant", "replaceRefused"],
    ["procurationRefusee", "collegue", "createProcuration"],
    ["chezLeMandataire", "collegue", "comeBack"],
    ["chezLeMandataire", "consultant", "assignReceived"],
    ["procurationSansDroits", "collegue", "addRights"],
    ["procurationEchue", "collegue", "replaceExpired"],
    ["inscriptionRefusee", "consultant", "phone"],
  ] as const)("%s, %s: %s", (start, id, advice) => {
    expect(adviceFor(startingPoints[start], { id })).toBe(advice);
  });

  test("nobody is left to whom it may be given", () => {
    const taken = doing("tousPourvus", add(interne), [wait("day")]);
    expect(adviceFor(taken, { id: "collegue" })).toBe("done");
    const alone = { ...startingPoints.procurationCreee, users: [] };
    expect(adviceFor(alone, { id: "collegue" })).toBe("createUser");
  });
});

/** What brings a goal about, event by event, from wherever one is. */
function waysTo(goal: GoalId, account: Account): AccountEvent[] {
  const slip = receipt(99, "Essai", account.today);
  const end = calendarDate(`${Number(account.today.slice(0, 4)) + 2}-10-31`);
  const [registered] = reported(account, { id: goal }).conditions;
  const isExternal = goal === "consultant";
  const id = `p${account.procurationsMade + 1}`;
  return [
    { type: "companyPlayed", company: OWN },
    ...(registered?.met
      ? []
      : ([
          { type: "registrationRequested", ministry: "environnement", receipt: slip },
          { type: "daysPassed", days: 1 },
        ] satisfies AccountEvent[])),
    {
      type: "userFileCreated",
      user: {
        ...{ userCode: "EXA99ZZ", firstName: "Une", familyName: "Personne" },
        ...{ email: "une@exemple.test", phone: "4185550199", extension: "" },
        role: "utilisateur",
      },
      receipt: slip,
    },
    {
      type: "procurationAdded",
      procuration: {
        type: isExternal ? "externe" : "interne",
        mandatary: isExternal ? "1000000002" : "",
        start: account.today,
        end,
        description: "",
        remark: "",
        grants: { environnement: { access: "avec", rights: ["halocarbures"] } },
        received: false,
        refused: false,
      },
      receipt: slip,
    },
    { type: "companyPlayed", company: isExternal ? CONSULTANT : OWN },
    {
      type: "procurationAssigned",
      id,
      userCodes: [isExternal ? "GIV01AA" : "EXA99ZZ"],
      receipt: slip,
    },
  ];
}

describe.each(GOALS)("%s", (id) => {
  test.each(STARTS)("from %s, what brings it about never unticks anything", (start) => {
    let account: Account = startingPoints[start];
    let missing: readonly string[] = reported(account, { id }).missing;
    for (const event of waysTo(id, account)) {
      account = after(account, event);
      const now = reported(account, { id }).missing;
      expect(now.filter((each) => !missing.includes(each))).toEqual([]);
      missing = now;
    }
    expect(missing).toEqual([]);
  });
});

/* The goals told again, as plainly as can be, by nothing that tells them in the guide. */

const opens = (grants: Account["procurations"][number]["grants"]) =>
  grants.environnement?.access === "sans" ||
  (grants.environnement?.access === "avec" &&
    grants.environnement.rights.includes("halocarbures"));

const sideOf = (account: Account, neq: string): Side => {
  const side = [account, ...account.others].find(({ company }) => company.neq === neq);
  if (!side) throw new Error(neq);
  return side;
};

const plainly: Record<GoalId, (account: Account) => boolean> = {
  collegue: (account) => {
    const us = sideOf(account, "1100000001");
    for (const user of us.users)
      for (const held of us.assignments)
        for (const each of us.procurations)
          if (
            us.registrations.some(
              (r) => r.ministry === "environnement" && r.state === "actif",
            ) &&
            user.role === "utilisateur" &&
            user.suspended !== true &&
            held.userCode === user.userCode &&
            held.procuration === each.id &&
            each.type === "interne" &&
            !each.refused &&
            each.end >= account.today &&
            opens(each.grants)
          )
            return true;
    return false;
  },
  consultant: (account) => {
    const us = sideOf(account, "1100000001");
    const them = sideOf(account, "1100000002");
    for (const user of them.users)
      for (const held of them.assignments)
        for (const each of us.procurations)
          if (
            us.registrations.some(
              (r) => r.ministry === "environnement" && r.state === "actif",
            ) &&
            user.role === "utilisateur" &&
            user.suspended !== true &&
            held.userCode === user.userCode &&
            held.procuration === each.id &&
            each.type === "externe" &&
            each.mandatary === "1000000002" &&
            !each.refused &&
            each.end >= account.today &&
            opens(each.grants)
          )
            return true;
    return false;
  },
};

const seen = new Map<string, Set<string>>(GOALS.map((id) => [id, new Set()]));

test("whatever is done, a goal is reached when, told plainly, it is", () => {
  fc.assert(
    fc.property(fc.gen(), (draw) => {
      for (const { account } of walk(draw, 14)) {
        const swapped = after(account, playingOther(account));
        for (const id of GOALS) {
          const told = reported(account, { id });
          expect(told.reached).toBe(plainly[id](account));
          // Seen from the other side, it is the same.
          expect(reported(swapped, { id })).toEqual(told);
          const advice = adviceFor(isAway(account) ? swapped : account, { id });
          expect(advice === "done").toBe(told.reached);
          for (const { id: each, state } of told.conditions)
            seen.get(id)?.add(`${each} ${state.is}`);
          for (const { code } of told.slips) seen.get(id)?.add(code);
        }
      }
    }),
    { numRuns: 120, seed: Number(process.env["SEED"] ?? 20_261_123) },
  );
});

test("so much was done that every state and every slip came about", () => {
  const registered = ["none", "traitement", "actif", "refuse", "desactive"].map(
    (state) => `inscription ${state}`,
  );
  const made = ["none", "sansDroit", "echue", "active"].map((state) => `procuration ${state}`);
  const slips = ["season", "noRight", "otherRight", "allRights", "expired"];
  const both = [...registered, ...made, ...slips, "assignation none", "assignation active"];
  expect([...(seen.get("collegue") ?? [])].sort()).toEqual(
    [
      ...both,
      "assignation sansDroit",
      "dossier occupe",
      "dossier pret",
      "dossier rse",
      "role",
    ].sort(),
  );
  expect([...(seen.get("consultant") ?? [])].sort()).toEqual(
    [
      ...both,
      ...["procuration refusee", "assignation waiting", "stranger", "neq"],
      ...["numero none", "numero autre", "numero exact"],
    ].sort(),
  );
});

test("a file is made for whoever is to be given something", () => {
  const made = doing("avantLeDossier", createFile());
  expect(reported(made, { id: "collegue" }).conditions[1]).toMatchObject({
    state: { is: "pret", name: "Alix Tremblay-Exemple" },
  });
});
