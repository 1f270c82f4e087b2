import { describe, expect, test } from "vitest";
import { languages, type InAll } from "../../../src/domain/language.ts";
import type { Raw } from "../../../src/kit/screen.ts";
import { placeOf } from "../../../src/kit/session.ts";
import { missionIds, missions, type Mission } from "../../../src/practice/missions/mission.ts";
import { onward, type Journey } from "../../../src/practice/missions/heard.ts";
import { playedOf } from "../../../src/practice/missions/run.ts";
import { actOf, helpFrom, type Help } from "../../../src/practice/planner/step.ts";
import { tellHelp } from "../../../src/practice/planner/tell.ts";
import { en } from "../../../src/practice/planner/words.en.ts";
import { fr } from "../../../src/practice/planner/words.fr.ts";
import type { HelpWords } from "../../../src/practice/planner/words.ts";
import { parts } from "../sandbox/parts.ts";
import { shownIn, start } from "./bot.ts";

const words: InAll<HelpWords> = { fr, en };
const ours = { wait: "Avancer de 24 h", swap: "Prendre la place du RSE" };

interface Moment {
  help: Help;
  way: Journey;
  typed: Raw;
}

/** Every moment at which help may be asked for on the way to a mission's end. */
function* momentsOf(mission: Mission): Generator<Moment> {
  let way = start(mission);
  let typed = shownIn(way);
  for (;;) {
    const help = helpFrom(mission, playedOf(way), parts, typed);
    if (!help) return;
    yield { help, way, typed };
    if (help.step.do === "field") {
      typed = { ...typed, [help.step.field]: help.step.value };
      continue;
    }
    const act = actOf(help.step, typed);
    const next = act && onward(parts, way, act);
    if (!next) throw new Error("It cannot be done.");
    way = next;
    typed = shownIn(way);
  }
}

/** What the learner would copy, or press: what the first rung may not say. */
function answerIn({ help: { step }, way: { world } }: Moment): string {
  const screen = parts[world.part]?.screens[placeOf(world.session)];
  switch (step.do) {
    case "field":
      return step.value;
    case "press":
      return `« ${screen?.buttons[step.button]?.label ?? "?"} »`;
    case "wait":
      return ours.wait;
    case "swap":
      return ours.swap;
    case "go":
      return "Gestion";
    case "restart":
      throw new Error("A mission has menus.");
  }
}

describe.each(missionIds)("help in the mission %s", (id) => {
  const moments = [...momentsOf(missions[id])];

  test.each(languages)("each rung says more than the one before, in %s", (language) => {
    for (const moment of moments) {
      const { help, way, typed } = moment;
      const told = tellHelp(help, way.world, parts, words[language], typed, ours);
      const answer = answerIn(moment).replace(/« | »/g, "");
      expect(told.lack).not.toBe("");
      expect(told.why).not.toBe("");
      expect(told.instruction).not.toBe(told.lack);
      if (answer.length > 3) expect(told.lack).not.toContain(answer);
      expect(told.instruction).not.toMatch(/undefined|« {2}»|“”/);
    }
  });

  test.each(languages)("the instruction names the control and its value, in %s", (language) => {
    for (const moment of moments) {
      const { help, way, typed } = moment;
      const { instruction } = tellHelp(help, way.world, parts, words[language], typed, ours);
      const screen = parts[way.world.part]?.screens[placeOf(way.world.session)];
      const { step } = help;
      if (step.do === "press")
        expect(instruction).toContain(screen?.buttons[step.button]?.label);
      if (step.do === "field") {
        const field = screen?.fields[step.field];
        expect(instruction).toContain(field?.label);
        if (field?.kind !== "row" && !field?.options && !field?.groups && !field?.rows)
          expect(instruction).toContain(step.value);
      }
    }
  });
});
