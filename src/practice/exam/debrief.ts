import type { RuleId } from "../../domain/rules.ts";
import type { Heard, Journey } from "../missions/heard.ts";
import type { MissionReport } from "../missions/goal.ts";
import { missionReport } from "../missions/report.ts";
import { playedOf } from "../missions/run.ts";
import { rulesOn } from "../planner/model.ts";
import type { Parts } from "../sandbox/world.ts";
import type { Mission } from "../missions/mission.ts";

/** What became of one rule: how often it refused something, and whether a slip stands against it. */
export interface Ruled {
  rule: RuleId;
  refused: number;
  slipped: boolean;
  /** The first thing that was said by it, for its “Why?” and its case. */
  heard?: Heard;
}

export interface Debrief {
  /** The goal is reached, and no slip stands. */
  passed: boolean;
  report: MissionReport;
  /** Those that the way meets, or that said something: slipped first, then refused, then held. */
  rules: readonly Ruled[];
}

/** What the portal does not explain, and what is ours, are no rules to be held to. */
const NO_RULES: readonly RuleId[] = ["OURS", "UNSHOWN", "G0"];

/** What is told at the end: state and slips decide; refusals are told, and cost nothing. */
export function debriefOf(mission: Mission, way: Journey, parts: Parts): Debrief {
  const told = missionReport(mission, playedOf(way));
  const all = new Set([
    ...rulesOn(mission, parts),
    ...way.heard.map(({ finding }) => finding.rule),
    ...told.slips.map(({ rule }) => rule),
  ]);
  const rules = [...all]
    .filter((rule) => !NO_RULES.includes(rule))
    .map((rule) => ruledBy(rule, way, told))
    .sort((a, b) => weight(b) - weight(a) || a.rule.localeCompare(b.rule));
  return { passed: told.reached && told.slips.length === 0, report: told, rules };
}

const weight = ({ slipped, refused }: Ruled): number => (slipped ? 2 : Number(refused > 0));

function ruledBy(rule: RuleId, { heard }: Journey, { slips }: MissionReport): Ruled {
  const said = heard.filter(({ finding }) => finding.rule === rule);
  const refused = said.filter(({ finding: { as } }) => as === "refusal" || as === "stop");
  const [first] = [...refused, ...said];
  return {
    rule,
    refused: refused.length,
    slipped: slips.some((slip) => slip.rule === rule),
    ...(first && { heard: first }),
  };
}
