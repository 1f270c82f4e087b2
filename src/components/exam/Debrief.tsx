import { longDate, type CalendarDate } from "../../domain/calendar-date.ts";
import type { Debrief, Ruled } from "../../practice/exam/debrief.ts";
import type { Exam } from "../../practice/exam/exam.ts";
import type { HeldRule } from "../../practice/missions/words.ts";
import { Said } from "../coach/Said.tsx";
import type { Whys } from "../coach/why-told.ts";
import { ProofForm } from "./ProofForm.tsx";
import type { MissionSetting } from "../mission/setting.ts";
import { heldIn } from "../../practice/progress/progress.ts";
import { today } from "../progress/today.ts";

interface DebriefProps {
  exam: Exam;
  debrief: Debrief;
  setting: MissionSetting;
  whys: Readonly<Record<string, Whys>>;
  onAnother: () => void;
}

/** How an exam went: what was missing or is to be looked at, then each rule, then what proves it. */
export function DebriefView({ exam, debrief, setting, whys, onAnother }: DebriefProps) {
  const { words, guide, language, store } = setting;
  const { passed, report, rules } = debrief;
  const missing = report.conditions.filter(({ met }) => !met);
  const is = passed ? "reussi" : "a-reprendre";
  const on = heldIn(store?.state.get().progress.exams ?? {}, exam.id)?.passed ?? today();
  return (
    <div class="debrief">
      <div class={`verdict verdict-${is}`} data-ending={is}>
        <h2 class="verdict-name" tabIndex={-1}>
          {passed ? words.exam.passed : words.exam.failed} – {words.exam.names[exam.id]}
        </h2>
        {missing.length > 0 && (
          <>
            <p>{words.exam.missing}</p>
            <ul>
              {missing.map(({ id }) => (
                <li key={id} data-condition={id} data-met="false">
                  <Said text={words.asked.names[id]} language={language} />
                </li>
              ))}
            </ul>
          </>
        )}
        {report.slips.map((slip) => {
          const told = guide.tellSlip(language, words.sandbox.endings, slip, "standing");
          return (
            <div class="slip" data-slip={slip.rule} key={told.wrong}>
              <p class="verdict-heading">
                <Said text={told.wrong} language={language} />
              </p>
              <p>
                <Said text={told.consequence} language={language} />
              </p>
            </div>
          );
        })}
      </div>
      <h2>{words.exam.debrief}</h2>
      <ul class="ruled">
        {rules.map((ruled) => (
          <RuledView key={ruled.rule} {...{ ruled, setting, whys }} />
        ))}
      </ul>
      {passed && (
        <ProofForm
          {...{ exam, setting }}
          on={on}
          day={longDate(on as CalendarDate, language)}
        />
      )}
      <p>
        <button type="button" onClick={onAnother}>
          {words.exam.another}
        </button>{" "}
        <a href={setting.links["all"]}>{words.ending.all}</a>
      </p>
    </div>
  );
}

function RuledView({
  ruled: { rule, refused, slipped, met, heard },
  setting: { words, portal, language },
  whys,
}: {
  ruled: Ruled;
  setting: MissionSetting;
  whys: Readonly<Record<string, Whys>>;
}) {
  const { exam, asked } = words;
  const held = met ? "held" : "unmet";
  const became = slipped ? "slipped" : refused > 0 ? "refused" : held;
  const told = {
    slipped: exam.slipped,
    refused: exam.refused(refused),
    held: exam.held,
    unmet: exam.unmet,
  };
  const { screen = "", code = "" } = heard?.finding ?? {};
  const why = heard && whys[heard.part]?.[screen]?.[code];
  const reason = why?.rule ?? why?.consequence;
  const link = heard && portal.settings[heard.part]?.links[`${screen} ${code}`];
  return (
    <li data-ruled={rule} data-became={became}>
      <p>
        <span>
          <Said text={asked.rules[rule as HeldRule]} language={language} />
        </span>{" "}
        <b class="ruled-became">{told[became]}</b>
      </p>
      {(slipped || refused > 0) && reason && (
        <p class="help-why">
          <b>{exam.why}</b> <Said text={reason} language={language} />
        </p>
      )}
      {(slipped || refused > 0) && link && (
        <p class="more">
          <a href={link}>
            {exam.thisCase}
            <span class="visually-hidden">
              {" – "}
              <Said text={asked.rules[rule as HeldRule]} language={language} />
            </span>
          </a>
        </p>
      )}
    </li>
  );
}
