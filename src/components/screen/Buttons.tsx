import type { Screen } from "../../kit/screen.ts";
import { Official } from "./Official.tsx";

/**
 * Buttons of a screen, in their official order: those of the page, those that stand `under` a field,
 * or those that are `ours`. The one that Enter presses is the principal one.
 */
export function Buttons({
  buttons,
  enter,
  under,
  ours,
  onPress,
}: {
  buttons: Screen["buttons"];
  enter?: string | null;
  under?: string;
  ours?: true;
  onPress: (button: string) => void;
}) {
  const here = Object.entries(buttons).filter(
    ([, button]) => button.under === under && button.ours === ours,
  );
  if (here.length === 0) return null;
  return (
    <div class="buttons">
      {here.map(([id, { label, apart }]) => (
        <button
          key={id}
          type={id === enter ? "submit" : "button"}
          class={id === enter ? "forward" : apart && "apart"}
          data-press={id}
          onClick={(event) => {
            // The second click of a double one would press a button of the next screen.
            if (event.detail > 1) event.preventDefault();
            else if (id !== enter) onPress(id);
          }}
        >
          <Official label={label} />
        </button>
      ))}
    </div>
  );
}

/** The id of the button that submits the form: the last one of the page, unless the screen says. */
export function forwardOf({ buttons, enter }: Screen): string | null {
  if (enter !== undefined) return enter;
  const own = Object.entries(buttons).filter(([, { under, ours }]) => !under && !ours);
  return own.at(-1)?.[0] ?? null;
}
