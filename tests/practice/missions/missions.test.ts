import { describe, expect, test } from "vitest";
import { languages, type InAll } from "../../../src/domain/language.ts";
import { rules, type RuleId } from "../../../src/domain/rules.ts";
import { declaredIn } from "../../../src/kit/screen.ts";
import { registry } from "../../../src/machines/index.ts";
import { missionWords } from "../../../src/guide/missions/mission-words.ts";
import { caseMissions } from "../../../src/guide/cases/case-missions.ts";
import { groups } from "../../../src/guide/missions/groups.ts";
import { readinessOf } from "../../../src/practice/exam/readiness.ts";
import { examIds, examOf } from "../../../src/practice/exam/exam.ts";
import { onward, type Journey } from "../../../src/practice/missions/heard.ts";
import { missionIds, missions, type Mission } from "../../../src/practice/missions/mission.ts";
import { missionReport } from "../../../src/practice/missions/report.ts";
import { playedOf } from "../../../src/practice/missions/run.ts";
import { en } from "../../../src/practice/missions/words.en.ts";
import { fr } from "../../../src/practice/missions/words.fr.ts";
import type { AskedWords } from "../../../src/practice/missions/words.ts";
import { rulesOn } from "../../../src/practice/planner/model.ts";
import { inCharge } from "../../../src/procedure.ts";
import { emptyProgress } from "../../../src/practice/progress/progress.ts";
import { recordExam, recordMission } from "../../../src/practice/progress/record.ts";
import { obey, start } from "../planner/bot.ts";
import { go, parts } from "../sandbox/parts.ts";

const asked: InAll<AskedWords> = { fr, en };
const NO_RULES: readonly string[] = ["OURS", "UNSHOWN", "USER", "G0"];
const declared = new Set(
  registry.flatMap(({ part }) =>
    Object.values(part.screens).flatMap((screen) => declaredIn(screen).map(({ rule }) => rule)),
  ),
);
const learnt = (Object.keys(rules) as RuleId[]).filter(
  (rule) => declared.has(rule) && !NO_RULES.includes(rule),
);

test.each(learnt)(
  "the rule %s is trained by two missions, and told in both languages",
  (rule) => {
    const training = missionIds.filter((id) => rulesOn(missions[id], parts).has(rule));
    expect(training.length).toBeGreaterThanOrEqual(2);
    for (const language of languages)
      expect(asked[language].rules).toHaveProperty([rule], expect.stringMatching(/\w/));
  },
);

test.each(examIds)("the exam %s meets rules on its way", (id) => {
  const met = rulesOn(examOf(id, 4821), parts);
  expect(learnt.filter((rule) => met.has(rule)).length).toBeGreaterThan(8);
});

test.each(languages)("a brief has at most fifty words, in %s", (language) => {
  for (const { brief } of Object.values(missionWords[language].missions))
    expect(brief.split(/\s+/).length, brief).toBeLessThanOrEqual(50);
});

test("every mission is listed once", () => {
  expect(Object.values(groups).flat().sort()).toEqual([...missionIds].sort());
});

test("a case that sends to a mission is there", () => {
  const ids = registry.flatMap(({ part, cases }) =>
    Object.keys(cases).map((id) => `${part.id}/${id}`),
  );
  expect(Object.keys(caseMissions).filter((id) => !ids.includes(id))).toEqual([]);
});

/** @throws when one cannot go there */
function at(mission: Mission, from: Journey, to: string): Journey {
  const next = onward(parts, from, go(to));
  if (!next) throw new Error(`One cannot go to ${to}.`);
  return obey(mission, next).way;
}

describe("the first official way", () => {
  test.each(["collegue", "renouveler", "rseParErreur"] as const)(
    "does the mission %s too: who takes it is led on by it",
    (id) => {
      const mission: Mission = missions[id];
      // As far as the file and the answer: then the menus lead to the other way.
      let way = start(mission);
      for (let acts = 1; acts < 14; acts += 1) {
        way = obey(mission, start(mission), acts).way;
        const { users, registrations } = way.world.account;
        const ready = registrations.some(
          ({ ministry, state }) => ministry === inCharge.id && state === "actif",
        );
        if (ready && users.length > 2 && way.world.part === "connexion") break;
      }
      const done = at(mission, way, "droits-acces");
      expect(missionReport(mission, playedOf(done))).toMatchObject({
        reached: true,
        slips: [],
      });
    },
  );
});

test("one is ready when the route's missions were done unaided, and its exams passed", () => {
  const day = { on: "2026-11-27", rung: 0, slips: 0 } as const;
  const { missions: left, exams } = readinessOf("deux", emptyProgress);
  expect(left.length).toBeGreaterThan(2);
  expect(exams).toEqual(["collegue", "consultant"]);
  const guided = left.reduce(
    (progress, id) => recordMission(progress, id, { ...day, mode: "guider" }),
    emptyProgress,
  );
  expect(readinessOf("deux", guided).missions).toEqual(left);
  const alone = left.reduce(
    (progress, id) => recordMission(progress, id, { ...day, mode: "seul" }),
    guided,
  );
  expect(readinessOf("deux", alone)).toMatchObject({ missions: [], ready: false });
  const passed = exams.reduce(
    (progress, id) => recordExam(progress, id, { on: day.on, seed: 4821, passed: true }),
    alone,
  );
  expect(readinessOf("deux", passed).ready).toBe(true);
});
