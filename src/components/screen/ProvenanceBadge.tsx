import type { Screen } from "../../kit/screen.ts";
import { useSetting } from "../setting.ts";

/** The portal's own reminder, reworded, where it has one; and where the screen comes from. */
export function ProvenanceBadge({ provenance: { kind }, reminds }: Screen) {
  const { ui } = useSetting();
  const { name, meaning } = ui.provenance[kind];
  return (
    <>
      {reminds && <p class="portal-foot">{ui.confidential}</p>}
      <p class={`badge badge-${kind}`}>
        <b>{name}</b> {meaning}
      </p>
    </>
  );
}
