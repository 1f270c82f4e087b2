import fc from "fast-check";
import { expect, test } from "vitest";
import { onward, wayAlong, type Journey } from "../../../src/practice/missions/heard.ts";
import { missionIds, missions } from "../../../src/practice/missions/mission.ts";
import { isUnfinished, missionReport } from "../../../src/practice/missions/report.ts";
import { beginMission, playedOf } from "../../../src/practice/missions/run.ts";
import { helpFrom } from "../../../src/practice/planner/step.ts";
import { anyAct, oneOf } from "../sandbox/any-act.ts";
import { parts } from "../sandbox/parts.ts";
import { shownIn, start } from "../planner/bot.ts";

/* Whatever is done in a mission, it is judged, and helped: `npm run anything` tries far more. */

const RUNS = Number(process.env["RUNS"] ?? 40);
const ACTS = 60;
const SEED = Number(process.env["SEED"] ?? 20_261_127);
/** On a busy machine too. */
const TIME = { timeout: 60_000 + RUNS * 1000 };
/** The help is asked now and then: an answer takes as long as many acts. */
const ASKED = 12;

test("whatever is done in a mission, what is said of it agrees with itself", TIME, () => {
  fc.assert(
    fc.property(fc.gen(), (draw) => {
      const mission = missions[oneOf(draw, missionIds)];
      const before = JSON.stringify(mission);
      let way: Journey = start(mission);
      for (let n = 0; n < ACTS; n++) {
        const played = playedOf(way);
        const { conditions, reached, slips } = missionReport(mission, played);
        expect(reached).toBe(conditions.every(({ met }) => met) && !isUnfinished(way.world));
        expect(new Set(conditions.map((each) => JSON.stringify(each))).size).toBe(
          conditions.length,
        );
        if (n === 0) expect(slips).toEqual([]);
        if (n % ASKED === 0 && helpFrom(mission, played, parts, shownIn(way)) === null)
          expect(reached).toBe(true);
        way = onward(parts, way, anyAct(draw, way.world)) ?? way;
      }
      const again = wayAlong(parts, beginMission(parts, mission), way.log);
      expect(again.done).toBe(way.log.length);
      expect(again.heard).toEqual(way.heard);
      expect(again.world.account).toEqual(way.world.account);
      expect(missionReport(mission, playedOf(again))).toEqual(
        missionReport(mission, playedOf(way)),
      );
      expect(JSON.stringify(mission)).toBe(before);
    }),
    { numRuns: RUNS, seed: SEED },
  );
});
