import { beginIn, type Parts, type World } from "../sandbox/world.ts";
import type { Played } from "./goal.ts";
import { refusedIn, type Way } from "./heard.ts";
import type { Mission } from "./mission.ts";

/** The world in which a mission begins. */
export const beginMission = (parts: Parts, { account, signedIn }: Mission): World =>
  beginIn(parts, account, signedIn);

/** What it is judged by, so far. */
export const playedOf = ({ world, heard }: Pick<Way, "world" | "heard">): Played => ({
  world,
  refused: refusedIn(heard),
});
