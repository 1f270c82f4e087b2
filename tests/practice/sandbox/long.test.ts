import { expect, test } from "vitest";
import type { Raw } from "../../../src/kit/screen.ts";
import {
  openSandbox,
  type History,
  type Shelf,
} from "../../../src/practice/sandbox/exercise.ts";
import { momentsOf } from "../../../src/practice/sandbox/moments.ts";
import { afresh, type Saved } from "../../../src/practice/sandbox/saved.ts";
import type { Act, World } from "../../../src/practice/sandbox/world.ts";
import { EVERY, worldsAlong } from "../../../src/practice/sandbox/worlds.ts";
import { go, parts, press } from "./parts.ts";

/* What is done is linear in what was done, however long that is: counted, and never timed. */

const alone: History = {
  reached: () => undefined,
  stayed: () => undefined,
  back: () => false,
  begun: () => undefined,
};

const shelfWith = (kept: Saved): Shelf => {
  let saved = kept;
  return {
    read: () => saved,
    write: (next) => {
      saved = next;
    },
    erase: () => undefined,
  };
};

/** A form that is refused, again and again, in one part: nothing empties its session's log. */
const longLog = (length: number): Act[] => [
  go("utilisateur"),
  ...Array.from({ length: length - 1 }, (_, n) => press("continuer", { nom: `Nom ${n}` })),
];

/** How many acts are done again by a way back, from so many that were done. */
function actsOfAWayBack(length: number): number {
  let count = 0;
  const worlds = worldsAlong((world) => {
    count += 1;
    return world;
  }, {} as World);
  worlds.after(longLog(length), length);
  count = 0;
  worlds.after(longLog(length), length - 1);
  return count;
}

test("a way back does the same few acts again, in a long exercise as in a short one", () => {
  for (const length of [2 * EVERY, 40 * EVERY, 200 * EVERY])
    expect(actsOfAWayBack(length)).toBeLessThan(EVERY);
});

test("what names a moment does not grow with what led to it", () => {
  const moments = momentsOf({ start: "dossiersCrees", log: longLog(5000) });
  expect(new Set(moments).size).toBe(5001);
  expect(Math.max(...moments.map(({ length }) => length))).toBeLessThan(16);
});

test("five thousand acts: what is typed at each is remembered in a bounded room", () => {
  let typed: Raw | null = { nom: "À moitié" };
  const shelf = shelfWith({ ...afresh("dossiersCrees", 0), log: longLog(5000), at: 5000 });
  const sandbox = openSandbox(parts, shelf, alone, () => typed);
  for (let n = 0; n < 600; n += 1) sandbox.press({ type: "continuer", raw: {} });
  const left = sandbox.leave();
  expect(JSON.stringify(left).length).toBeLessThan(2_000);
  typed = null;
  for (let n = 0; n < 40; n += 1) sandbox.undo();
  expect(sandbox.state.get().saved.at).toBe(5560);
  expect(sandbox.state.get().typed).toEqual({ nom: "À moitié" });
});

test("a way back, and another way on: the worlds are those of the acts", () => {
  const sandbox = openSandbox(parts, shelfWith(afresh("dossiersCrees", 0)), alone);
  for (const each of longLog(70)) sandbox.perform(each);
  sandbox.goTo(30);
  sandbox.perform(go("procuration"));
  for (let n = 0; n < 40; n += 1) sandbox.perform(go(n % 2 ? "procuration" : "utilisateur"));
  for (const at of [71, 60, 50, 49, 31, 30, 25, 1]) {
    sandbox.goTo(at);
    const { world, saved } = sandbox.state.get();
    const anew = openSandbox(parts, shelfWith({ ...saved, at }), alone).state.get();
    expect(world).toEqual(anew.world);
  }
});
