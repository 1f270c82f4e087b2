import type { Provenance } from "../../domain/provenance.ts";
import { useSetting } from "../setting.ts";

/** The portal's own reminder, reworded, and where the screen comes from. */
export function ProvenanceBadge({ provenance: { kind } }: { provenance: Provenance }) {
  const { ui } = useSetting();
  return (
    <>
      <p class="portal-foot">{ui.confidential}</p>
      <p class={`badge badge-${kind}`}>
        <b>{ui.marks[kind]}</b> {ui.meanings[kind]}
      </p>
    </>
  );
}
