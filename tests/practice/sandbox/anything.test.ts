import fc from "fast-check";
import { expect, test } from "vitest";
import type { Account, AccountEvent, Side } from "../../../src/account/account.ts";
import { startingPoints, type StartingPointId } from "../../../src/account/starting-points.ts";
import { heldBy } from "../../../src/domain/assignment.ts";
import { isExpired, type Procuration } from "../../../src/domain/procuration.ts";
import { latestEnd } from "../../../src/domain/procuration-form.ts";
import { registry } from "../../../src/machines/index.ts";
import { readSaved } from "../../../src/practice/sandbox/saved.ts";
import {
  act,
  beginWorld,
  replayActs,
  type Act,
  type World,
} from "../../../src/practice/sandbox/world.ts";
import { anyAct, oneOf } from "./any-act.ts";
import { at, parts } from "./parts.ts";

/* Whatever is done in the sandbox, lawful or not, what the procedure promises stays true: `npm run anything`
   tries far more. */

const RUNS = Number(process.env["RUNS"] ?? 160);
/** On a busy machine too. */
const TIME = { timeout: 60_000 + RUNS * 1000 };
const ACTS = 60;
/** Another one may be given: SEED=1 npm run anything */
const SEED = Number(process.env["SEED"] ?? 20_261_123);

/** The account events of one act. */
function eventsOf(before: World, next: World): AccountEvent[] {
  const goesOn =
    next.part === before.part && next.session.log.length === before.session.log.length + 1;
  const emitted = goesOn
    ? next.session.emitted.slice(before.session.emitted.length)
    : next.session.emitted;
  return emitted as AccountEvent[];
}

/** Each company, with those that it works with. */
const sidesOf = (account: Account): [Side, Side[]][] => {
  const all: Side[] = [account, ...account.others];
  return all.map((side) => [side, all.filter((other) => other !== side)]);
};
const unique = (all: readonly string[]) =>
  expect(new Set(all).size, all.join()).toBe(all.length);
const inForce = (procuration: Procuration, { today }: Account) =>
  !procuration.refused && !isExpired(procuration, today);

function holds(account: Account): void {
  unique(sidesOf(account).flatMap(([{ users }]) => users.map(({ userCode }) => userCode)));
  for (const [side, facing] of sidesOf(account)) {
    const { users, procurations, assignments, registrations, company } = side;
    unique(procurations.map(({ id }) => id));
    unique(registrations.map(({ ministry }) => ministry));
    const byId = new Map(procurations.map((each) => [each.id, each]));
    const current = assignments.filter((each) => {
      const procuration = byId.get(each.procuration);
      expect(procuration, "an assignment of nothing").toBeDefined();
      expect(users.map(({ userCode }) => userCode)).toContain(each.userCode);
      return procuration && inForce(procuration, account);
    });
    // BR-12: one procuration in force a user; BR-14: an external one only at its mandatary's.
    unique(current.map(({ userCode }) => userCode));
    for (const { procuration } of assignments) {
      expect(byId.get(procuration)).toSatisfy(
        ({ type, received }: Procuration) => type === "interne" || received,
      );
    }
    for (const { received, ...procuration } of procurations) {
      if (procuration.type === "interne") expect(procuration.mandatary).toBe("");
      if (!received) continue;
      const given = facing
        .flatMap((each) => each.procurations)
        .find(({ id }) => id === procuration.id);
      expect(given).toEqual({ ...procuration, received: false });
      expect(procuration).toMatchObject({
        type: "externe",
        mandatary: company.identificationNumber,
      });
    }
  }
}

