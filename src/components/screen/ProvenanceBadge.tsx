import type { Provenance } from "../../domain/provenance.ts";
import { sourceLink } from "../coach/Source.tsx";
import { useSetting } from "../setting.ts";

/** The portal's own reminder, reworded, and where the screen comes from. */
export function ProvenanceBadge({ provenance: { kind, source } }: { provenance: Provenance }) {
  const setting = useSetting();
  const { ui } = setting;
  return (
    <>
      <p class="portal-foot">{ui.confidential}</p>
      <p class={`badge badge-${kind}`}>
        <b>{ui.marks[kind]}</b> {sourceLink(setting, source)}
      </p>
    </>
  );
}
