import { describe, expect, test } from "vitest";
import {
  gate,
  registering,
  registrationStates,
  type RegistrationState,
} from "../../src/domain/registration.ts";
import { vectors } from "./vectors.ts";

const stateCalled = (label: string) =>
  (Object.keys(registrationStates) as RegistrationState[]).find(
    (state) => registrationStates[state] === label,
  );

describe("BR-01, the registration before the rights", () => {
  const WAYS: Record<string, string> = {
    register: "register",
    wait: "wait",
    "phone the body": "phone",
    "register again (INFERRED)": "registerAgain",
    pass: "pass",
  };

  test.each(vectors["BR-01_gate"] as [string, string][])("%s: %s", (label, way) => {
    const state = stateCalled(label);
    expect(state === undefined).toBe(label === "none");
    expect(gate(state)).toBe(WAYS[way]);
  });

  test("every state has its way", () => {
    const labels = vectors["BR-01_gate"].map(([label]) => label);
    expect(labels.sort()).toEqual(["none", ...Object.values(registrationStates)].sort());
  });
});

test.each([
  ["actif", "active"],
  ["traitement", "pending"],
  ["refuse", "refused"],
  ["desactive", null],
  [undefined, null],
] as const)("BR-01 and BR-17: registering from %s is stopped by %s", (state, reason) => {
  expect(registering(state)?.reason ?? null).toBe(reason);
});

test("whom the gate sends to register may do so, and nobody else", () => {
  for (const state of [undefined, "actif", "traitement", "refuse", "desactive"] as const) {
    expect(["register", "registerAgain"].includes(gate(state))).toBe(
      registering(state) === null,
    );
  }
});
