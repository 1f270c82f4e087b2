import type { Screen } from "../../kit/screen.ts";
import { useSetting } from "../setting.ts";

/** The portal's numbered steps, with the current one marked. */
export function Chips({ number, of }: NonNullable<Screen["step"]>) {
  const { ui } = useSetting();
  return (
    <ol class="chips" aria-label={ui.steps}>
      {Array.from({ length: of }, (_, n) => (
        <li key={n} aria-current={n + 1 === number ? "step" : undefined}>
          {n + 1}
        </li>
      ))}
    </ol>
  );
}
