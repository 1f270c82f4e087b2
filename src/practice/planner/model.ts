import type { Raw } from "../../kit/screen.ts";
import { placeOf } from "../../kit/session.ts";
import type { RuleId } from "../../domain/rules.ts";
import { rulesMet } from "../missions/evidence.ts";
import { onward, wayFrom, type Journey } from "../missions/heard.ts";
import type { Mission } from "../missions/mission.ts";
import { beginMission, playedOf } from "../missions/run.ts";
import type { Act, Parts } from "../sandbox/world.ts";
import { actOf, filledFrom, helpFrom } from "./step.ts";

/** One act of the best known way, and the moment at which it is done. */
export interface Modelled {
  before: Journey;
  act: Act;
}

/** More acts than any way to a mission's end has. */
const MOST = 100;

/** What the form shows when its screen is drawn. */
export const typedAt = ({ world: { session } }: Journey): Raw =>
  session.state.context.raw[placeOf(session)] ?? {};

/**
 * The best known way from the mission's beginning to its end, computed and nowhere written.
 * @throws when there is none: the planner is wrong, not the learner
 */
export function modelOf(mission: Mission, parts: Parts): Modelled[] {
  const acts: Modelled[] = [];
  let way = wayFrom(beginMission(parts, mission));
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

function actFrom(mission: Mission, way: Journey, parts: Parts): Modelled | null {
  const played = playedOf(way);
  const typed = filledFrom(mission, played, parts, typedAt(way));
  const help = helpFrom(mission, played, parts, typed);
  const act = help && actOf(help.step, typed);
  return act && { before: way, act };
}

/** The rules that the best way meets: each may be held there, or broken. */
export const rulesOn = (mission: Mission, parts: Parts): Set<RuleId> =>
  rulesMet(
    parts,
    beginMission(parts, mission),
    modelOf(mission, parts).map(({ act }) => act),
  );
