import type { Screen } from "../../kit/screen.ts";
import { Official } from "./Official.tsx";

/**
 * The screen's buttons, in their official order. The last one goes forward: it is the principal one,
 * and the one that Enter presses.
 */
export function Buttons({
  buttons,
  onPress,
}: {
  buttons: Screen["buttons"];
  onPress: (button: string) => void;
}) {
  const forward = forwardOf(buttons);
  return (
    <div class="buttons">
      {Object.entries(buttons).map(([id, { label }]) => (
        <button
          key={id}
          type={id === forward ? "submit" : "button"}
          class={id === forward ? "forward" : undefined}
          data-press={id}
          onClick={(event) => {
            // The second click of a double one would press a button of the next screen.
            if (event.detail > 1) event.preventDefault();
            else if (id !== forward) onPress(id);
          }}
        >
          <Official label={label} />
        </button>
      ))}
    </div>
  );
}

/** The id of the last button: a form is submitted by it. */
export const forwardOf = (buttons: Screen["buttons"]): string =>
  Object.keys(buttons).at(-1) ?? "";
