import { beginIn, type Parts, type World } from "../sandbox/world.ts";
import type { PlayedMission } from "./goal.ts";
import { refusedIn, type Journey } from "./heard.ts";
import type { Mission } from "./mission.ts";

/** The world in which a mission begins. */
export const beginMission = (parts: Parts, { account, signedIn }: Mission): World =>
  beginIn(parts, account, signedIn);

/** What it is judged by, so far. */
export const playedOf = ({
  world,
  heard,
}: Pick<Journey, "world" | "heard">): PlayedMission => ({
  world,
  refused: refusedIn(heard),
});
