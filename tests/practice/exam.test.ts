import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { startingPoints } from "../../src/account/starting-points.ts";
import { debriefOf } from "../../src/practice/exam/debrief.ts";
import { examIds, examNamed, examOf, examName } from "../../src/practice/exam/exam.ts";
import { codeOf, isCodeOf } from "../../src/practice/exam/proof.ts";
import { checkProof } from "../../src/practice/exam/proof-typed.ts";
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

describe("a certificate that is copied", () => {
  const proof = { exam: "collegue", seed: 4821, on: "2026-11-27", name: "Alix" } as const;
  const copied = { ...proof, seed: "4821", code: codeOf(proof) };

  test("is read as it was meant", () => {
    const compound = { ...proof, name: "Marie‑Ève D’Offilion" };
    for (const name of [
      "Marie-Ève D'Offilion",
      "MARIE–EVE D´Oﬃlion",
      "\u202aMa\u00adrie‐Ève Dʼoffilion",
    ])
      expect(checkProof({ ...copied, name, code: codeOf(compound) }), name).toBe("true");
    for (const seed of [
      "４８２１",
      "no 4821",
      "nº 4821",
      "n° 4821",
      "#4821",
      "Épreuve nº 4821",
      "4 821",
    ])
      expect(checkProof({ ...copied, seed }), seed).toBe("true");
    for (const on of ["２０２６-１１-２７", "2026/11/27", "2026.11.27.", " 2026 11 27 "])
      expect(checkProof({ ...copied, on }), on).toBe("true");
    const wide = Array.from(copied.code, (sign) =>
      String.fromCharCode(sign.charCodeAt(0) + 0xfee0),
    );
    expect(checkProof({ ...copied, code: wide.join("") })).toBe("true");
    expect(checkProof({ ...copied, seed: "4822" })).toBe("false");
  });

  test("is told which field cannot be read", () => {
    for (const seed of ["-5", "-4821", "0", "123", "48210", "1e3", "0x12", "4821.5", "abc"])
      expect(checkProof({ ...copied, seed }), seed).toBe("seed");
    for (const on of ["31/11/2026", "2026-11-31", "27 novembre 2026", "hier"])
      expect(checkProof({ ...copied, on }), on).toBe("on");
    for (const code of ["ABCD", "ABCD-EFGH2", "ABCD-EFG0", "ABCD-EFGI", "-"])
      expect(checkProof({ ...copied, code }), code).toBe("code");
  });

  test("lacks a field only when one is empty", () => {
    for (const field of ["name", "seed", "on", "code"] as const)
      for (const empty of ["", "  ", "\u200b"])
        expect(checkProof({ ...copied, [field]: empty }), field).toBe("part");
  });
});
