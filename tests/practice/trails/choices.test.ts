import { describe, expect, test } from "vitest";
import kept from "./kept-paths.json" with { type: "json" };
import { startingPoints } from "../../../src/account/starting-points.ts";
import { after } from "../../../src/account/ledger.ts";
import { optionsOf } from "../../../src/kit/judge.ts";
import { replayPart } from "../../../src/kit/part.ts";
import { placeOf } from "../../../src/kit/session.ts";
import { registry } from "../../../src/machines/index.ts";
import { marksOf } from "../../../src/practice/trails/choices.ts";
import { knownPresses } from "../../../src/practice/trails/known-presses.ts";
import { decodeTrail, encodeTrail } from "../../../src/practice/trails/trail.ts";

const answers = registry.flatMap((entry) =>
  Object.entries({ model: entry.part.model, ...entry.part.variants }).map(
    ([name, presses]) => [`${entry.part.id}/${name}`, entry, presses] as const,
  ),
);

describe.each(answers)("%s", (name, entry, presses) => {
  const { part } = entry;
  const ground = { part, account: startingPoints[part.start], fold: after };

  test("the link that people have kept still says what was chosen", () => {
    const path = (kept as Record<string, string>)[name] ?? "";
    const found = decodeTrail(ground, knownPresses(entry), path);
    expect(found.whole).toBe(true);
    expect(found.log).toHaveLength(presses.length);
    expect(encodeTrail(ground, presses)).toBe(path);
  });

  test("no two things that a screen offers have one mark", () => {
    for (const [n] of presses.entries()) {
      const session = replayPart(part, ground.account, presses.slice(0, n), after);
      const screen = part.screens[placeOf(session)];
      const { context } = session.state;
      const offered = Object.entries(screen?.fields ?? {}).flatMap(([id, field]) =>
        (optionsOf(field, context) ?? []).map((option) => ({
          [id]: option,
          ...(field.when && { [field.when.field]: field.when.is }),
        })),
      );
      if (!screen) continue;
      const marks = offered.map((raw) => marksOf(screen, context, { raw }, [])?.toSorted());
      expect(new Set(marks.map(String)).size).toBe(marks.length);
    }
  });
});
