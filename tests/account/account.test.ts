import { expect, test } from "vitest";
import { afterEvents, ledger, type AccountEvent } from "../../src/account/account.ts";
import { startingPoints } from "../../src/account/starting-points.ts";
import { replayPart } from "../../src/kit/part.ts";
import { part } from "../../src/machines/utilisateur/index.ts";

const emitted = replayPart(part, startingPoints.avantLeDossier, part.model)
  .emitted as readonly AccountEvent[];

test("the model answer of step 2 leads from one starting point to the next", () => {
  expect(afterEvents(startingPoints.avantLeDossier, emitted)).toEqual(
    startingPoints.dossiersCrees,
  );
});

test("nothing that is false comes true: without an event the account is what it was", () => {
  expect(afterEvents(startingPoints.avantLeDossier, [])).toEqual(startingPoints.avantLeDossier);
});

test("the ledger tells its readers, and leaves its starting point alone", () => {
  const store = ledger(startingPoints.avantLeDossier);
  const counts: number[] = [];
  store.subscribe(({ context }) => counts.push(context.users.length));
  for (const event of emitted) store.send(event);
  expect(counts).toEqual([3]);
  expect(startingPoints.avantLeDossier.users).toHaveLength(2);
});

test("everybody in the starting points is fictional", () => {
  for (const { company, users } of Object.values(startingPoints)) {
    expect(company.name).toContain("fictive");
    for (const { familyName, email, phone } of users) {
      expect(familyName).toMatch(/-Exemple$/);
      expect(email).toMatch(/@exemple\.test$/);
      expect(phone).toMatch(/^41855501\d\d$/);
    }
  }
});

test("a user code belongs to one person", () => {
  const codes = startingPoints.dossiersCrees.users.map(({ userCode }) => userCode);
  expect(new Set(codes).size).toBe(codes.length);
});
