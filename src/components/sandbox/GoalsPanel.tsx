import type { Account } from "../../account/account.ts";
import type { Language } from "../../domain/language.ts";
import { tell } from "../../practice/endings/told.ts";
import {
  goalIds,
  type Condition,
  type GoalId,
  type GoalReport,
} from "../../practice/goals/goal.ts";
import { report } from "../../practice/goals/report.ts";
import { isAway, otherSide } from "../../practice/goals/sides.ts";
import { tellState } from "../../practice/goals/told.ts";
import type { OpenSandbox, SandboxState } from "../../practice/sandbox/exercise.ts";
import { isSignedIn } from "../../practice/sandbox/world.ts";
import {
  colleagueSight,
  consultantSight,
  strangerSight,
  type Sight,
} from "../../practice/others/sight.ts";
import { Said } from "../coach/Said.tsx";
import { OtherSideFolded } from "../others/OtherSide.tsx";
import type { SandboxWords } from "./words.ts";

interface GoalsPanelProps {
  state: SandboxState;
  sandbox: OpenSandbox;
  words: SandboxWords;
  language: Language;
}

/** What is to be reached, and how it stands by the account's facts: success belongs to a goal. */
export function GoalsPanel(props: GoalsPanelProps) {
  const { words } = props;
  return (
    <section class="goals" aria-labelledby="goals-title">
      <h2 id="goals-title" class="goals-title">
        {words.goalsTitle}
      </h2>
      {goalIds.map((id) => (
        <GoalView key={id} id={id} {...props} />
      ))}
    </section>
  );
}

/** Whose eyes show what a goal comes to. */
const SIGHTS: Record<GoalId, readonly ((account: Account) => Sight | null)[]> = {
  collegue: [colleagueSight],
  consultant: [consultantSight, strangerSight],
};

function GoalView({ id, state, sandbox, words, language }: GoalsPanelProps & { id: GoalId }) {
  const { account } = state.world;
  const reported = report({ id }, { account, log: [] });
  const { conditions, missing, reached, waiting, slips } = reported;
  const { name } = words.goals.goals[id];
  const met = conditions.length - missing.length;
  const conclusion = conclusionOf(id, reported, words);
  return (
    <div class="goal" data-goal={id} data-reached={reached ? "" : undefined}>
      <details>
        <summary>
          {name}{" "}
          <span class="goal-count" key={met}>
            {words.counted(met, conditions.length)}
          </span>
        </summary>
        <ol>
          {conditions.map((condition) => (
            <ConditionView key={condition.id} {...{ id, condition, words, language }} />
          ))}
        </ol>
      </details>
      {/* Of what was taken back, only that is said. */}
      <div role="status" aria-live={state.status === "undone" ? "off" : undefined}>
        {conclusion && <p key={conclusion}>{conclusion}</p>}
        {/* The count above is seen to change. */}
        {met > 0 && !conclusion && (
          <p class="visually-hidden" key={met}>
            {name}, {words.counted(met, conditions.length)}
          </p>
        )}
        {slips.map((slip) => {
          const { wrong, mend } = tell(language, words.endings, slip, "standing");
          return (
            <p class="goal-slip" data-slip={slip.rule} key={wrong}>
              <b>
                <Said text={wrong} language={language} />
              </b>{" "}
              <Said text={mend} language={language} />
            </p>
          );
        })}
      </div>
      {SIGHTS[id]
        .flatMap((seen) => seen(account) ?? [])
        .map((sight) => (
          <OtherSideFolded
            key={sight.who}
            sight={sight}
            words={words.sights}
            language={language}
          />
        ))}
      {waiting && mayPlayMandatary(account, state) && (
        <button type="button" onClick={() => sandbox.perform({ do: "swap" })}>
          {words.play(otherSide(account).company.name)}
        </button>
      )}
    </div>
  );
}

function ConditionView({
  id,
  condition,
  words,
  language,
}: {
  id: GoalId;
  condition: Condition;
  words: SandboxWords;
  language: Language;
}) {
  const { met } = condition;
  const names = words.goals.goals[id].names as Partial<Record<Condition["id"], string>>;
  const told = tellState(language, words.goals, condition);
  return (
    <li data-condition={condition.id} data-met={String(met)}>
      <span class="goal-mark" aria-hidden="true">
        {met ? "✓" : ""}
      </span>
      <span key={`${met} ${told}`}>
        <Said text={names[condition.id] ?? ""} language={language} />
        <span class="visually-hidden"> ({met ? words.met : words.unmet})</span>
        <small>
          <Said text={told} language={language} />
        </small>
      </span>
    </li>
  );
}

function conclusionOf(
  id: GoalId,
  { reached, waiting, slips }: GoalReport,
  words: SandboxWords,
) {
  const { reached: done, butSlips } = words.goals.goals[id];
  if (reached) return slips.length > 0 ? butSlips : done;
  return waiting ? words.goals.waiting : "";
}

const mayPlayMandatary = (account: Account, { world }: SandboxState): boolean =>
  !isAway(account) && isSignedIn(world);
