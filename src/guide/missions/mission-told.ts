import { daysAfter, longDate } from "../../domain/calendar-date.ts";
import type { Language } from "../../domain/language.ts";
import type { RuleId } from "../../domain/rules.ts";
import { otherSide } from "../../practice/goals/sides.ts";
import { missions, type Mission, type MissionId } from "../../practice/missions/mission.ts";
import type { Person } from "../../practice/missions/people.ts";
import { playedOf } from "../../practice/missions/run.ts";
import type { AskedWords, HeldRule } from "../../practice/missions/words.ts";
import { modelOf, typedAt, rulesOn, type Modelled } from "../../practice/planner/model.ts";
import { helpFrom } from "../../practice/planner/step.ts";
import { tellHelp } from "../../practice/planner/tell.ts";
import type { HelpWords } from "../../practice/planner/words.ts";
import type { Parts } from "../../practice/sandbox/world.ts";

interface Words {
  help: HelpWords;
  asked: AskedWords;
  sandbox: { waitDay: (date: string) => string; play: (name: string) => string };
}

/** The best known way, an instruction an act: of a form, its fields come first. */
export function modelTold(
  id: MissionId,
  parts: Parts,
  language: Language,
  words: Words,
): string[] {
  const mission: Mission = missions[id];
  return modelOf(mission, parts).map((act) => told(act, mission, parts, language, words));
}

/** All that is to be done on one screen, in one line. */
function told(
  { before }: Modelled,
  mission: Mission,
  parts: Parts,
  language: Language,
  { help: words, sandbox }: Words,
): string {
  const { account } = before.world;
  const ours = {
    wait: sandbox.waitDay(longDate(daysAfter(account.today, 1), language)),
    swap: sandbox.play(otherSide(account).company.name),
  };
  const said: string[] = [];
  let typed = typedAt(before);
  for (;;) {
    const help = helpFrom(mission, playedOf(before), parts, typed);
    if (!help) return said.join(" ");
    said.push(tellHelp(help, before.world, parts, words, typed, ours).instruction);
    if (help.step.do !== "field") return said.join(" ");
    typed = { ...typed, [help.step.field]: help.step.value };
  }
}

const UNTOLD: readonly RuleId[] = ["OURS", "UNSHOWN", "USER", "G0"];

/** The rules that a mission trains, in the order of the rules. */
export const rulesTold = (id: MissionId, parts: Parts, { rules }: AskedWords): string[] =>
  [...rulesOn(missions[id], parts)]
    .filter((rule) => !UNTOLD.includes(rule))
    .sort()
    .map((rule) => rules[rule as HeldRule]);

/** Whose file is to be made, of a mission that needs one. */
export function personOf(id: MissionId): Person | undefined {
  const mission: Mission = missions[id];
  const known = mission.account.users.map(({ email, role }) => (role === "rse" ? "" : email));
  return mission.goals
    .flatMap((goal) => ("person" in goal ? [goal.person] : []))
    .find(({ email }) => !known.includes(email));
}
