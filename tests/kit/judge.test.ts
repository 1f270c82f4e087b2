import { describe, expect, test } from "vitest";
import { source2019 } from "../../src/domain/provenance.ts";
import { accepted, because, refused } from "../../src/domain/reading.ts";
import { judge } from "../../src/kit/judge.ts";
import { note, screen } from "../../src/kit/screen.ts";

const given = { title: "Titre", box: "Boîte", provenance: source2019, blocks: [], buttons: {} };

const small = screen({
  ...given,
  step: { number: 1, of: 1, name: "Étape" },
  fields: {
    premier: {
      kind: "text",
      label: "Premier",
      required: true,
      provenance: source2019,
      read: (text) =>
        text === "non" ? refused(because("no")) : accepted(text, [because("read" as const)]),
      refusals: { required: "BR-02", no: "BR-03" },
      remarks: { read: note("BR-04") },
    },
    second: {
      kind: "text",
      label: "Second",
      required: false,
      provenance: source2019,
      read: (text, { premier }) =>
        premier === text ? accepted(text) : refused(because("different")),
      refusals: { different: "BR-03" },
      remarks: {},
    },
  },
});

const codes = (raw: Record<string, string>) =>
  judge("petit", small, raw).findings.map(({ code }) => code);

describe("judging a screen", () => {
  test("a blank required field is refused, and its reader is not asked", () => {
    expect(codes({ premier: "   " })).toEqual(["premier.required"]);
    expect(codes({ premier: " \u200b\ufeff" })).toEqual(["premier.required"]);
  });

  test("a blank optional field is an empty answer", () => {
    expect(judge("petit", small, { premier: "a" }).answers).toEqual({
      premier: "a",
      second: "",
    });
  });

  test("what is refused has no answer; what is accepted keeps its remarks", () => {
    const { answers, findings } = judge("petit", small, { premier: "non" });
    expect(answers).toEqual({ second: "" });
    expect(findings).toEqual([
      {
        screen: "petit",
        field: "premier",
        code: "premier.no",
        values: {},
        rule: "BR-03",
        as: "refusal",
      },
    ]);
    expect(judge("petit", small, { premier: "a" }).findings).toMatchObject([{ as: "note" }]);
  });

  test("a field may read the answers before it", () => {
    expect(codes({ premier: "a", second: "a" })).toEqual(["premier.read"]);
    expect(codes({ premier: "a", second: "b" })).toEqual(["premier.read", "second.different"]);
  });

  test("fields that the screen does not have are not looked at", () => {
    expect(judge("petit", small, { premier: "a", autre: "x" }).answers).not.toHaveProperty(
      "autre",
    );
  });

  test("an option that the form does not offer is no answer", () => {
    const choice = { ...small.fields.second, options: { oui: "Oui" }, required: true };
    const asked = {
      ...small,
      fields: { choix: { ...choice, refusals: { required: "BR-02" } } },
    };
    for (const choix of ["non", "toString", "", undefined]) {
      const { findings } = judge("petit", asked as never, choix === undefined ? {} : { choix });
      expect(findings).toMatchObject([{ code: "choix.required" }]);
    }
  });

  test("a reason that a field gives without declaring it stops the program", () => {
    const careless = {
      ...small,
      fields: { premier: { ...small.fields.premier, refusals: {} } },
    };
    expect(() => judge("petit", careless, {})).toThrow("required");
  });
});
