import { describe, expect, test } from "vitest";
import { afresh, readSaved } from "../../../src/practice/sandbox/saved.ts";
import { beginWorld, replayActs } from "../../../src/practice/sandbox/world.ts";
import { go, parts, press, swap, wait } from "./parts.ts";

const log = [go("utilisateur"), press("continuer", { nom: "Un nom" }), wait("day"), swap];
const saved = { start: "toutFait" as const, log, at: 2, revision: 7 };
const read = (value: unknown) => readSaved(JSON.stringify(value));

describe("a sandbox that was kept", () => {
  test("is found again as it was", () => {
    expect(read(saved)).toEqual(saved);
    expect(read(afresh("premierJour", 3))).toEqual({
      start: "premierJour",
      log: [],
      at: 0,
      revision: 3,
    });
  });

  test.each([
    null,
    "",
    "{",
    "null",
    "42",
    '"texte"',
    "[]",
    "{}",
    '{"start":12}',
    '{"start":"hier","log":[]}',
    '{"start":"toString","log":[]}',
    '{"start":"__proto__","log":[]}',
  ])("%s is none", (text) => {
    expect(readSaved(text)).toBeNull();
  });

  test.each([
    ["truncated text", JSON.stringify(saved).slice(0, -9)],
    [
      "something that cannot be a text",
      '{"start":"toutFait","log":[{"do":"press","type":{"toString":1}}]}',
    ],
  ])("%s is none", (_, text) => {
    expect(readSaved(text)).toBeNull();
  });

  test.each([
    ["an unknown act", { do: "fly" }],
    ["an unknown wait", { do: "wait", until: "always" }],
    ["nothing", null],
    ["a text", "press"],
  ])("%s ends its log", (_, act) => {
    expect(read({ ...saved, log: [...log.slice(0, 1), act, ...log], at: 6 })).toEqual({
      ...saved,
      log: log.slice(0, 1),
      at: 1,
    });
  });

  test("a log that is no list is empty", () => {
    for (const other of [undefined, null, "go", { length: 3 }, 12]) {
      expect(read({ ...saved, log: other })).toMatchObject({ log: [], at: 0 });
    }
  });

  test("what a press held becomes text", () => {
    const raw = { nom: 12, prenom: null, courriel: ["a", "b"] };
    expect(read({ ...saved, log: [{ do: "press", type: 3, raw }] })?.log).toEqual([
      press("3", { nom: "12", prenom: "null", courriel: "a,b" }),
    ]);
    expect(read({ ...saved, log: [{ do: "press", type: "continuer" }] })?.log).toEqual([
      press("continuer"),
    ]);
  });

  test.each([
    [-3, 0],
    [99, log.length],
    ["2", 2],
    ["deux", 0],
    [null, 0],
    [1.5, 1],
  ])("so many acts, %j, count as %i", (at, counted) => {
    expect(read({ ...saved, at })?.at).toBe(counted);
  });

  test("a revision that is no count does not outdo the next ones", () => {
    for (const revision of ["1e999", '"Infinity"', "-1e999", "null", "{}"]) {
      const text = `{"start":"toutFait","log":[],"at":0,"revision":${revision}}`;
      expect(readSaved(text)?.revision).toBe(0);
    }
  });

  test("a forged log does what it can", () => {
    const forged = read({
      ...saved,
      log: [go("__proto__"), ...log],
      at: 5,
    });
    expect(forged?.log).toHaveLength(5);
    expect(replayActs(parts, beginWorld(parts, "toutFait"), forged?.log ?? []).done).toBe(0);
    const raw = JSON.parse('{"__proto__":"x","constructor":"y"}') as Record<string, string>;
    expect(
      replayActs(parts, beginWorld(parts, "toutFait"), [
        go("utilisateur"),
        press("continuer", raw),
      ]).done,
    ).toBe(2);
  });
});
