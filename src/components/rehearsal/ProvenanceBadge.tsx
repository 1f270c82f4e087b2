import type { Provenance } from "../../domain/provenance.ts";
import { useSetting } from "./context.ts";

/** Where the screen comes from, said on the screen itself. */
export function ProvenanceBadge({ provenance: { kind } }: { provenance: Provenance }) {
  const { ui } = useSetting();
  const { name, meaning } = ui.provenance[kind];
  return (
    <p class={`badge badge-${kind}`}>
      <b>{name}</b> {meaning}
    </p>
  );
}
