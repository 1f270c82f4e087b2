import { describe, expect, test } from "vitest";
import {
  ministries,
  ministryFrom,
  opens,
  opensAnything,
  rights,
  rightsOf,
  type Grants,
} from "../../src/domain/ministries.ts";
import { inCharge, serviceRight } from "../../src/procedure.ts";

const here = serviceRight.ministry;

describe("BR-11, what opens the service", () => {
  test.each<[string, Grants, boolean, boolean]>([
    ["nothing", {}, false, false],
    ["no access", { [here]: { access: "aucun", rights: [] } }, false, false],
    ["the right", { [here]: { access: "avec", rights: [serviceRight.id] } }, true, true],
    [
      "the right, among others",
      { [here]: { access: "avec", rights: ["phosphore", serviceRight.id] } },
      true,
      true,
    ],
    ["another right there", { [here]: { access: "avec", rights: ["phosphore"] } }, false, true],
    ["every service there", { [here]: { access: "sans", rights: [] } }, true, true],
    ["every service elsewhere", { saaq: { access: "sans", rights: [] } }, false, true],
    [
      "a right that no access holds",
      { [here]: { access: "aucun", rights: [serviceRight.id] } },
      false,
      false,
    ],
  ])("%s", (_, grants, service, anything) => {
    expect(opens(grants, serviceRight)).toBe(service);
    expect(opensAnything(grants)).toBe(anything);
  });
});

test("every right is offered by one ministry, and the service's by the one in charge", () => {
  const offered = Object.values(rightsOf).flatMap((groups) =>
    groups.flatMap((group) => group.rights),
  );
  expect([...offered].sort()).toEqual(Object.keys(rights).sort());
  expect(rightsOf[inCharge.id]?.flatMap((group) => group.rights)).toContain(serviceRight.id);
});

test("only the ministries of the list are ministries", () => {
  for (const id of Object.keys(ministries)) expect(ministryFrom(id)).toBe(id);
  for (const text of ["", "autre", "toString", "__proto__"])
    expect(ministryFrom(text)).toBeNull();
});
