import { describe, expect, test } from "vitest";
import type { Account } from "../../../src/account/account.ts";
import { after } from "../../../src/account/ledger.ts";
import { startingPoints, type StartingPointId } from "../../../src/account/starting-points.ts";
import { languages } from "../../../src/domain/language.ts";
import { interne, externe } from "../../../src/machines/procuration/model.ts";
import { report } from "../../../src/practice/goals/report.ts";
import {
  colleagueSight,
  consultantSight,
  ownSight,
  strangerSight,
  type Sight,
} from "../../../src/practice/others/sight.ts";
import { tellReason } from "../../../src/practice/others/told.ts";
import { en } from "../../../src/practice/others/words.en.ts";
import { fr } from "../../../src/practice/others/words.fr.ts";
import { beginWorld } from "../../../src/practice/sandbox/world.ts";
import { add, assign, done, giveRights } from "../goals/deeds.ts";
import { parts, swap, wait } from "../sandbox/parts.ts";

const words = { fr, en };
const inShort = (sight: Sight | null) =>
  sight?.lines.map(({ open, why }) => `${open ? "+" : "-"}${why.is}`).join(" ") ?? null;
const at = (start: StartingPointId) => startingPoints[start];
const doing = (start: StartingPointId, ...deeds: Parameters<typeof done>[1][]): Account =>
  deeds.reduce((world, acts) => done(world, acts), beginWorld(parts, start)).account;

describe("the colleague", () => {
  test.each([
    ["premierJour", "Noé", "-noRight +other"],
    ["dossiersCrees", "Alix", "-noProcuration"],
    ["procurationCreee", "Alix", "-noProcuration"],
    ["procurationSansDroits", "Alix", "-noRight"],
    ["toutFait", "Alix", "+open"],
    ["procurationEchue", "Alix", "-expired"],
    ["collegueRse", "Sam", "+rse"],
  ] as const)("%s: %s sees %s", (start, firstName, seen) => {
    const sight = colleagueSight(at(start));
    expect(sight?.name.split(" ")[0]).toBe(firstName);
    expect(inShort(sight)).toBe(seen);
  });

  test("sees the same by both official ways, from their own side and from the other", () => {
    const { dateFin = "" } = interne;
    const ways = [
      doing("dossiersCrees", add(interne), assign("p3", "EXA04AD")),
      doing("dossiersCrees", giveRights("EXA04AD", dateFin)),
      doing("dossiersCrees", giveRights("EXA04AD", dateFin), [swap]),
    ].map(colleagueSight);
    expect(inShort(ways[0] ?? null)).toBe("+open");
    expect(new Set(ways.map((each) => JSON.stringify(each))).size).toBe(1);
  });

  test("sees the whole of the ministry, and less of another right", () => {
    const all = doing("dossiersCrees", giveRights("EXA04AD", "2028-10-31", { acces: "sans" }));
    expect(inShort(colleagueSight(all))).toBe("+all");
    const other = { acces: "avec", droits: "phosphore" };
    const wrong = doing("dossiersCrees", giveRights("EXA04AD", "2028-10-31", other));
    expect(inShort(colleagueSight(wrong))).toBe("-noRight +other");
  });

  test("finds the service exactly where the goal is reached, at every starting point", () => {
    for (const start of Object.keys(startingPoints) as StartingPointId[]) {
      const { conditions } = report({ id: "collegue" }, { account: at(start), log: [] });
      const has = conditions.some(({ id, met }) => id === "assignation" && met);
      const [service] = colleagueSight(at(start))?.lines ?? [];
      expect(service?.open && service.why.is !== "rse", start).toBe(has);
    }
  });
});

describe("the consultant's RSE, and the stranger", () => {
  test.each([
    ["dossiersCrees", "-nothing"],
    ["procurationExterneCreee", "-waiting"],
    ["chezLeMandataire", "-waiting"],
    ["procurationRefusee", "-refused"],
  ] as const)("%s: %s", (start, seen) => {
    expect(inShort(consultantSight(at(start)))).toBe(seen);
    expect(strangerSight(at(start))).toBeNull();
  });

  test("after the assignment, and after the end", () => {
    const assigned = doing("chezLeMandataire", assign("p3", "GIV01AA"), [swap]);
    expect(inShort(consultantSight(assigned))).toBe("+assigned");
    expect(inShort(consultantSight(doing("procurationExterneCreee", [wait("expiry")])))).toBe(
      "-over",
    );
  });

  test("a number that is another's reaches another", () => {
    const astray = doing("dossiersCrees", add({ ...externe, mandataire: "1000000003" }));
    expect(inShort(consultantSight(astray))).toBe("-nothing");
    expect(strangerSight(astray)).toMatchObject({ who: "stranger", company: "1000000003" });
    expect(inShort(strangerSight(astray))).toBe("+unasked");
  });

  test("without the right, it is received for nothing", () => {
    const empty = doing("dossiersCrees", add(externe, null));
    expect(inShort(consultantSight(empty))).toBe("-useless");
  });
});

test("one's own RSE sees how the registration stands", () => {
  const seen = (account: Account) => inShort(ownSight(account));
  expect(seen(at("premierJour"))).toBe("-unregistered");
  expect(seen(at("inscriptionEnTraitement"))).toBe("-traitement");
  const day = { type: "daysPassed" as const, days: 1 };
  expect(seen(after(at("inscriptionEnTraitement"), day))).toBe("+actif");
  expect(seen(after(at("inscriptionAuSortIncertain"), day))).toBe("-refuse");
});

test("a file that is suspended sees nothing", () => {
  const { users } = at("toutFait");
  const account = {
    ...at("toutFait"),
    users: users.map((user) => ({ ...user, suspended: true })),
  };
  expect(inShort(colleagueSight(account))).toBe("-suspended");
});

test.each(languages)(
  "in %s every reason is said in a short sentence, with its date in words",
  (language) => {
    const said = tellReason(language, words[language], {
      is: "expired",
      end: at("toutFait").today,
    });
    expect(said).toMatch(language === "fr" ? /23 novembre 2026/ : /November 23, 2026/);
    for (const text of Object.values(words[language].reasons)) {
      const sentence =
        typeof text === "string" ? text : text({ end: "", name: "", client: "" });
      expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(20);
    }
  },
);

test("« Voir ce qu’Alix voit », « Voir ce que Sam voit »", () => {
  expect(fr.title.user({ name: "Alix Tremblay-Exemple", company: "" })).toBe(
    "Voir ce qu’Alix voit",
  );
  expect(fr.title.user({ name: "Sam Nadeau-Exemple", company: "" })).toBe(
    "Voir ce que Sam voit",
  );
  expect(en.title.user({ name: "Alix Tremblay-Exemple", company: "" })).toBe(
    "See what Alix sees",
  );
});
