import { describe, expect, test } from "vitest";
import {
  assigning,
  heldBy,
  isAssigned,
  isListed,
  type Assignment,
} from "../../src/domain/assignment.ts";
import { calendarDate } from "../../src/domain/calendar-date.ts";
import type { Procuration } from "../../src/domain/procuration.ts";
import { vectors } from "./vectors.ts";

const today = calendarDate("2026-11-23");
const procuration = (id: string, given: Partial<Procuration> = {}): Procuration => ({
  id,
  type: "interne",
  mandatary: "",
  start: today,
  end: calendarDate("2029-11-22"),
  description: "",
  remark: "",
  grants: {},
  received: false,
  refused: false,
  ...given,
});
const over = { end: calendarDate("2026-11-22") };
const to = (userCode: string, id: string): Assignment => ({
  procuration: id,
  userCode,
  start: today,
});
const alix = { userCode: "EXA04AD" };

const held = (procurations: Procuration[], assignments: Assignment[]) => ({
  procurations,
  assignments,
  today,
});

describe("BR-12, one procuration a user", () => {
  const SITUATIONS = {
    "no procuration": isListed(alix, held([procuration("p1")], [to("EXA01AA", "p1")])),
    "holds any procuration": isListed(alix, held([procuration("p1")], [to("EXA04AD", "p1")])),
    suspended: isListed({ ...alix, suspended: true }, held([], [])),
  };

  test.each(vectors["BR-12_listed_for_assignment"] as [keyof typeof SITUATIONS, boolean][])(
    "%s: %s",
    (situation, outcome) => {
      expect(SITUATIONS[situation]).toBe(outcome);
    },
  );

  test("what one holds is the procuration that is in force", () => {
    const account = held(
      [procuration("p1", over), procuration("p2"), procuration("p3")],
      [to("EXA04AD", "p1"), to("EXA04AD", "p2"), to("EXA01AA", "p3")],
    );
    expect(heldBy(alix, account)?.id).toBe("p2");
  });

  test.each([
    ["over", over],
    ["refused", { type: "externe" as const, received: true, refused: true }],
  ])("one that is %s is not held any more", (_, state) => {
    const account = held([procuration("p1", state)], [to("EXA04AD", "p1")]);
    expect(heldBy(alix, account)).toBeNull();
    expect(isListed(alix, account)).toBe(true);
  });

  test("the last day is still held", () => {
    const account = held([procuration("p1", { end: today })], [to("EXA04AD", "p1")]);
    expect(heldBy(alix, account)?.id).toBe("p1");
  });
});

describe("BR-10 and BR-14, what may be assigned here", () => {
  test.each<[string, Partial<Procuration>, string | null]>([
    ["an internal one", {}, null],
    ["an internal one that is over", over, "expired"],
    ["an external one", { type: "externe" }, "external"],
    ["an external one that is over", { type: "externe", ...over }, "external"],
    ["an external one that was refused", { type: "externe", refused: true }, "external"],
    ["one received", { type: "externe", received: true }, null],
    ["one received that is over", { type: "externe", received: true, ...over }, "expired"],
    ["one refused", { type: "externe", received: true, refused: true }, "refused"],
  ])("%s: %s", (_, given, reason) => {
    expect(assigning(procuration("p1", given), today)?.reason ?? null).toBe(reason);
  });
});

test("BR-16: a procuration is assigned from the first person on", () => {
  expect(isAssigned({ id: "p1" }, held([], []))).toBe(false);
  expect(isAssigned({ id: "p1" }, held([], [to("EXA04AD", "p2")]))).toBe(false);
  expect(isAssigned({ id: "p1" }, held([], [to("EXA04AD", "p1")]))).toBe(true);
});
