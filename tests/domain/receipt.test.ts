import { expect, test } from "vitest";
import { credentials, FIRST_DAY, receipt } from "../../src/domain/receipt.ts";

const HUNDRED = Array.from({ length: 100 }, (_, n) => n + 1);

test("references have nine digits and are never given twice", () => {
  const references = HUNDRED.map((nth) => receipt(nth, "Camille", FIRST_DAY).reference);
  expect(new Set(references).size).toBe(100);
  for (const reference of references) expect(reference).toMatch(/^\d{9}$/);
});

test("a later submission is later in the day", () => {
  expect(receipt(2, "Camille", FIRST_DAY).moment.second).toBeGreaterThan(
    receipt(1, "Camille", FIRST_DAY).moment.second,
  );
});

test("user codes have seven capitals and digits, and are never given twice", () => {
  const codes = HUNDRED.map((nth) => credentials(nth, "EXA").userCode);
  expect(new Set(codes).size).toBe(100);
  for (const code of codes) expect(code).toMatch(/^[A-Z0-9]{7}$/);
});

test("the same count gives the same codes", () => {
  expect(credentials(3, "EXA")).toEqual(credentials(3, "EXA"));
});
