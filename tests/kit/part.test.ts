import { describe, expect, test } from "vitest";
import { startingPoints } from "../../src/account/starting-points.ts";
import { answeredAs, modelRaw, pressesTo } from "../../src/kit/part.ts";
import { part } from "../../src/machines/procuration/index.ts";
import { externe, interne, variants } from "../../src/machines/procuration/model.ts";

const account = startingPoints.dossiersCrees;

describe("the good answers of a part", () => {
  test("a variant takes the model's place; one that does not exist stops the program", () => {
    expect(answeredAs(part, undefined)).toBe(part);
    expect(answeredAs(part, "externe").model).toEqual(variants.externe);
    expect(() => answeredAs(part, "autre")).toThrow("autre");
  });

  test("the way to a screen is the model's, or that of the first variant that passes by it", () => {
    expect(pressesTo(part, account, "ajout")).toEqual(part.model.slice(0, 1));
    expect(pressesTo(part, account, "accuse")).toEqual(part.model);
    expect(pressesTo(part, account, "consultation")).toEqual(variants.consultation);
    expect(pressesTo(part, account, "ailleurs")).toEqual(part.model);
  });

  test("what is typed on a screen is what the same answer types", () => {
    expect(modelRaw(part, account, "ajout")).toEqual(interne);
    expect(modelRaw(answeredAs(part, "externe"), account, "ajout")).toEqual(externe);
    expect(modelRaw(part, account, "ajout", { type: "externe" })).toEqual(externe);
    expect(modelRaw(part, account, "ajout", { type: "" })).toEqual(interne);
    expect(modelRaw(part, account, "accuse")).toEqual({});
    expect(modelRaw(part, account, "ailleurs")).toEqual({});
  });
});
