import type { Provenance } from "../../domain/provenance.ts";
import { useSetting } from "../setting.ts";

/** The portal's own reminder, reworded, and where the screen comes from. */
export function ProvenanceBadge({ provenance: { kind } }: { provenance: Provenance }) {
  const { ui } = useSetting();
  const { name, meaning } = ui.provenance[kind];
  return (
    <>
      <p class="portal-foot">{ui.confidential}</p>
      <p class={`badge badge-${kind}`}>
        <b>{name}</b> {meaning}
      </p>
    </>
  );
}
