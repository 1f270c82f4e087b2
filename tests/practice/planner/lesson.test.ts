import fc, { type GeneratorValue } from "fast-check";
import { describe, expect, test } from "vitest";
import { languages, type InAll } from "../../../src/domain/language.ts";
import { answeredAs } from "../../../src/kit/part.ts";
import type { Press } from "../../../src/kit/flow.ts";
import type { Raw } from "../../../src/kit/screen.ts";
import { placeOf } from "../../../src/kit/session.ts";
import { registry } from "../../../src/machines/index.ts";
import { givenIn } from "../../../src/practice/endings/given.ts";
import { endingShown } from "../../../src/practice/endings/shown.ts";
import { homeOf } from "../../../src/practice/home.ts";
import { helpInLesson, type Lesson } from "../../../src/practice/planner/lesson.ts";
import type { Help } from "../../../src/practice/planner/step.ts";
import { tellHelp } from "../../../src/practice/planner/tell.ts";
import { en } from "../../../src/practice/planner/words.en.ts";
import { fr } from "../../../src/practice/planner/words.fr.ts";
import type { HelpWords } from "../../../src/practice/planner/words.ts";
import { play, playOn } from "../../../src/practice/play.ts";
import { formsOf, pressesOn, type Seen } from "../../explore.ts";

/* In a lesson, from any detour, whoever only obeys ends it well: `DETOURS=1000` tries more of them. */

const DETOURS = Number(process.env["DETOURS"] ?? 30);
const SEED = Number(process.env["SEED"] ?? 20_261_127);
const words: InAll<HelpWords> = { fr, en };
const ours = { wait: "", swap: "", restart: "Recommencer" };
/** More presses than the best way from the beginning: what led astray is left first. */
const MORE = 8;

const entries = registry.map((entry) => ({ entry, forms: formsOf(entry) }));
const lessons = entries.flatMap(({ entry: { part }, forms }) =>
  (part.id === "procuration" ? [undefined, "externe"] : [undefined]).map((variant) => {
    const account = homeOf(part);
    const lesson: Lesson = { part: answeredAs(part, variant), account, home: account };
    return { name: `${part.id} ${variant ?? ""}`.trim(), lesson, forms };
  }),
);

const begin = ({ part, account }: Lesson): Seen => play(part, account, []);
const shownIn = (session: Seen): Raw => session.state.context.raw[placeOf(session)] ?? {};

interface Moment {
  help: Help;
  session: Seen;
  typed: Raw;
}

/** Obeys until there is nothing left to do; at most so many presses. */
function obey(lesson: Lesson, from: Seen, most: number, typing = shownIn(from)) {
  let [session, typed] = [from, typing];
  const moments: Moment[] = [];
  for (let presses = 0; presses <= most && moments.length < most * 10;) {
    const help = helpInLesson(lesson, session, typed);
    if (!help) return { session, moments, presses, done: true };
    moments.push({ help, session, typed });
    const { step } = help;
    if (step.do === "field") {
      typed = { ...typed, [step.field]: step.value };
      continue;
    }
    const next =
      step.do === "press"
        ? playOn(lesson.part, session, { type: step.button, raw: typed })
        : begin(lesson);
    if (!next) throw new Error(`It cannot be done: ${JSON.stringify(step)}`);
    session = next;
    typed = shownIn(session);
    presses += 1;
  }
  return { session, moments, presses: most, done: false };
}

/** Presses drawn by chance, and what is left standing in the form. */
function detour(
  draw: GeneratorValue,
  lesson: Lesson,
  forms: ReadonlyMap<string, readonly Raw[]>,
) {
  let session = begin(lesson);
  const any = (): Press | null => {
    const all = pressesOn(lesson.part, session, forms);
    return all.length > 0 ? draw(fc.constantFrom<Press[]>, ...all) : null;
  };
  for (let presses = draw(fc.integer, { min: 1, max: 14 }); presses > 0; presses -= 1) {
    const pressed = any();
    session = (pressed && playOn(lesson.part, session, pressed)) ?? session;
  }
  return { session, typed: any()?.raw ?? {} };
}

const verdictOf = ({ part, account, home }: Lesson, session: Seen) =>
  endingShown({ part, account, given: givenIn(part) }, home, session)?.is;

describe.each(lessons)("the lesson $name", ({ lesson, forms }) => {
  const best = obey(lesson, begin(lesson), 20);

  test("is done well by whoever obeys, in as many presses as its good answer", () => {
    expect(best.done).toBe(true);
    expect(verdictOf(lesson, best.session)).toBe("reussi");
    expect(best.presses).toBeLessThanOrEqual(lesson.part.model.length);
    expect(best.moments.map(({ help }) => help.step.do)).not.toContain("restart");
  });

  test("is done well from any detour", () => {
    fc.assert(
      fc.property(fc.gen(), (draw) => {
        const { session, typed } = detour(draw, lesson, forms);
        const most = lesson.part.model.length + MORE;
        const obeyed = obey(lesson, session, most, typed);
        expect(obeyed.done, JSON.stringify(obeyed.moments.map(({ help }) => help.step))).toBe(
          true,
        );
        expect(verdictOf(lesson, obeyed.session)).toBe("reussi");
      }),
      { numRuns: DETOURS, seed: SEED },
    );
  });

  test.each(languages)("each rung says more than the one before, in %s", (language) => {
    for (const { help, session, typed } of best.moments) {
      const { part } = lesson;
      const here = { part: part.id, session };
      const told = tellHelp(help, here, { [part.id]: part }, words[language], typed, ours);
      const { step } = help;
      const screen = part.screens[placeOf(session)];
      expect(told.lack).not.toBe("");
      expect(told.why).not.toBe("");
      expect(told.instruction).not.toBe(told.lack);
      expect(told.instruction).not.toMatch(/undefined|« {2}»|“”/);
      if (step.do === "press") {
        const label = screen?.buttons[step.button]?.label ?? "?";
        expect(told.instruction).toContain(label);
        expect(told.lack).not.toContain(label);
      }
      if (step.do !== "field") continue;
      expect(told.instruction).toContain(screen?.fields[step.field]?.label);
      if (step.value.length > 3) expect(told.lack).not.toContain(step.value);
    }
  });
});

const step2 = lessons.find(({ name }) => name === "utilisateur");
const by = (typed: Raw) => step2 && helpInLesson(step2.lesson, begin(step2.lesson), typed);
const own: Raw = {
  nom: "D’Astous",
  prenom: "Marie-Ève",
  courriel: "m-e@exemple.test",
  telephone: "4185550177",
  role: "utilisateur",
};

test("whoever thought of somebody else is not told to enter Alix", () => {
  expect(by({ ...own, confirmation: "m-e@exemple.test" })?.step).toEqual({
    do: "press",
    button: "continuer",
  });
  expect(by(own)?.step).toEqual({
    do: "field",
    field: "confirmation",
    value: "m-e@exemple.test",
  });
});

test("what ended badly is begun again", () => {
  if (!step2) throw new Error("There is no step 2.");
  const { lesson } = step2;
  const rse = { ...own, confirmation: "m-e@exemple.test", role: "rse" };
  const session = play(lesson.part, lesson.account, [
    { type: "continuer", raw: rse },
    { type: "transmettre", raw: {} },
    { type: "continuer", raw: {} },
  ]);
  expect(verdictOf(lesson, session)).toBe("a-reprendre");
  expect(helpInLesson(lesson, session, {})?.step).toEqual({ do: "restart" });
});
