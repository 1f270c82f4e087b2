import { expect, test } from "vitest";
import { eraseKept } from "../../../src/components/progress/erase-kept.ts";
import { today } from "../../../src/components/progress/today.ts";

/** Its keys are its own properties, as a browser's are. */
const storageWith = (...keys: string[]) =>
  Object.create(
    {
      removeItem(this: Record<string, string>, key: string) {
        Reflect.deleteProperty(this, key);
      },
    },
    Object.fromEntries(
      keys.map((key) => [key, { value: "x", enumerable: true, configurable: true }]),
    ),
  ) as Pick<Storage, "removeItem">;

test("all that is ours is erased, in both storages, and nothing else", () => {
  const local = storageWith(
    "rse-guide:progress",
    "rse-guide:progress:aside",
    "theirs",
    "rse-guide",
  );
  const session = storageWith("rse-guide:draft:utilisateurs");
  eraseKept([() => local, () => session]);
  expect(Object.keys(local)).toEqual(["theirs", "rse-guide"]);
  expect(Object.keys(session)).toEqual([]);
});

test("a closed storage does not keep the other one from being erased", () => {
  const session = storageWith("rse-guide:draft:utilisateurs");
  const closed = () => {
    throw new DOMException("closed", "SecurityError");
  };
  eraseKept([closed, () => session]);
  expect(Object.keys(session)).toEqual([]);
});

test("the day is that of the learner, and not Greenwich's", () => {
  const evening = new Date("2026-11-28T02:30:00Z");
  const inQuebec = Object.assign(evening, { getTimezoneOffset: () => 300 });
  expect(today(inQuebec)).toBe("2026-11-27");
});
