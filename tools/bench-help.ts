/**
 * How long one answer of the help takes: at every moment of the best way of every mission, warm, in
 * milliseconds, and four times that, as on a slow processor (`settled.md`: 50 at most). A benchmark,
 * and no test.
 */
import { registry } from "../src/machines/index.ts";
import { missionIds, missions } from "../src/practice/missions/mission.ts";
import { playedOf } from "../src/practice/missions/run.ts";
import { modelOf, typedAt } from "../src/practice/planner/model.ts";
import { helpFrom } from "../src/practice/planner/step.ts";

const SLOWER = 4;
const parts = Object.fromEntries(registry.map(({ part }) => [part.id, part]));
const moments = missionIds.flatMap((id) =>
  modelOf(missions[id], parts).map(({ before }) => ({ mission: missions[id], before })),
);
const times = moments
  .map(({ mission, before }) => {
    const begun = performance.now();
    helpFrom(mission, playedOf(before), parts, typedAt(before));
    return performance.now() - begun;
  })
  .sort((a, b) => a - b);
const at = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? 0) * SLOWER;
console.log(
  `${times.length} answers, on a processor slowed ${SLOWER} times: ` +
    `median ${at(0.5).toFixed(2)} ms, p95 ${at(0.95).toFixed(2)} ms, most ${at(1).toFixed(2)} ms.`,
);
