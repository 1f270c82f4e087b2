import { registry } from "../../../src/machines/index.ts";
import type { StartingPointId } from "../../../src/account/starting-points.ts";
import { placeOf } from "../../../src/kit/session.ts";
import {
  act,
  beginWorld,
  type Act,
  type Parts,
  type World,
} from "../../../src/practice/sandbox/world.ts";

/** The parts as the sandbox's page loads them. */
export const parts: Parts = Object.fromEntries(registry.map(({ part }) => [part.id, part]));

export const press = (type: string, raw: Record<string, string> = {}): Act => ({
  do: "press",
  type,
  raw,
});
export const go = (to: string): Act => ({ do: "go", to });
export const wait = (until: "day" | "expiry"): Act => ({ do: "wait", until });
export const swap: Act = { do: "swap" };

/**
 * The world after acts that must all be possible.
 * @throws at the first one that is not
 */
export const doing = (start: StartingPointId, ...acts: readonly Act[]): World =>
  acts.reduce(
    (world, each) => {
      const next = act(parts, world, each);
      if (!next) throw new Error(`${JSON.stringify(each)} is not possible at ${at(world)}.`);
      return next;
    },
    beginWorld(parts, start),
  );

/** Where one is. */
export const at = ({ part, session }: World): string => `${part}/${placeOf(session)}`;
