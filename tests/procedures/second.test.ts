import { expect, test } from "vitest";
import { startingPoints } from "../../src/account/starting-points.ts";
import { rights, rightsOf } from "../../src/domain/ministries.ts";
import { sources } from "../../src/domain/provenance.ts";
import { registry } from "../../src/machines/index.ts";
import * as datum from "../../src/procedure.ts";
import * as second from "./pesticides.ts";

/* Only in the project where the second procedure takes the place of the first one. */

type Loose<T> = T extends string | number
  ? T extends string
    ? string
    : number
  : T extends readonly (infer Each)[]
    ? readonly Loose<Each>[]
    : { readonly [Key in keyof T]: Loose<T[Key]> };

type Laws = "laws" | "lawNames" | "lawNotes";

/** The second one says all that the first one does; its laws are its own. */
const whole = second satisfies Loose<Omit<typeof datum, Laws>> & Record<Laws, object>;

test("what imports the procedure is given the second one", () => {
  expect(datum.serviceRight).toBe(whole.serviceRight);
  expect(Object.keys(sources)).toContain("invented");
});

/** What decides: the accounts, what may be granted, the model answers and the cases. */
const deciding = JSON.stringify([
  [startingPoints, rights, rightsOf, sources],
  registry.map(({ part, cases }) => [
    ...[part.model, part.variants],
    Object.values(cases).map(({ start, presses, screen, shows }) => [
      ...[start, presses, screen, shows],
    ]),
  ]),
]);

test("nothing of the first one is left in what decides", () => {
  expect(deciding).toContain(second.serviceRight.id);
  expect(deciding).not.toMatch(/halocarb/i);
});
