import { describe, expect, test } from "vitest";
import { missionIds, missions } from "../../../src/practice/missions/mission.ts";
import { missionReport } from "../../../src/practice/missions/report.ts";
import { playedOf } from "../../../src/practice/missions/run.ts";
import { obey, start } from "./bot.ts";

describe.each(missionIds)("the mission %s", (id) => {
  const mission = missions[id];

  test("is not reached when it begins", () => {
    expect(missionReport(mission, playedOf(start(mission))).reached).toBe(false);
  });

  test("is reached by whoever only obeys, without a slip", () => {
    const { way, done } = obey(mission, start(mission));
    const { reached, slips } = missionReport(mission, playedOf(way));
    expect({ done, reached, slips }).toEqual({ done: true, reached: true, slips: [] });
  });
});
