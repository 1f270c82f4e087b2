import { describe, expect, test } from "vitest";
import { getShortestPaths } from "xstate/graph";
import { startingPoints } from "../../src/account/starting-points.ts";
import type { FlowContext, Press } from "../../src/kit/flow.ts";
import { codesOf, findingsOf, modelRaw, pathTo, replayPart } from "../../src/kit/part.ts";
import { placeOf } from "../../src/kit/session.ts";
import { registry } from "../../src/machines/index.ts";

describe.each(registry.map((entry) => [entry.part.id, entry] as const))("%s", (_, entry) => {
  const { part, cases, words } = entry;
  const account = startingPoints[entry.start];
  const screens = Object.entries(part.screens);
  const replay = (log: readonly Press[]) => replayPart(part, account, log);
  const codesAfter = (log: readonly Press[]) => codesOf(findingsOf(replay(log)));

  /** Every button of every screen, pressed with the model's answers and with an empty form. */
  const presses: Press[] = screens.flatMap(([id, { buttons }]) =>
    Object.keys(buttons).flatMap((type) => [
      { type, raw: modelRaw(part, account, id) },
      { type, raw: {} },
    ]),
  );
  const paths = getShortestPaths(part.machine, {
    input: { account },
    events: presses,
    serializeState: ({ value, context }) =>
      JSON.stringify([value, (context as FlowContext<unknown>).judgements]),
  });

  const allCodes = screens.flatMap(([screen, { fields }]) =>
    Object.entries(fields).flatMap(([id, { refusals, remarks }]) =>
      [...Object.keys(refusals), ...Object.keys(remarks)].map(
        (reason) => `${screen} ${id}.${reason}`,
      ),
    ),
  );

  test("every screen is reachable", () => {
    const places = new Set(paths.map(({ state }) => placeOf({ state })));
    expect(screens.map(([id]) => id).filter((id) => !places.has(id))).toEqual([]);
  });

  test("every reachable place is a screen, or an end that has its words", () => {
    const known = new Set([...Object.keys(part.screens), ...Object.keys(words.fr.ends)]);
    const places = paths.map(({ state }) => placeOf({ state }));
    expect(places.filter((place) => !known.has(place))).toEqual([]);
  });

  test("from every reachable state an end is reachable", () => {
    const stuck = paths.filter(({ state }) => {
      const onward = getShortestPaths(part.machine, {
        fromState: state,
        events: presses,
        serializeState: ({ value }) => JSON.stringify(value),
      });
      return !onward.some((path) => path.state.status === "done");
    });
    expect(stuck.map(({ state }) => placeOf({ state }))).toEqual([]);
  });

  test("every button of a screen answers there", () => {
    for (const [id, { buttons }] of screens) {
      const log = pathTo(part, account, id);
      for (const type of Object.keys(buttons)) {
        const session = replay([...log, { type, raw: {} }]);
        expect(session.log, `${id}/${type}`).toHaveLength(log.length + 1);
      }
    }
  });

  test("the model answer passes by every screen and is told nothing", () => {
    for (const [id] of screens) {
      const log = pathTo(part, account, id);
      expect(placeOf(replay(log))).toBe(id);
      expect(codesAfter(log)).toEqual([]);
    }
  });

  test("what a screen shows exists: the screen it recalls, its facts, its fields' neighbours", () => {
    const { judgements, facts } = replay(part.model).state.context;
    for (const [, { blocks, fields }] of screens) {
      for (const block of blocks) {
        if (block.kind === "answers") expect(Object.keys(judgements)).toContain(block.of);
        if (block.kind === "facts")
          expect(facts).toMatchObject(anyOf(Object.keys(block.facts)));
      }
      for (const { beside, options, read } of Object.values(fields)) {
        if (beside) expect(Object.keys(fields)).toContain(beside);
        for (const option of Object.keys(options ?? {})) expect(read(option, {}).ok).toBe(true);
      }
    }
  });

  test.each(Object.entries(cases))(
    "the case %s replays to its screen and codes",
    (_id, shown) => {
      const session = replay(shown.presses);
      expect(session.log).toEqual(shown.presses);
      expect(placeOf(session)).toBe(shown.screen);
      expect(codesAfter(shown.presses)).toEqual(shown.shows);
    },
  );

  test("every code has a case that shows it and nothing else", () => {
    const shown = new Set(
      Object.values(cases)
        .map(({ presses: log }) => findingsOf(replay(log)))
        .filter((findings) => findings.length === 1)
        .map(([finding]) => `${finding?.screen} ${finding?.code}`),
    );
    expect(allCodes.filter((code) => !shown.has(code))).toEqual([]);
  });

  test("no two cases show the same screen with the same codes", () => {
    const keys = Object.values(cases)
      .filter(({ shows }) => shows.length > 0)
      .map(({ screen, shows }) => `${screen} ${shows.join()}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("the last button, which Enter presses, reads the form of a screen that asks", () => {
    for (const [id, { fields, buttons }] of screens) {
      if (!Object.values(fields).some(({ required }) => required)) continue;
      const type = Object.keys(buttons).at(-1) ?? "";
      const log = [...pathTo(part, account, id), { type, raw: {} }];
      expect(placeOf(replay(log))).toBe(id);
      expect(codesAfter(log)).not.toEqual([]);
    }
  });
});

const anyOf = (keys: string[]) =>
  Object.fromEntries(keys.map((key) => [key, expect.anything() as unknown]));
