import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { startingPoints } from "../../../src/account/starting-points.ts";
import { after } from "../../../src/account/ledger.ts";
import type { Press } from "../../../src/kit/flow.ts";
import type { Account } from "../../../src/account/account.ts";
import {
  codesOf,
  findingsOf,
  pressPart,
  replayPart,
  type PartSession,
} from "../../../src/kit/part.ts";
import { decodeTrail, encodeTrail } from "../../../src/practice/trails/trail.ts";
import { optionsOf } from "../../../src/kit/judge.ts";
import { chosen } from "../../../src/kit/screen.ts";
import { placeOf } from "../../../src/kit/session.ts";
import { registry } from "../../../src/machines/index.ts";
import { knownPresses } from "../../../src/practice/trails/known-presses.ts";
import { play, type PracticePart } from "../../../src/practice/play.ts";

/** What nothing of ours types. */
const TYPED = [
  "2031-12-31",
  "2027-02-28",
  "2029-11-20",
  "1990-01-01",
  "trois",
  "41",
  "2045550188",
  "418 692 1234",
];

/** What was chosen at a press of a log: of each field that makes choose, what it offers of it. */
const chosenIn =
  (part: PracticePart, start: keyof typeof startingPoints) =>
  ({ type, raw }: Press, n: number, log: readonly Press[]) => {
    const { state, ...session } = replayPart(
      part,
      startingPoints[start],
      log.slice(0, n),
      after,
    );
    const { fields = {} } = part.screens[placeOf({ state, ...session })] ?? {};
    const choices = Object.entries(fields).flatMap(([id, field]) => {
      const asked = !field.when || raw[field.when.field] === field.when.is;
      const options = asked && optionsOf(field, state.context);
      return options
        ? [[id, options.filter((each) => chosen(raw[id] ?? "").includes(each))]]
        : [];
    });
    return [type, choices];
  };

/** Typed into every field: it must be nowhere in a path. */
const SENTINEL = "Zébulon-9876543210";

describe.each(registry.map((entry) => [entry.part.id, entry] as const))("%s", (_, entry) => {
  const { part } = entry;
  const ground = (start: keyof typeof startingPoints) => ({
    part,
    account: startingPoints[start],
    fold: after,
  });
  const known = knownPresses(entry);

  test.each(Object.entries(entry.cases))(
    "the path of the case %s is found again",
    (_id, shown) => {
      const start = shown.start ?? part.start;
      const path = encodeTrail(ground(start), shown.presses);
      const found = decodeTrail(ground(start), known, path);
      expect(found.whole).toBe(true);
      const session = play(part, startingPoints[start], found.log);
      expect(placeOf(session)).toBe(shown.screen);
      expect(codesOf(findingsOf(session))).toEqual(shown.shows);
    },
  );

  test("nothing typed is in a path, and a press without choices takes two characters", () => {
    const typed = (presses: readonly Press[]) =>
      presses.map(({ type, raw }) => ({
        type,
        raw: Object.fromEntries(Object.keys(raw).map((name) => [name, SENTINEL])),
      }));
    for (const { start = part.start, presses } of Object.values(entry.cases)) {
      const path = encodeTrail(ground(start), typed(presses));
      expect(path).toMatch(/^[\w~-]*$/);
      expect(path).not.toMatch(/zébulon|98765/i);
    }
    for (const { start = part.start, presses, shows } of Object.values(entry.cases)) {
      if (shows.length > 1) continue;
      const path = encodeTrail(ground(start), presses);
      expect(path.replace(/~[g-z0-9_-]+/g, "").length).toBeLessThanOrEqual(2 * presses.length);
    }
  });

  test("whatever is pressed, with whatever is typed, is found again whole", () => {
    const values = (field: string) => [
      ...new Set(["", ...known.map(({ raw }) => raw[field] ?? ""), ...TYPED]),
    ];
    /** One of the buttons of the screen, and of each field's values: or the form as it stands. */
    const pressAt = (session: PartSession<Account>, button: number, typed: number): Press => {
      const place = placeOf(session);
      const { buttons = {}, fields = {} } = part.screens[place] ?? {};
      const types = Object.keys(buttons);
      const held = session.state.context.raw[place] ?? {};
      const any = Object.fromEntries(
        Object.entries(fields).map(([id, field], n) => {
          const options = optionsOf(field, session.state.context);
          const may = options ? ["", ...options] : values(id);
          return [id, may.at((typed >> n) % may.length) ?? ""];
        }),
      );
      return { type: types[button % types.length] ?? "", raw: typed % 3 === 0 ? held : any };
    };
    const starts = [
      part.start,
      ...Object.values(entry.cases).flatMap(({ start = [] }) => start),
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...starts),
        fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 8 }),
        (start, choices) => {
          let session = replayPart(part, startingPoints[start], [], after);
          for (const [button, typed] of choices) {
            session =
              pressPart(part, session, pressAt(session, button, typed), after) ?? session;
          }
          const path = encodeTrail(ground(start), session.log);
          const found = decodeTrail(ground(start), known, path);
          expect(found.whole, path).toBe(true);
          expect(placeOf(play(part, startingPoints[start], found.log))).toBe(placeOf(session));
          expect(encodeTrail(ground(start), found.log)).toBe(path);
          expect(found.log.map(chosenIn(part, start))).toEqual(
            session.log.map(chosenIn(part, start)),
          );
        },
      ),
      { numRuns: 300, seed: 2026 },
    );
  });

  test("a forged path of many lawful letters is followed as far as anybody goes", () => {
    const [refused] = Object.values(entry.cases).filter(
      ({ presses, shows, start }) =>
        start === undefined && presses.length === 1 && shows.length > 0,
    );
    if (!refused) return;
    const piece = encodeTrail(ground(part.start), refused.presses);
    for (const length of [900, 4900, 100_000]) {
      const { log, whole } = decodeTrail(ground(part.start), known, piece.repeat(length));
      expect(whole).toBe(length === 900 && log.length === 900);
      expect(log.length).toBeLessThanOrEqual(1000);
    }
  });

  test("a thousand mutated paths raise no exception, and lead to a possible point", () => {
    const paths = Object.values(entry.cases).map(({ start = part.start, presses }) =>
      encodeTrail(ground(start), presses),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        fc.string({ maxLength: 6 }),
        fc.nat(200),
        fc.nat(6),
        (path, noise, at, cut) => {
          const mutated = path.slice(0, at) + noise + path.slice(at + cut);
          const { log } = decodeTrail(ground(part.start), known, mutated);
          expect(play(part, startingPoints[part.start], log).log).toHaveLength(log.length);
        },
      ),
      { numRuns: 200 },
    );
  });
});
