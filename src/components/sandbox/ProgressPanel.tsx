import type { SandboxState } from "../../practice/sandbox/exercise.ts";
import { mandatorsOf, progressOf, type Progress } from "../../practice/sandbox/progress.ts";
import type { SandboxWords } from "./words.ts";

interface ProgressPanelProps {
  state: SandboxState;
  words: SandboxWords;
}

/** The four steps, as the account's state has them. */
export function ProgressPanel({ state, words }: ProgressPanelProps) {
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
