import type { Raw } from "../../../src/kit/screen.ts";
import { placeOf } from "../../../src/kit/session.ts";
import { onward, wayFrom, type Journey } from "../../../src/practice/missions/heard.ts";
import type { Mission } from "../../../src/practice/missions/mission.ts";
import { beginMission, playedOf } from "../../../src/practice/missions/run.ts";
import { actOf, helpFrom, type Help, type Step } from "../../../src/practice/planner/step.ts";
import { parts } from "../sandbox/parts.ts";

/** A learner who reads nothing, and does what the help says. */
export interface Obeyed {
  way: Journey;
  /** What it did, fields included. */
  steps: Step[];
  helps: Help[];
  /** Nothing was left to do. */
  done: boolean;
}

/** What the form holds when a screen is drawn. */
export const shownIn = ({ world: { session } }: Journey): Raw =>
  session.state.context.raw[placeOf(session)] ?? {};

export const start = (mission: Mission): Journey => wayFrom(beginMission(parts, mission));

/** Obeys, from where one is, until there is nothing left to do; at most so many acts. */
export function obey(
  mission: Mission,
  from: Journey,
  most = 80,
  typing = shownIn(from),
): Obeyed {
  let [way, typed] = [from, typing];
  const [steps, helps]: [Step[], Help[]] = [[], []];
  for (let acts = 0; acts < most;) {
    const help = helpFrom(mission, playedOf(way), parts, typed);
    if (!help) return { way, steps, helps, done: true };
    helps.push(help);
    steps.push(help.step);
    if (help.step.do === "field") {
      typed = { ...typed, [help.step.field]: help.step.value };
      if (steps.length > most * 10) break;
      continue;
    }
    const act = actOf(help.step, typed);
    const next = act && onward(parts, way, act);
    if (!next) throw new Error(`It cannot be done: ${JSON.stringify(help.step)}`);
    way = next;
    typed = shownIn(way);
    acts += 1;
  }
  return { way, steps, helps, done: false };
}

export const actsIn = (steps: readonly Step[]): Step[] => steps.filter((s) => s.do !== "field");