/** What an event may be, in the account in which it comes true. */
function isLawful(event: AccountEvent, account: Account, references: Set<string>): void {
  if ("receipt" in event) {
    expect(references).not.toContain(event.receipt.reference);
    references.add(event.receipt.reference);
    expect(event.receipt.moment.date).toBe(account.today);
    expect(event.receipt.by).toBe(account.company.rse);
  }
  if (
    event.type === "procurationAdded" ||
    event.type === "procurationModified" ||
    event.type === "accessGiven"
  ) {
    // BR-09 and BR-10b: three years less a day after the day on which the end is set.
    expect(event.procuration.end <= latestEnd(account.today)).toBe(true);
    expect(event.procuration.end >= account.today).toBe(true);
  }
  if (event.type === "procurationAdded" || event.type === "accessGiven")
    expect(event.procuration.start).toBe(account.today);
  if (event.type === "accessGiven")
    expect(event.procuration).toMatchObject({
      type: "interne",
      received: false,
      refused: false,
    });
  if (event.type === "procurationModified" || event.type === "procurationAssigned") {
    const id = event.type === "procurationAssigned" ? event.id : event.procuration.id;
    const procuration = account.procurations.find((each) => each.id === id);
    expect(procuration && !isExpired(procuration, account.today)).toBe(true);
    if (event.type === "procurationModified") expect(procuration?.received).toBe(false);
    else expect(procuration && inForce(procuration, account)).toBe(true);
  }
  if (event.type === "procurationAssigned" || event.type === "accessGiven") {
    expect(event.userCodes.length).toBeGreaterThan(0);
    unique(event.userCodes);
    // BR-12: given only to whoever holds nothing in force, and is not suspended.
    for (const code of event.userCodes) {
      expect(account.users.find(({ userCode }) => userCode === code)?.suspended ?? false).toBe(
        false,
      );
      expect(heldBy({ userCode: code }, account)).toBeNull();
    }
  }
  if (event.type === "assignmentRevoked")
    expect(account.assignments.map(({ userCode }) => userCode)).toContain(event.userCode);
}

const untouched = JSON.stringify(startingPoints);
const happened = new Set<string>();
const reached = new Set<string>();

test("whatever is done, what the procedure promises stays true", TIME, () => {
  fc.assert(
    fc.property(fc.gen(), (draw) => {
      const start = oneOf(draw, Object.keys(startingPoints) as StartingPointId[]);
      let world = beginWorld(parts, start);
      const { submissions } = world.account;
      const references = new Set(
        Array.from({ length: submissions }, (_, n) => String(900_000_001 + n)),
      );
      const log: Act[] = [];
      holds(world.account);
      for (let n = 0; n < ACTS; n++) {
        const done = anyAct(draw, world);
        const next = act(parts, world, done);
        if (!next) continue;
        for (const event of eventsOf(world, next)) {
          isLawful(event, world.account, references);
          happened.add(event.type);
        }
        log.push(done);
        world = next;
        reached.add(at(world));
        holds(world.account);
        expect(world.session.state.context.account).toEqual(world.account);
        expect(world.account.submissions).toBe(references.size);
      }
      const saved = { start, log, at: log.length, revision: log.length };
      expect(readSaved(JSON.stringify(saved))).toEqual(saved);
      const again = replayActs(parts, beginWorld(parts, start), log);
      expect(again.done).toBe(log.length);
      expect(again.world.account).toEqual(world.account);
      expect(at(again.world)).toBe(at(world));
      expect(again.world.notice).toEqual(world.notice);
    }),
    { numRuns: RUNS, seed: SEED },
  );
  expect(JSON.stringify(startingPoints)).toBe(untouched);
});

test("the acts have been so many that everything came about", () => {
  expect([...happened].sort()).toEqual([
    "accessGiven",
    "assignmentRevoked",
    "procurationAdded",
    "procurationAssigned",
    "procurationModified",
    "procurationRefused",
    "registrationRequested",
    "userFileCreated",
  ]);
  const screens = registry.flatMap(({ part }) =>
    Object.keys(part.screens).map((id) => `${part.id}/${id}`),
  );
  expect(screens.filter((screen) => !reached.has(screen))).toEqual([]);
});
