import { declaredIn, type Raw } from "../../kit/screen.ts";
import { placeOf } from "../../kit/session.ts";
import type { RuleId } from "../../domain/rules.ts";
import { onward, wayFrom, type Journey } from "../missions/heard.ts";
import type { Mission } from "../missions/mission.ts";
import { beginMission, playedOf } from "../missions/run.ts";
import type { Act, Parts } from "../sandbox/world.ts";
import type { AimId } from "./aim.ts";
import { actOf, filledFrom, helpFrom } from "./step.ts";

/** One act of the best known way, and the moment at which it is done. */
export interface Modelled {
  before: Journey;
  act: Act;
  aim: AimId;
}

/** More acts than any way to a mission's end has. */
const MOST = 100;

/** What the form shows when its screen is drawn. */
export const typedAt = ({ world: { session } }: Journey): Raw =>
  session.state.context.raw[placeOf(session)] ?? {};

/**
 * The best known way from a moment to the end of the mission, computed and nowhere written.
 * @throws when there is none: the planner is wrong, not the learner
 */
export function modelFrom(mission: Mission, from: Journey, parts: Parts): Modelled[] {
  const acts: Modelled[] = [];
  let way = from;
  while (acts.length < MOST) {
    const next = actFrom(mission, way, parts);
    if (!next) return acts;
    acts.push(next);
    const after = onward(parts, way, next.act);
    if (!after) break;
    way = after;
  }
  throw new Error(`No way leads on from ${way.world.part}/${placeOf(way.world.session)}.`);
}

/** @returns the acts from the mission's beginning */
export const modelOf = (mission: Mission, parts: Parts): Modelled[] =>
  modelFrom(mission, wayFrom(beginMission(parts, mission)), parts);

function actFrom(mission: Mission, way: Journey, parts: Parts): Modelled | null {
  const played = playedOf(way);
  const typed = filledFrom(mission, played, parts, typedAt(way));
  const help = helpFrom(mission, played, parts, typed);
  const act = help && actOf(help.step, typed);
  return act && { before: way, act, aim: help.aim.to };
}

const isAsked = (when: { field: string; is: string } | undefined, raw: Raw): boolean =>
  !when || raw[when.field] === when.is;

/** The rules that the best way meets: each may be held there, or broken. */
export function rulesOn(mission: Mission, parts: Parts): Set<RuleId> {
  const rules = modelOf(mission, parts).flatMap(({ before: { world }, act }) => {
    if (act.do !== "press") return [];
    const screen = parts[world.part]?.screens[placeOf(world.session)];
    if (!screen) return [];
    const judged = (screen.buttons[act.type]?.judges ?? Object.keys(screen.fields)).filter(
      (id) => isAsked(screen.fields[id]?.when, act.raw),
    );
    return declaredIn(screen)
      .filter(({ of }) => of === act.type || judged.includes(of))
      .map(({ rule }) => rule);
  });
  return new Set(rules);
}
