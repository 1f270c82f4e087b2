import type { Mission } from "./mission.ts";
import { beginMission, playedOf } from "./run.ts";
import type { Opening } from "../sandbox/exercise.ts";
import { filledFrom } from "../planner/step.ts";

/**
 * How the exercise of a mission is opened; its practice data are what helps on the screen that is shown.
 * @param first the name of the beginning of whoever has none yet
 */
export const openingOf = (first: string, missionNamed: (name: string) => Mission): Opening => ({
  first,
  begin: (parts, name) => beginMission(parts, missionNamed(name)),
  practice: (parts, world, held) =>
    filledFrom(missionNamed(first), playedOf({ world, heard: [] }), parts, held),
});
