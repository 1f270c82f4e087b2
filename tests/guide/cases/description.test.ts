import { expect, test } from "vitest";
import { described } from "../../../src/guide/cases/description.ts";

test("a description holds whole sentences, and the first one in any case", () => {
  const long = `${"mot ".repeat(50)}fin.`;
  expect(described("Un écran. Il se remplit?")).toBe("Un écran. Il se remplit?");
  expect(described(`Un écran. ${long}`)).toBe("Un écran.");
  expect(described(long)).toBe(long);
});
