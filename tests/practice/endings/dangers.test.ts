import { describe, expect, test } from "vitest";
import type { Account } from "../../../src/account/account.ts";
import { startingPoints } from "../../../src/account/starting-points.ts";
import type { Press } from "../../../src/kit/flow.ts";
import type { PartSession } from "../../../src/kit/part.ts";
import { placeOf } from "../../../src/kit/session.ts";
import { registry } from "../../../src/machines/index.ts";
import { answers, externe, interne } from "../../../src/machines/procuration/model.ts";
import { dangersOf } from "../../../src/practice/endings/dangers.ts";
import { endingOf } from "../../../src/practice/endings/ending.ts";
import { homeOf } from "../../../src/practice/home.ts";
import { play, playOn, type PracticePart } from "../../../src/practice/play.ts";
import { formsOf, reach } from "../../explore.ts";
import { parts } from "../sandbox/parts.ts";

const GIVEN = { type: "externe", mandatary: "1000000002" } as const;

const codes = (slips: readonly { code: string }[]) => slips.map(({ code }) => code);
const told = (id: string, log: readonly Press[], given = {}, account?: Account) => {
  const part = parts[id];
  if (!part) throw new Error(id);
  return codes(dangersOf(part, play(part, account ?? homeOf(part), log), given));
};
const p = (type: string, raw: Press["raw"] = {}): Press => ({ type, raw });
const opening = (ministere: string) => p("modifier", { ...interne, ministere });

describe("in the form of a procuration, what its rights lack is told once they were opened", () => {
  test.each([
    [[p("ajouter")], []],
    [[p("ajouter"), opening("environnement")], []],
    [[p("ajouter"), opening("environnement"), p("precedente")], ["noRight"]],
    [[p("ajouter"), opening("environnement"), p("modifier", { acces: "sans" })], ["allRights"]],
    [
      [p("ajouter"), opening("saaq"), p("modifier", { acces: "avec", droits: "saaq" })],
      ["otherMinistry"],
    ],
    [answers(interne).slice(0, 3), []],
  ] as const)("%#", (log, dangers) => {
    expect(told("procuration", log)).toEqual(dangers);
  });

  test("of one that is changed: what was empty still is; what was for something else may be", () => {
    const empty = startingPoints.procurationSansDroits;
    const reopening = (procuration: string) => [p("modifier", { procuration })];
    expect(told("procuration", reopening("p3"), {}, empty)).toEqual(["noRight"]);
    expect(told("procuration", reopening("p1"), {}, empty)).toEqual([]);
  });
});

test("a procuration that opens something else is told from its first screen to the last", () => {
  const log = [
    p("assigner", { procuration: "p2" }),
    p("continuer"),
    p("continuer", { personnes: "EXA04AD" }),
    p("transmettre"),
  ];
  const each = [0, 1, 2, 3, 4].map((n) => told("assignation", log.slice(0, n)));
  expect(each).toEqual([
    [],
    ["otherProcuration"],
    ["otherProcuration"],
    ["otherProcuration"],
    [],
  ]);
});

test("a number, an NEQ or a type other than given is told before it is sent", () => {
  const verifying = (form: Press["raw"]) => answers(form).slice(0, -1);
  const numbered = (mandataire: string) =>
    told("procuration", verifying({ ...externe, mandataire }), GIVEN);
  expect(numbered("1000000002")).toEqual([]);
  expect(numbered("1000000003")).toEqual(["stranger"]);
  expect(numbered("1100000002")).toEqual(["neq"]);
  expect(told("procuration", verifying(interne), GIVEN)).toEqual(["otherType"]);
});

/** What sending the form of a screen gives; `null` where there is nothing to send. */
function sent(part: PracticePart, session: PartSession<Account>) {
  const next = playOn(part, session, p("transmettre", { consentement: "oui" }));
  if (!next || next.emitted.length === session.emitted.length) return null;
  // A file is only ended once its code was seen.
  return part.id === "utilisateur" ? playOn(part, next, p("continuer")) : next;
}

/** Every session of a part in which nothing was sent yet, by what is in its forms. */
const drafts = (part: PracticePart) => {
  const entry = registry.find((each) => each.part.id === part.id);
  if (!entry) throw new Error(part.id);
  const kind = (session: PartSession<Account>) =>
    JSON.stringify([
      placeOf(session),
      session.emitted.length,
      Object.values(session.state.context.judgements).map(({ answers: each }) => each),
      session.state.context.facts,
    ]);
  return reach(part, play(part, homeOf(part), []), formsOf(entry), kind, tooFar);
};
let found = 0;
const tooFar = () => (found += 1) > 300;

test.each(["inscription", "utilisateur", "procuration", "assignation"])(
  "%s: what is told before sending is what stands after it, and nothing else",
  (id) => {
    const part = parts[id];
    if (!part) throw new Error(id);
    const account = homeOf(part);
    found = 0;
    const seen = new Set<string>();
    for (const session of drafts(part).filter(({ emitted }) => emitted.length === 0)) {
      const next = sent(part, session);
      if (!next) continue;
      const ending = endingOf({ part, account, given: GIVEN }, next);
      const slips = ending?.is === "a-reprendre" ? codes(ending.slips) : [];
      const dangers = dangersOf(part, session, GIVEN);
      expect(codes(dangers)).toEqual(slips);
      for (const { screen } of dangers) expect(Object.keys(part.screens)).toContain(screen);
      seen.add(slips.join());
    }
    expect(seen.size).toBeGreaterThan(1);
  },
);
