import type { Screen } from "../../kit/screen.ts";
import { Official } from "./Official.tsx";

/**
 * The screen's buttons, in their official order. The one that reads the form answers to Enter;
 * the last one goes forward and is the principal one.
 */
export function Buttons({
  buttons,
  onPress,
}: {
  buttons: Screen["buttons"];
  onPress: (button: string) => void;
}) {
  const entries = Object.entries(buttons);
  return (
    <div class="buttons">
      {entries.map(([id, { label, does }], n) => (
        <button
          key={id}
          type={does === "judge" ? "submit" : "button"}
          class={n === entries.length - 1 ? "forward" : undefined}
          data-press={id}
          onClick={does === "judge" ? undefined : () => onPress(id)}
        >
          <Official label={label} />
        </button>
      ))}
    </div>
  );
}
