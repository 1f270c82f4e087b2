import { describe, expect, test } from "vitest";
import {
  checkCode,
  CODE_DIGITS,
  verificationCode,
} from "../../src/domain/verification-code.ts";
import { vectors } from "./vectors.ts";

const [first, second] = [verificationCode(1), verificationCode(2)];
const reason = (...given: Parameters<typeof checkCode>) => {
  const reading = checkCode(...given);
  return reading.ok || reading.refusal.reason;
};

describe("BR-19, the verification code", () => {
  test.each(vectors["BR-19_code"] as [string, boolean][])("%s: %s", (told, outcome) => {
    const [, digits, minutes = 0, seconds = 0] = (
      /^(\d) digits(?:, age (\d+):(\d+))?$/.exec(told) ?? []
    ).map(Number);
    const text = first.padEnd(8, "0").slice(0, digits);
    const age = (minutes || 0) * 60 + (seconds || 0);
    expect(checkCode(text, [{ code: first, age }]).ok).toBe(outcome);
  });

  test("it lives to the end of the fortieth minute", () => {
    expect(reason(first, [{ code: first, age: 40 * 60 }])).toBe(true);
    expect(reason(first, [{ code: first, age: 40 * 60 + 1 }])).toBe("old");
  });

  test("a new code replaces the one before (BR-19b), and is still young", () => {
    const sent = [
      { code: first, age: 41 * 60 },
      { code: second, age: 0 },
    ];
    expect(reason(first, sent)).toBe("replaced");
    expect(reason(second, sent)).toBe(true);
  });

  test.each([
    ["1234567", "other"],
    ["555013", "length"],
    ["55501370", "length"],
    ["55A0137", "characters"],
  ])("“%s” is refused: %s", (text, outcome) => {
    expect(reason(text, [{ code: first, age: 0 }])).toBe(outcome);
  });

  test("spaces and hyphens do not count", () => {
    expect(reason(" 555-0137 ", [{ code: first, age: 0 }])).toBe(true);
  });

  test("nothing was sent: nothing is right", () => {
    expect(reason(first, [])).toBe("other");
  });

  test("codes have seven digits and are never sent twice", () => {
    const codes = Array.from({ length: 100 }, (_, n) => verificationCode(n + 1));
    expect(new Set(codes).size).toBe(100);
    for (const code of codes) expect(code).toMatch(new RegExp(`^\\d{${CODE_DIGITS}}$`));
  });
});
