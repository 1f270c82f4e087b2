import type { Screen } from "../../kit/screen.ts";
import { useSetting } from "../setting.ts";

/** The portal's own reminder, reworded, where it has one; and where the screen comes from. */
export function ProvenanceBadge({ provenance: { kind }, reminds }: Screen) {
  const { ui } = useSetting();
  return (
    <>
      {reminds && <p class="portal-foot">{ui.confidential}</p>}
      <p class={`badge badge-${kind}`}>
        <b>{ui.marks[kind]}</b> {ui.meanings[kind]}
      </p>
    </>
  );
}
