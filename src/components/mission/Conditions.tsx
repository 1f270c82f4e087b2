import type { Language } from "../../domain/language.ts";
import type { MissionReport } from "../../practice/missions/goal.ts";
import type { HeldRule } from "../../practice/missions/words.ts";
import { Said } from "../coach/Said.tsx";
import type { MissionSetting } from "./setting.ts";

interface ConditionsProps {
  id: string;
  report: MissionReport;
  /** The rules that have said no, where that is the goal. */
  refused: readonly string[];
  setting: Pick<MissionSetting, "words" | "guide">;
  language: Language;
}

/** What is to be brought about, and how each of it stands. */
export function Conditions({ id, report, refused, setting, language }: ConditionsProps) {
  const { words, guide } = setting;
  const { asked, sandbox } = words;
  const states = { ...sandbox.goals.states, ...asked.states };
  const counts = report.conditions.some((each) => each.id === "refus");
  return (
    <section class="asked" data-goal={id} aria-labelledby="asked-title">
      <h2 id="asked-title" class="asked-title">
        {words.goal}
      </h2>
      <ol>
        {report.conditions.map((condition) => {
          const told = guide.tellState(language, { states }, condition);
          return (
            <li
              key={`${condition.id} ${told}`}
              data-condition={condition.id}
              data-met={String(condition.met)}
            >
              <span class="goal-mark" aria-hidden="true">
                {condition.met ? "✓" : ""}
              </span>
              <span>
                <Said text={asked.names[condition.id]} language={language} />
                <span class="visually-hidden">
                  {" "}
                  ({condition.met ? sandbox.met : sandbox.unmet})
                </span>
                <small>
                  <Said text={told} language={language} />
                </small>
              </span>
            </li>
          );
        })}
      </ol>
      {counts && refused.length > 0 && (
        <div class="asked-refused">
          <p>{words.refusals}</p>
          <ul>
            {[...new Set(refused)].map((rule) => (
              <li key={rule} data-rule={rule}>
                <Said text={asked.rules[rule as HeldRule]} language={language} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
