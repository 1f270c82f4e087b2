import { useEffect, useRef, useState } from "preact/hooks";
import type { StartingPointId } from "../../account/starting-points.ts";
import { longDate } from "../../domain/calendar-date.ts";
import type { Language } from "../../domain/language.ts";
import { nextEnd } from "../../practice/sandbox/calendar.ts";
import { isSignedIn } from "../../practice/sandbox/world.ts";
import {
  isAway,
  mandatorsOf,
  progressOf,
  type Progress,
} from "../../practice/sandbox/progress.ts";
import type { OpenSandbox, SandboxState } from "../../practice/sandbox/exercise.ts";
import type { SandboxWords } from "./words.ts";

export interface PanelProps {
  state: SandboxState;
  sandbox: OpenSandbox;
  words: SandboxWords;
  language: Language;
}

/** The simulated calendar, whose screens one sees, and the way back. All of it is ours. */
export function Calendar({ state, sandbox, words, language }: PanelProps) {
  const { account } = state.world;
  const { company, today } = account;
  const inside = isSignedIn(state.world);
  return (
    <div class="exercise needs-script">
      <p>
        <b>{words.today(longDate(today, language))}</b>
        <br />
        {words.company(company.name)}
      </p>
      <div class="exercise-buttons">
        {inside && (
          <button type="button" onClick={() => sandbox.perform({ do: "wait", until: "day" })}>
            {words.waitDay}
          </button>
        )}
        {inside && nextEnd(account) && (
          <button
            type="button"
            onClick={() => sandbox.perform({ do: "wait", until: "expiry" })}
          >
            {words.waitExpiry}
          </button>
        )}
        {inside && (
          <button
            type="button"
            onClick={({ detail }) => {
              // A double click would lead there and back.
              if (detail < 2) sandbox.perform({ do: "swap" });
            }}
          >
            {isAway(account) ? words.playBack : words.playMandatary}
          </button>
        )}
        <button type="button" onClick={sandbox.undo} disabled={state.saved.at === 0}>
          {words.undo}
        </button>
      </div>
    </div>
  );
}

/** The four steps, as the account's state has them. */
export function ProgressPanel({ state, words }: Pick<PanelProps, "state" | "words">) {
  const progress = progressOf(mandatorsOf(state.world.account));
  return (
    <section class="progress" aria-labelledby="progress-title">
      <h2 id="progress-title" class="progress-title">
        {words.progress}
      </h2>
      <ol>
        {(Object.keys(words.steps) as (keyof Progress)[]).map((step) => (
          <li key={step} data-done={progress[step] ? "" : undefined}>
            <span class="progress-mark" aria-hidden="true">
              {progress[step] ? "✓" : ""}
            </span>
            <span>
              {words.steps[step]} <small>({progress[step] ? words.done : words.toDo})</small>
            </span>
          </li>
        ))}
      </ol>
      <p role="status">{progress.assignation && words.access}</p>
    </section>
  );
}

/** Starting again from a named point, and erasing: asked twice, for both replace what was done. */
export function StartingAgain({ state, sandbox, words }: PanelProps) {
  const chosen = useRef<HTMLSelectElement>(null);
  const [asking, setAsking] = useState<"restart" | "erase" | null>(null);
  const asker = useRef<HTMLButtonElement | null>(null);
  const ask = (what: "restart" | "erase") => (event: Event) => {
    asker.current = event.currentTarget as HTMLButtonElement;
    setAsking(what);
  };
  const dismiss = () => {
    setAsking(null);
    asker.current?.focus();
  };
  useEffect(() => setAsking(null), [state.turn]);
  const start = () => (chosen.current?.value ?? "premierJour") as StartingPointId;
  const confirm = () => {
    if (asking === "erase") sandbox.erase();
    else sandbox.startFrom(start(), "restarted");
  };
  return (
    <details class="again needs-script">
      <summary>{words.again}</summary>
      <p>{words.kept}</p>
      <p>
        <label for="point">{words.from}</label>
        <select id="point" ref={chosen}>
          {Object.entries(words.starts).map(([id, name]) => (
            <option key={id} value={id} selected={id === state.saved.start}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <div class="exercise-buttons">
        <button type="button" onClick={ask("restart")}>
          {words.restart}
        </button>
        <button type="button" onClick={ask("erase")}>
          {words.erase}
        </button>
      </div>
      <div role="status">
        {asking && (
          <>
            <p>{asking === "erase" ? words.sureErase : words.sureRestart}</p>
            <div class="exercise-buttons">
              <button type="button" onClick={confirm}>
                {asking === "erase" ? words.yesErase : words.yesRestart}
              </button>
              <button type="button" onClick={dismiss}>
                {words.no}
              </button>
            </div>
          </>
        )}
      </div>
    </details>
  );
}
