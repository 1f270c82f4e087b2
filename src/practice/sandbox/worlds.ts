import type { Act, World } from "./world.ts";

/** One world in so many is remembered: a way back does no more acts again than that. */
export const EVERY = 25;

/** The worlds along a log of acts, each reached from the nearest one that is remembered. */
export function worldsAlong(act: (world: World, done: Act) => World | null, begun: World) {
  let first = begun;
  let marks = [begun];
  const put = (at: number, world: World) => {
    if (at % EVERY === 0) marks[at / EVERY] = world;
  };
  return {
    /** Another exercise. */
    begin: (anew: World): void => {
      first = anew;
      marks = [anew];
    },
    /** What follows so many acts is no more. */
    cut: (at: number): void => {
      marks = marks.slice(0, Math.floor(at / EVERY) + 1);
    },
    put,
    /**
     * The world after so many acts of a log, which goes on from the one that is remembered.
     * @returns `done` is less than `at` where an act is not (or no longer) possible
     */
    after: (log: readonly Act[], at: number): { world: World; done: number } => {
      const nearest = Math.min(Math.floor(at / EVERY), marks.length - 1);
      let world = marks[nearest] ?? first;
      let done = nearest * EVERY;
      for (const each of log.slice(done, at)) {
        const next = act(world, each);
        if (!next) break;
        world = next;
        done += 1;
        put(done, world);
      }
      return { world, done };
    },
  };
}
