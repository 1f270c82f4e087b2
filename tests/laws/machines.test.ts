import { describe, expect, test } from "vitest";
import { after } from "../../src/account/ledger.ts";
import { startingPoints } from "../../src/account/starting-points.ts";
import { forwardOf } from "../../src/components/screen/Buttons.tsx";
import { receipt } from "../../src/domain/receipt.ts";
import type { Press } from "../../src/kit/flow.ts";
import { judge, optionsOf } from "../../src/kit/judge.ts";
import { codesOf, findingsOf, pressesTo, practiceRaw } from "../../src/kit/part.ts";
import { declaredIn, type Block, type Field, type Screen } from "../../src/kit/screen.ts";
import { placeOf } from "../../src/kit/session.ts";
import type { Entry } from "../../src/machines/entry.ts";
import { registry } from "../../src/machines/index.ts";
import { languages } from "../../src/domain/language.ts";
import { readAlike } from "../../src/guide/cases/read-alike.ts";
import { ownScreens } from "../../src/guide/addresses/own-screens.ts";
import { homeOf, playCase } from "../../src/practice/home.ts";
import { play, playOn } from "../../src/practice/play.ts";
import { formsOf, reach, showing, type Seen } from "../explore.ts";

const { inscriptionEnTraitement, inscriptionAuSortIncertain, toutFait } = startingPoints;
const sent = receipt(9, toutFait.company.rse, toutFait.today);

/** Every account that the guide tells of, two of them a day later, and one with remarks. */
const accounts = [
  ...Object.values(startingPoints),
  ...[inscriptionEnTraitement, inscriptionAuSortIncertain].map((account) =>
    after(account, { type: "daysPassed", days: 1 }),
  ),
  toutFait.procurations.reduce(
    (account, each) =>
      after(account, {
        type: "procurationModified",
        procuration: { ...each, remark: "Essai" },
        receipt: sent,
      }),
    toutFait,
  ),
];

const played = ({ part }: Entry, shown: Entry["cases"][string]): Seen => playCase(part, shown);

/** The fields that a button judges whatever is chosen among them. */
const judgedBy = ({ fields, buttons }: Screen, type: string): [string, Field][] => {
  const { judges } = buttons[type] ?? {};
  return Object.entries(fields).filter(
    ([id, { when }]) => !when && (judges === undefined || judges.includes(id)),
  );
};

