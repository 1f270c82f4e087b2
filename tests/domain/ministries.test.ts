import { describe, expect, test } from "vitest";
import {
  IN_CHARGE,
  ministries,
  ministryFrom,
  opensAnything,
  opensHalocarbons,
  rights,
  rightsOf,
  type Grants,
} from "../../src/domain/ministries.ts";

describe("BR-11, what opens the annual declaration", () => {
  test.each<[string, Grants, boolean, boolean]>([
    ["nothing", {}, false, false],
    ["no access", { environnement: { access: "aucun", rights: [] } }, false, false],
    ["the right", { environnement: { access: "avec", rights: ["halocarbures"] } }, true, true],
    [
      "the right, among others",
      { environnement: { access: "avec", rights: ["phosphore", "halocarbures"] } },
      true,
      true,
    ],
    [
      "another right there",
      { environnement: { access: "avec", rights: ["phosphore"] } },
      false,
      true,
    ],
    ["every service there", { environnement: { access: "sans", rights: [] } }, true, true],
    ["every service elsewhere", { saaq: { access: "sans", rights: [] } }, false, true],
    [
      "a right that no access holds",
      { environnement: { access: "aucun", rights: ["halocarbures"] } },
      false,
      false,
    ],
  ])("%s", (_, grants, halocarbons, anything) => {
    expect(opensHalocarbons(grants)).toBe(halocarbons);
    expect(opensAnything(grants)).toBe(anything);
  });
});

test("every right is offered by one ministry, and the halocarbons' by the one in charge", () => {
  const offered = Object.values(rightsOf).flatMap((groups) =>
    groups.flatMap((group) => group.rights),
  );
  expect([...offered].sort()).toEqual(Object.keys(rights).sort());
  expect(rightsOf[IN_CHARGE]?.flatMap((group) => group.rights)).toContain("halocarbures");
});

test("only the ministries of the list are ministries", () => {
  for (const id of Object.keys(ministries)) expect(ministryFrom(id)).toBe(id);
  for (const text of ["", "autre", "toString", "__proto__"])
    expect(ministryFrom(text)).toBeNull();
});
