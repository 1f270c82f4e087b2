import { describe, expect, test } from "vitest";
import { getShortestPaths } from "xstate/graph";
import type { Press } from "../../src/kit/flow.ts";
import { codesOf, modelRaw, pathTo, replayPart, type Part } from "../../src/kit/part.ts";
import { placeOf } from "../../src/kit/session.ts";
import { registry } from "../../src/machines/index.ts";
import type { Account } from "../../src/account/account.ts";

/** Every button of every screen, pressed with the model's answers and with an empty form. */
const allPresses = (part: Part<Account>): Press[] =>
  Object.entries(part.screens).flatMap(([id, { buttons }]) =>
    Object.keys(buttons).flatMap((type) => [
      { type, raw: modelRaw(part, id) },
      { type, raw: {} },
    ]),
  );

const reachable = (part: Part<Account>) =>
  getShortestPaths(part.machine, {
    input: { account: part.start },
    events: allPresses(part),
    serializeState: ({ value, context }) =>
      JSON.stringify([value, (context as { judgement: unknown }).judgement]),
  });

const allCodes = ({ screens }: Part<Account>): string[] =>
  Object.values(screens).flatMap(({ fields }) =>
    Object.entries(fields).flatMap(([id, { refusals, remarks }]) =>
      [...Object.keys(refusals), ...Object.keys(remarks)].map((reason) => `${id}.${reason}`),
    ),
  );

describe.each(registry.map((entry) => [entry.part.id, entry] as const))("%s", (_, entry) => {
  const { part, cases } = entry;
  const paths = reachable(part);
  const screens = Object.keys(part.screens);

  test("every screen is reachable", () => {
    const places = new Set(paths.map(({ state }) => placeOf({ state })));
    expect(screens.filter((id) => !places.has(id))).toEqual([]);
  });

  test("from every reachable state an end is reachable", () => {
    const stuck = paths.filter(({ state }) => {
      const onward = getShortestPaths(part.machine, {
        fromState: state,
        events: allPresses(part),
        serializeState: ({ value }) => JSON.stringify(value),
      });
      return !onward.some((path) => path.state.status === "done");
    });
    expect(stuck.map(({ state }) => placeOf({ state }))).toEqual([]);
  });

  test("every button of a screen answers there", () => {
    for (const [id, { buttons }] of Object.entries(part.screens)) {
      const log = pathTo(part, id);
      for (const type of Object.keys(buttons)) {
        const session = replayPart(part, [...log, { type, raw: {} }]);
        expect(session.log, `${id}/${type}`).toHaveLength(log.length + 1);
      }
    }
  });

  test("the model answer passes by every screen and is told nothing", () => {
    for (const id of screens) {
      const session = replayPart(part, pathTo(part, id));
      expect(placeOf(session)).toBe(id);
      expect(codesOf(session)).toEqual([]);
    }
  });

  test.each(Object.entries(cases))(
    "the case %s replays to its screen and codes",
    (_id, shown) => {
      const session = replayPart(part, shown.presses);
      expect(session.log).toEqual(shown.presses);
      expect(placeOf(session)).toBe(shown.screen);
      expect(codesOf(session)).toEqual(shown.shows);
    },
  );

  test("every code has a case that shows it and nothing else", () => {
    const shown = new Set(
      Object.values(cases)
        .filter(({ shows }) => shows.length === 1)
        .map(({ shows }) => shows[0]),
    );
    expect(allCodes(part).filter((code) => !shown.has(code))).toEqual([]);
  });

  test("no two cases show the same screen with the same codes", () => {
    const keys = Object.values(cases)
      .filter(({ shows }) => shows.length > 0)
      .map(({ screen, shows }) => `${screen} ${shows.join()}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("the last button, which Enter presses, reads the form of a screen that asks", () => {
    for (const [id, { fields, buttons }] of Object.entries(part.screens)) {
      if (!Object.values(fields).some(({ required }) => required)) continue;
      const type = Object.keys(buttons).at(-1) ?? "";
      const session = replayPart(part, [...pathTo(part, id), { type, raw: {} }]);
      expect(placeOf(session)).toBe(id);
      expect(codesOf(session)).not.toEqual([]);
    }
  });
});
