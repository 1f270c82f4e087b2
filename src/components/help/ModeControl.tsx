import { modes, type Mode } from "../../practice/progress/progress.ts";
import type { ModeWords } from "./words.ts";

/** The one control by which the help is chosen. */
export function ModeControl({
  mode,
  words,
  onChoose,
}: {
  mode: Mode;
  words: ModeWords;
  onChoose: (mode: Mode) => void;
}) {
  return (
    <fieldset class="modes needs-script">
      <legend>{words.mode}</legend>
      <div class="modes-choice">
        {modes.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="mode"
              value={each}
              checked={each === mode}
              onChange={() => onChoose(each)}
            />
            <span>{words.modes[each]}</span>
          </label>
        ))}
      </div>
      <p class="modes-about" aria-live="polite">
        {words.about[mode]}
      </p>
    </fieldset>
  );
}
