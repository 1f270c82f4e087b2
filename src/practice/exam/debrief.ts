import type { RuleId } from "../../domain/rules.ts";
import type { Heard, Journey } from "../missions/heard.ts";
import type { MissionReport } from "../missions/goal.ts";
import { missionReport } from "../missions/report.ts";
import { rulesMet } from "../missions/evidence.ts";
import { beginMission, playedOf } from "../missions/run.ts";
import { rulesOn } from "../planner/model.ts";
import type { Parts } from "../sandbox/world.ts";
import type { Mission } from "../missions/mission.ts";

/** What became of one rule: how often it refused something, and whether a slip stands against it. */
export interface Ruled {
  rule: RuleId;
  refused: number;
  slipped: boolean;
  /** Was a form pressed where it could be held or broken? */
  met: boolean;
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
const NO_RULES: readonly RuleId[] = ["OURS", "UNSHOWN", "USER", "G0"];

/** What is told at the end: state and slips decide; refusals are told, and cost nothing. */
export function debriefOf(mission: Mission, way: Journey, parts: Parts): Debrief {
  const told = missionReport(mission, playedOf(way));
  const met = rulesMet(parts, beginMission(parts, mission), way.log);
  const all = new Set([
    ...rulesOn(mission, parts),
    ...way.heard.flatMap(({ finding }) => ruleOf(finding) ?? []),
    ...told.slips.map(({ rule }) => rule),
  ]);
  const rules = [...all]
    .filter((rule) => !NO_RULES.includes(rule))
    .map((rule) => ruledBy(rule, way, told, met))
    .sort((a, b) => weight(b) - weight(a) || a.rule.localeCompare(b.rule));
  return { passed: told.reached && told.slips.length === 0, report: told, rules };
}

const weight = ({ slipped, refused, met }: Ruled): number =>
  slipped ? 3 : refused > 0 ? 2 : Number(met);

/** A line that is missing is no matter of what the line stands for; nor is what was done already. */
const AS: Readonly<Record<string, RuleId | null>> = {
  "personne.required": "ROW",
  "personnes.required": "ROW",
  "inscrire.active": null,
};

const ruleOf = ({ code, rule }: Heard["finding"]): RuleId | null =>
  code in AS ? (AS[code] ?? null) : rule;

function ruledBy(
  rule: RuleId,
  { heard }: Journey,
  { slips }: MissionReport,
  met: ReadonlySet<RuleId>,
): Ruled {
  const said = heard.filter(({ finding }) => ruleOf(finding) === rule);
  const refused = said.filter(({ finding: { as } }) => as === "refusal" || as === "stop");
  const [first] = [...refused, ...said];
  return {
    rule,
    refused: refused.length,
    slipped: slips.some(
      (slip) => slip.rule === rule || (slip.code === "neq" && rule === "BR-08b"),
    ),
    met: met.has(rule) || said.length > 0,
    ...(first && { heard: first }),
  };
}
