import { describe, expect, test } from "vitest";
import lock from "../../../letters.lock.json" with { type: "json" };
import { startingPoints, type StartingPointId } from "../../../src/account/starting-points.ts";
import { after } from "../../../src/account/ledger.ts";
import { codesOf, findingsOf } from "../../../src/kit/part.ts";
import { codesIn } from "../../../src/kit/screen.ts";
import { registry } from "../../../src/machines/index.ts";
import { procuration } from "../../../src/machines/procuration/entry.ts";
import { play, type PracticePart } from "../../../src/practice/play.ts";
import { knownPresses } from "../../../src/practice/trails/known-presses.ts";
import { lettersOf, lettersWith } from "../../../src/practice/trails/letters.ts";
import { decodeTrail } from "../../../src/practice/trails/trail.ts";

const parts = registry.map(({ part }) => part);

describe.each(parts.map((part) => [part.id, part] as const))("%s", (_, part) => {
  test.each(Object.entries(part.screens))(
    "every button and code of %s has its letter",
    (id, screen) => {
      const { buttons, codes } = lettersOf(part, id);
      expect(Object.keys(buttons)).toEqual(expect.arrayContaining(Object.keys(screen.buttons)));
      expect(Object.keys(codes)).toEqual(expect.arrayContaining(codesIn(screen)));
    },
  );
});

test("on a screen, no letter says two things", () => {
  for (const { buttons, codes } of Object.values(lock)) {
    for (const letters of [buttons, codes].map((each) => Object.values(each)))
      expect(new Set(letters).size).toBe(letters.length);
  }
});

/** What links that people have kept showed on the day when the letters were locked. */
const KEPT = [
  ["ADq", "dossiersCrees", ["dateFin.before"]],
  ["ADs", "dossiersCrees", ["dateFin.max"]],
  ["ADk", "dossiersCrees", ["mandataire.length"]],
  ["DDr", "anneeSuivante", ["dateFin.past"]],
] as const satisfies [string, StartingPointId, string[]][];

/** A part with a reason more to refuse in each of these fields, before all others. */
function withRefusals(part: PracticePart, id: string, ...refusing: string[]): PracticePart {
  const screens = Object.entries(part.screens).map(([key, screen]) => {
    if (key !== id) return [key, screen] as const;
    const fields = Object.entries(screen.fields).map(([name, field]) =>
      refusing.includes(name)
        ? ([
            name,
            { ...field, refusals: { anew: "OURS" as const, ...field.refusals } },
          ] as const)
        : ([name, field] as const),
    );
    return [key, { ...screen, fields: Object.fromEntries(fields) }] as const;
  });
  return { ...part, screens: Object.fromEntries(screens) };
}

test.each(KEPT)("the link %s, over %s, shows what it showed", (trail, start, codes) => {
  const account = startingPoints[start];
  for (const part of [
    procuration.part,
    withRefusals(procuration.part, "ajout", "mandataire", "dateFin"),
  ]) {
    const ground = { part, account, fold: after };
    const { log, whole } = decodeTrail(ground, knownPresses(procuration), trail);
    expect(whole).toBe(true);
    expect(codesOf(findingsOf(play(part, account, log)))).toEqual(codes);
  }
});

test("a code that comes gets a new letter, and one that goes keeps its own", () => {
  const changed = withRefusals(procuration.part, "ajout", "mandataire", "dateFin");
  const before = lock["procuration/ajout"].codes;
  const next = lettersWith(lock, [changed])["procuration/ajout"]?.codes ?? {};
  expect(next).toMatchObject(before);
  expect(Object.keys(next)).toHaveLength(Object.keys(before).length + 2);
  expect(lettersWith(lock, parts)).toEqual(lock);
  expect(lettersWith(lock, [])).toEqual(lock);
});
