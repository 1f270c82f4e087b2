import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { startingPoints } from "../../src/account/starting-points.ts";
import { debriefOf } from "../../src/practice/exam/debrief.ts";
import { examIds, examNamed, examOf, examName } from "../../src/practice/exam/exam.ts";
import { codeOf, isCodeOf } from "../../src/practice/exam/proof.ts";
import { onward, type Journey } from "../../src/practice/missions/heard.ts";
import { missionReport } from "../../src/practice/missions/report.ts";
import { playedOf } from "../../src/practice/missions/run.ts";
import { obey, start } from "./planner/bot.ts";
import { go, parts, press } from "./sandbox/parts.ts";

const seeds = fc.integer({ min: 1000, max: 9999 });

/** @throws at the first act that is not possible */
const doing = (from: Journey, ...acts: Parameters<typeof onward>[2][]): Journey =>
  acts.reduce((way, act) => {
    const next = onward(parts, way, act);
    if (!next) throw new Error(`${JSON.stringify(act)} is not possible.`);
    return next;
  }, from);

describe.each(examIds)("the exam %s", (id) => {
  test("is the same again from its name, and can be passed, whatever is drawn", () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const exam = examOf(id, seed);
        expect(examNamed(examName(id, seed))).toEqual(exam);
        expect(missionReport(exam, playedOf(start(exam))).reached).toBe(false);
        const { way, done } = obey(exam, start(exam));
        expect(done).toBe(true);
        const { passed, rules } = debriefOf(exam, way, parts);
        expect(passed).toBe(true);
        expect(rules.length).toBeGreaterThan(8);
        expect(rules.filter(({ slipped, refused }) => slipped || refused > 0)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test("draws other data for another seed, an active registration among them", () => {
    const drawn = Array.from({ length: 40 }, (_, n) => examOf(id, 1000 + n * 97));
    expect(new Set(drawn.map(({ person }) => person.email)).size).toBeGreaterThan(10);
    expect(new Set(drawn.map(({ account }) => account.today)).size).toBeGreaterThan(20);
    const active = drawn.filter(({ account }) => account.registrations.length > 3);
    expect(active.length).toBeGreaterThan(5);
    expect(active.length).toBeLessThan(35);
    for (const { consultant } of drawn) {
      expect(consultant.identificationNumber).toMatch(/^1000\d{6}$/);
      expect(consultant.neq).toMatch(/^11\d{8}$/);
      expect(consultant.identificationNumber).not.toBe(
        startingPoints.premierJour.company.identificationNumber,
      );
    }
  });
});

test("what names no exam is none", () => {
  for (const name of [
    "",
    "collegue",
    "collegue-12",
    "autre-4821",
    "collegue-48211",
    "collegue-4821 ",
  ])
    expect(examNamed(name)).toBe(null);
});

test("a refusal is told and costs nothing; a slip that stands fails", () => {
  const exam = examOf("collegue", 4821);
  const { way } = obey(exam, start(exam));
  const refused = doing(way, go("utilisateur"), press("continuer"));
  expect(debriefOf(exam, refused, parts)).toMatchObject({ passed: true });
  expect(debriefOf(exam, refused, parts).rules[0]).toMatchObject({
    rule: "BR-02",
    slipped: false,
  });
  const person = {
    ...{ nom: "Essai", prenom: "Un", telephone: "4185550123", role: "rse" },
    ...{ courriel: "un@exemple.test", confirmation: "un@exemple.test" },
  };
  const slipped = doing(refused, press("continuer", person), press("transmettre"));
  const debrief = debriefOf(exam, doing(slipped, press("continuer"), press("terminer")), parts);
  expect(debrief.report.reached).toBe(true);
  expect(debrief.passed).toBe(false);
  expect(debrief.rules[0]).toMatchObject({ rule: "BR-06", slipped: true });
});

test("a proof's code covers all that it says", () => {
  const proof = {
    exam: "collegue",
    seed: 4821,
    on: "2026-11-27",
    name: "Éloi Bérubé",
  } as const;
  const code = codeOf(proof);
  expect(code).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
  expect(
    isCodeOf({ ...proof, name: " eloi  BERUBE " }, code.toLowerCase().replace("-", " ")),
  ).toBe(true);
  for (const other of [
    { exam: "consultant" as const },
    { seed: 4822 },
    { on: "2026-11-28" },
    { name: "Eloi Berube-Roy" },
  ])
    expect(isCodeOf({ ...proof, ...other }, code)).toBe(false);
  const codes = Array.from({ length: 500 }, (_, n) => codeOf({ ...proof, seed: 1000 + n }));
  expect(new Set(codes).size).toBe(500);
});
