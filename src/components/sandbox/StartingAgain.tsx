import { useEffect, useRef, useState } from "preact/hooks";
import type { StartingPointId } from "../../account/starting-points.ts";
import type { OpenSandbox, SandboxState } from "../../practice/sandbox/exercise.ts";
import type { SandboxWords } from "./words.ts";

interface StartingAgainProps {
  state: SandboxState;
  sandbox: OpenSandbox;
  words: SandboxWords;
}

/** Starting again from a named point, and erasing: asked twice, for both replace what was done. */
export function StartingAgain({ state, sandbox, words }: StartingAgainProps) {
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
      <p data-kept>{words.kept}</p>
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
