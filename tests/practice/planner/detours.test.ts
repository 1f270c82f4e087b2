import fc, { type GeneratorValue } from "fast-check";
import { describe, expect, test } from "vitest";
import type { Raw } from "../../../src/kit/screen.ts";
import { placeOf } from "../../../src/kit/session.ts";
import { onward, type Journey } from "../../../src/practice/missions/heard.ts";
import { missionIds, missions, type Mission } from "../../../src/practice/missions/mission.ts";
import { isUnfinished, missionReport } from "../../../src/practice/missions/report.ts";
import { playedOf } from "../../../src/practice/missions/run.ts";
import { actOf, helpFrom } from "../../../src/practice/planner/step.ts";
import { anyAct } from "../sandbox/any-act.ts";
import { parts } from "../sandbox/parts.ts";
import { actsIn, obey, shownIn, start } from "./bot.ts";

/* From any detour, whoever only obeys arrives: `DETOURS=1000 npm run detours` tries more of them. */

const DETOURS = Number(process.env["DETOURS"] ?? 30);
const SEED = Number(process.env["SEED"] ?? 20_261_127);
/** How much longer than the best way a way may be, from wherever one is. */
const MORE = 24;

/** A while on the way, then a while anywhere, in turns. */
function detour(draw: GeneratorValue, mission: Mission): Journey {
  let way = start(mission);
  for (let turns = draw(fc.integer, { min: 1, max: 3 }); turns > 0; turns -= 1) {
    way = obey(mission, way, draw(fc.integer, { min: 0, max: 12 })).way;
    for (let acts = draw(fc.integer, { min: 0, max: 12 }); acts > 0; acts -= 1)
      way = onward(parts, way, anyAct(draw, way.world)) ?? way;
  }
  return way;
}

/** What may stand in the form, left by whoever came so far. */
function typedBy(draw: GeneratorValue, { world }: Journey): Raw {
  const act = anyAct(draw, world);
  return act.do === "press" ? act.raw : {};
}

describe.each(missionIds)("the mission %s", (id) => {
  const mission: Mission = missions[id];
  const best = actsIn(obey(mission, start(mission)).steps).length;

  test("is reached from any detour, by whoever obeys", () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const from = detour(draw, mission);
        const { way, done, steps } = obey(mission, from, best + MORE, typedBy(draw, from));
        expect(done, JSON.stringify(steps)).toBe(true);
        const { reached, slips } = missionReport(mission, playedOf(way));
        expect(reached).toBe(true);
        // One that cannot be undone in the portal stays, and is said.
        expect(slips.filter(({ code }) => code !== "role")).toEqual([]);
      }),
      { numRuns: DETOURS, seed: SEED },
    );
  });
});

test("what is reached and unfinished is not reached", () => {
  const mission: Mission = missions.enAttente;
  const { way } = obey(mission, start(mission), 3);
  expect(placeOf(way.world.session)).toBe("accuse");
  expect(isUnfinished(way.world)).toBe(true);
  const act = actOf({ do: "press", button: "continuer" }, shownIn(way));
  expect(act && onward(parts, way, act)).not.toBe(null);
  expect(helpFrom(mission, playedOf(way), parts, {})?.aim.to).toBe("finish");
});