describe.each(registry.map((entry) => [entry.part.id, entry] as const))("%s", (_, entry) => {
  const { part, cases, words } = entry;
  const account = homeOf(part);
  const screens = Object.entries(part.screens);
  const replay = (log: readonly Press[]) => play(part, account, log);
  const codesAfter = (log: readonly Press[]) => codesOf(findingsOf(replay(log)));
  const forms = formsOf(entry);
  const reached = reach(part, replay([]), forms);
  const everywhere = accounts.flatMap((each) =>
    reach(part, play(part, each, []), forms, showing),
  );

  test("the practice data are accepted wherever one is, in every account", () => {
    for (const session of everywhere) {
      const place = placeOf(session);
      const screen = part.screens[place];
      const { context } = session.state;
      if (!screen) continue;
      const raw = practiceRaw(part, account, session, context.raw[place] ?? {});
      const { findings } = judge(place, screen, { type: "", raw }, context);
      const told = findings.filter(({ as, field }) => {
        const { rows } = screen.fields[field] ?? {};
        return as === "refusal" && rows?.(context as never).length !== 0;
      });
      // Of a code that has expired, only another one is better.
      expect(
        codesOf(told).filter((code) => code !== "code.old"),
        place,
      ).toEqual([]);
    }
  });

  test("every screen is reachable", () => {
    const places = new Set(reached.map(placeOf));
    expect(screens.map(([id]) => id).filter((id) => !places.has(id))).toEqual([]);
  });

  test("every reachable place is a screen, or an end that has its words", () => {
    const known = new Set([...Object.keys(part.screens), ...Object.keys(words.fr.ends)]);
    expect(everywhere.map(placeOf).filter((place) => !known.has(place))).toEqual([]);
  });

  test("every end that has words is reachable", () => {
    const places = new Set(reached.map(placeOf));
    expect(Object.keys(words.fr.ends).filter((end) => !places.has(end))).toEqual([]);
  });

  test("from every reachable state an end is reachable", () => {
    const isDone = ({ state }: Seen) => state.status === "done";
    const stuck = reached.filter(
      (session) => !reach(part, session, forms, placeOf, isDone).some(isDone),
    );
    expect(stuck.map(placeOf)).toEqual([]);
  });

  test("every button of a screen answers there", () => {
    for (const [id, { buttons }] of screens) {
      const log = pressesTo(part, account, id);
      for (const type of Object.keys(buttons)) {
        const session = replay([...log, { type, raw: {} }]);
        expect(session.log, `${id}/${type}`).toHaveLength(log.length + 1);
      }
    }
  });

  test("a good answer passes by every screen and is told nothing", () => {
    for (const [id] of screens) {
      const log = pressesTo(part, account, id);
      expect(placeOf(replay(log))).toBe(id);
      expect(codesAfter(log)).toEqual([]);
    }
  });

  test("what a screen names exists: fields, screens, texts", () => {
    for (const [id, screen] of screens) {
      const { blocks, ours = [], fields, buttons, enter } = screen;
      const known = Object.keys(fields);
      const boxes = [screen.box, ...blocks.map((block) => block.box)];
      for (const block of blocks) {
        if (block.kind === "fields")
          expect(known, id).toEqual(expect.arrayContaining([...(block.only ?? [])]));
        if (block.kind === "answers") expect(Object.keys(part.screens), id).toContain(block.of);
      }
      for (const { judges = [], under } of Object.values(buttons)) {
        expect(known, id).toEqual(expect.arrayContaining([...judges]));
        if (under !== undefined) expect([...known, ...boxes], id).toContain(under);
      }
      for (const { beside, when, columns, named } of Object.values(fields)) {
        if (beside !== undefined) expect(known, id).toContain(beside);
        if (when) expect(Object.keys(fields[when.field]?.options ?? {}), id).toContain(when.is);
        if (named !== undefined) expect(Object.keys(columns ?? {}), id).toContain(named);
      }
      if (typeof enter === "string") expect(Object.keys(buttons), id).toContain(enter);
      for (const block of [...blocks, ...ours]) {
        if (block.kind === "told" && block.fold !== undefined)
          expect(screen.texts, id).toContain(block.fold);
      }
    }
  });

  test("every field of a screen stands in one of its blocks, and in one only", () => {
    for (const [id, { blocks, fields }] of screens) {
      const standing = blocks.flatMap((block) =>
        block.kind === "fields" ? (block.only ?? Object.keys(fields)) : [],
      );
      expect([...standing].sort(), id).toEqual(Object.keys(fields).sort());
    }
  });

  test("every option that a form offers can be read", () => {
    for (const session of everywhere) {
      const { context } = session.state;
      for (const field of Object.values(part.screens[placeOf(session)]?.fields ?? {})) {
        for (const option of optionsOf(field, context) ?? []) {
          expect(option).not.toMatch(/\s/);
          expect(() => field.read(option, {}, context as never)).not.toThrow();
        }
      }
    }
  });

  /** The blocks that a session's screen shows. */
  const blocksOf = (session: Seen): readonly Block[] => {
    const { blocks = [], ours = [] } = part.screens[placeOf(session)] ?? {};
    return [...blocks, ...ours];
  };

  test("every fact that a screen declares is shown somewhere", () => {
    const never = new Map<string, Set<string>>();
    for (const session of everywhere) {
      blocksOf(session).forEach((block, nth) => {
        if (block.kind !== "facts") return;
        const key = `${placeOf(session)} ${nth}`;
        const lacking = never.get(key) ?? new Set(Object.keys(block.facts));
        const { context } = session.state;
        const given = block.of ? block.of(context as never) : context.facts;
        for (const [name, fact] of Object.entries(given)) if (fact) lacking.delete(name);
        never.set(key, lacking);
      });
    }
    const lost = [...never].flatMap(([key, names]) =>
      [...names].map((name) => `${key} ${name}`),
    );
    expect(lost).toEqual([]);
  });

  test("the lines of a table have the columns that it declares, each once, and no two one id", () => {
    for (const session of everywhere) {
      const { context } = session.state;
      const screen = part.screens[placeOf(session)];
      for (const { columns, rows } of [
        ...Object.values(screen?.fields ?? {}),
        ...blocksOf(session).filter((block) => block.kind === "table"),
      ]) {
        const lines = rows?.(context as never) ?? [];
        for (const { cells } of lines)
          expect(Object.keys(cells)).toEqual(Object.keys(columns ?? {}));
        expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
      }
    }
  });

  test("the texts of a screen are those that it tells", () => {
    const told = new Map<string, Set<string>>(screens.map(([id]) => [id, new Set()]));
    for (const session of everywhere) {
      for (const block of blocksOf(session)) {
        if (block.kind !== "told") continue;
        const texts = block.of(session.state.context as never).map(({ text }) => text);
        for (const text of texts) told.get(placeOf(session))?.add(text);
        if (block.fold !== undefined) told.get(placeOf(session))?.add(block.fold);
      }
    }
    for (const [id, { texts = [] }] of screens) {
      expect([...(told.get(id) ?? [])].sort(), id).toEqual([...texts].sort());
    }
  });

  test.each(Object.entries(cases))(
    "the case %s replays to its screen and codes",
    (_id, shown) => {
      const session = played(entry, shown);
      expect(session.log).toEqual(shown.presses);
      expect(placeOf(session)).toBe(shown.screen);
      expect(codesOf(findingsOf(session))).toEqual(shown.shows);
    },
  );

  test("no two cases show the same screen with the same codes", () => {
    const keys = Object.values(cases)
      .filter(({ shows }) => shows.length > 0)
      .map(({ screen, shows }) => `${screen} ${shows.join()}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test("a button refuses an empty form, field by field, as far as it judges it", () => {
    for (const [id, screen] of screens) {
      for (const type of Object.keys(screen.buttons)) {
        const asked = judgedBy(screen, type).filter(([, { required }]) => required);
        if (asked.length === 0) continue;
        const session = playOn(part, replay(pressesTo(part, account, id)), { type, raw: {} });
        expect(session && placeOf(session), `${id}/${type}`).toBe(id);
        expect(session && codesOf(findingsOf(session)), `${id}/${type}`).toEqual(
          asked.map(([field]) => `${field}.required`),
        );
      }
    }
  });

  test("the button that Enter presses is the page's own, and reads a form that asks", () => {
    for (const [id, screen] of screens) {
      const enter = forwardOf(screen);
      const asks = Object.values(screen.fields).some(({ required }) => required);
      if (enter === null) {
        // Only a screen of which no button leads on by itself.
        expect(screen.enter, id).toBeNull();
        continue;
      }
      expect(screen.buttons[enter], id).not.toMatchObject({ ours: true });
      expect(screen.buttons[enter]?.under, id).toBeUndefined();
      const judged = judgedBy(screen, enter).some(([, { required }]) => required);
      expect(judged, `${id}/${enter}`).toBe(asks);
    }
  });

  test.each(["fr", "en"] as const)(
    "what the account's state blocks has a heading in %s, and nothing else has",
    (language) => {
      for (const [id, { buttons }] of screens) {
        const stops = Object.entries(buttons).flatMap(([type, { stops: each }]) =>
          Object.keys(each ?? {}).map((reason) => `${type}.${reason}`),
        );
        const headed = Object.entries(words[language].screens[id]?.sayings ?? {})
          .filter(([, { heading }]) => heading !== undefined)
          .map(([code]) => code);
        expect(headed.sort(), id).toEqual(stops.sort());
      }
    },
  );
});

/** By part, screen and code, the cases that show it and nothing else. */
const alone = Map.groupBy(
  registry.flatMap((entry) =>
    Object.entries(entry.cases).flatMap(([id, each]) => {
      const [only, ...others] = findingsOf(played(entry, each));
      if (!only || others.length > 0) return [];
      const place = `${entry.part.id}/${only.screen} ${only.code}`;
      return [{ place, id: `${entry.part.id}/${id}` }];
    }),
  ),
  ({ place }) => place,
);

test("every code has a case that shows it and nothing else, where it is read so first", () => {
  const codes = registry.flatMap((entry) =>
    ownScreens(entry.part).flatMap(([screen, declared]) =>
      declaredIn(declared).map(({ code, of }) => ({
        code: `${entry.part.id}/${screen} ${code}`,
        shown: readAlike(entry, screen, of).some((place) =>
          alone.has(`${place.entry.part.id}/${place.screen} ${code}`),
        ),
      })),
    ),
  );
  expect(codes.filter(({ shown }) => !shown).map(({ code }) => code)).toEqual([]);
});

test("what two parts read alike has its cases in the first of them, and is said alike", () => {
  for (const entry of registry) {
    for (const [screen, declared] of ownScreens(entry.part)) {
      for (const { code, of } of declaredIn(declared)) {
        const [first, ...others] = readAlike(entry, screen, of).filter(
          (place) => place.entry.part.screens[place.screen]?.part === undefined,
        );
        for (const other of others) {
          const both = [first, other].map((place) => place?.entry.part.id ?? "");
          const [owner, borrower] =
            registry.findIndex(({ part }) => part.id === both[0]) <
            registry.findIndex(({ part }) => part.id === both[1])
              ? [first, other]
              : [other, first];
          const at = (place?: typeof first) =>
            alone.get(`${place?.entry.part.id ?? ""}/${place?.screen ?? ""} ${code}`) ?? [];
          expect(at(owner).length, `${both.join(" and ")}: ${code}`).toBeGreaterThan(0);
          expect(at(borrower), `${both.join(" and ")}: ${code}`).toEqual([]);
          for (const language of languages) {
            const said = (place?: typeof first) =>
              place?.entry.words[language].screens[place.screen]?.sayings[code];
            expect(said(borrower)).toBe(said(owner));
          }
        }
      }
    }
  }
});

test("a screen that a part borrows is one of the part's that has it", () => {
  for (const { part } of registry) {
    for (const [id, screen] of Object.entries(part.screens)) {
      const owner = registry.find((each) => each.part.id === (screen.part ?? part.id));
      expect(owner?.part.screens[id], `${part.id}/${id}`).toBe(screen);
    }
  }
});
