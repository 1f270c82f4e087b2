import { describe, expect, test } from "vitest";
import { source2019 } from "../../src/domain/provenance.ts";
import { accepted, because, refused } from "../../src/domain/reading.ts";
import { judge, keeps } from "../../src/kit/judge.ts";
import { note, screen, type Raw, type Row, type Screen } from "../../src/kit/screen.ts";

const given = { title: "Titre", box: "Boîte", provenance: source2019, blocks: [] };
const read = (text: string) => accepted(text);
const plain = { provenance: source2019, refusals: {}, remarks: {} };

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
  buttons: {
    continuer: { label: "Continuer", provenance: source2019 },
    second: { label: "Second", provenance: source2019, judges: ["second"] },
    precedente: { label: "Précédente", provenance: source2019, judges: [] },
    envoyer: {
      label: "Envoyer",
      provenance: source2019,
      read: ({ premier }, { closed }: { closed: boolean }, raw) => {
        if (closed) return refused({ reason: "closed", values: { premier } });
        return accepted("", raw["second"] ? [] : [because("alone" as const)]);
      },
      stops: { closed: "BR-12" },
      remarks: { alone: note("BR-11") },
    },
  },
});

const judging = (raw: Raw, type = "continuer", context: unknown = { closed: false }) =>
  judge("petit", small, { type, raw }, context);
const codes = (...given: Parameters<typeof judging>) =>
  judging(...given).findings.map(({ code }) => code);

describe("judging a screen", () => {
  test("a blank required field is refused, and its reader is not asked", () => {
    expect(codes({ premier: "   " })).toEqual(["premier.required"]);
    expect(codes({ premier: " \u200b\ufeff" })).toEqual(["premier.required"]);
  });

  test("a blank optional field is an empty answer", () => {
    expect(judging({ premier: "a" }).answers).toEqual({ premier: "a", second: "" });
  });

  test("what is refused has no answer; what is accepted keeps its remarks", () => {
    const { answers, findings } = judging({ premier: "non" });
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
    expect(judging({ premier: "a" }).findings).toMatchObject([{ as: "note" }]);
  });

  test("a field may read the answers before it", () => {
    expect(codes({ premier: "a", second: "a" })).toEqual(["premier.read"]);
    expect(codes({ premier: "a", second: "b" })).toEqual(["premier.read", "second.different"]);
  });

  test("fields that the screen does not have are not looked at", () => {
    expect(judging({ premier: "a", autre: "x" }).answers).not.toHaveProperty("autre");
  });

  test("a reason that a field gives without declaring it stops the program", () => {
    const careless = {
      ...small,
      fields: { premier: { ...small.fields.premier, refusals: {} } },
    };
    expect(() => judge("petit", careless, { type: "continuer", raw: {} }, {})).toThrow(
      "required",
    );
  });
});

describe("a button", () => {
  test("judges all of the fields, those that it names, or none", () => {
    expect(codes({})).toEqual(["premier.required"]);
    expect(codes({ second: "b" }, "second")).toEqual(["second.different"]);
    expect(judging({ second: "b" }, "precedente")).toEqual({ answers: {}, findings: [] });
  });

  test("is not asked while a field is refused", () => {
    expect(codes({}, "envoyer", { closed: true })).toEqual(["premier.required"]);
  });

  test("stops with its own code, rule and values, after the fields' remarks", () => {
    const { findings } = judging({ premier: "a" }, "envoyer", { closed: true });
    expect(findings).toMatchObject([
      { code: "premier.read", as: "note" },
      {
        screen: "petit",
        field: "envoyer",
        code: "envoyer.closed",
        rule: "BR-12",
        values: { premier: "a" },
        as: "stop",
      },
    ]);
  });

  test("remarks on what it accepts, and may look at what was not judged", () => {
    expect(codes({ premier: "a" }, "envoyer")).toEqual(["premier.read", "envoyer.alone"]);
    expect(codes({ premier: "a", second: "a" }, "envoyer")).toEqual(["premier.read"]);
  });

  test("a refusal and a stop keep the screen; a remark does not", () => {
    const kept = (...given: Parameters<typeof judging>) =>
      judging(...given).findings.some(keeps);
    expect(kept({})).toBe(true);
    expect(kept({ premier: "a" }, "envoyer", { closed: true })).toBe(true);
    expect(kept({ premier: "a" }, "envoyer")).toBe(false);
  });
});

test("a field that is asked only in one case is no matter in the others", () => {
  const asked: Screen = {
    ...small,
    fields: {
      type: { ...plain, kind: "choice", label: "Type", required: false, read },
      numero: {
        ...plain,
        kind: "text",
        label: "Numéro",
        required: true,
        when: { field: "type", is: "externe" },
        read,
        refusals: { required: "BR-08" },
      },
    },
  };
  const numero = (raw: Raw) => judge("petit", asked, { type: "continuer", raw }, {});
  expect(numero({ type: "externe" }).findings).toMatchObject([{ code: "numero.required" }]);
  expect(numero({ type: "interne", numero: "12" })).toEqual({
    answers: { type: "interne", numero: "" },
    findings: [],
  });
});

describe("what the form does not offer is no answer", () => {
  const lines: Row[] = ["a", "b"].map((id) => ({ id, cells: {} }));
  const offering = (field: Partial<Screen["fields"][string]>): Screen => ({
    ...small,
    fields: {
      choix: {
        ...plain,
        kind: "choice",
        label: "Choix",
        required: true,
        read,
        refusals: { required: "BR-02" },
        ...field,
      },
    },
  });
  const forms = {
    "a choice": offering({ options: { a: "A", b: "B" } }),
    "a line": offering({ kind: "row", rows: () => lines }),
    "several lines": offering({ kind: "rows", rows: () => lines }),
    "a tree": offering({
      kind: "checks",
      groups: () => [
        { label: "", options: { a: "A" } },
        { label: "", options: { b: "B" } },
      ],
    }),
  };
  const answer = (form: Screen, choix?: string) =>
    judge("petit", form, { type: "continuer", raw: choix === undefined ? {} : { choix } }, {});

  test.each(Object.entries(forms))("of %s", (_, form) => {
    for (const text of ["c", "toString", "", undefined]) {
      expect(answer(form, text).findings).toMatchObject([{ code: "choix.required" }]);
    }
    expect(answer(form, "b").answers).toEqual({ choix: "b" });
  });

  test.each(["several lines", "a tree"] as const)("among %s, the others stand", (name) => {
    expect(answer(forms[name], "c b a d").answers).toEqual({ choix: "b a" });
    expect(answer(forms[name], "b b").answers).toEqual({ choix: "b" });
  });

  test.each(["a choice", "a line"] as const)("of %s, only one is chosen", (name) => {
    expect(answer(forms[name], "a b").findings).toMatchObject([{ code: "choix.required" }]);
  });
});
