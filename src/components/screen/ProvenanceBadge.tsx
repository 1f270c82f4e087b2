import type { Screen } from "../../kit/screen.ts";
import { sourceLink } from "../coach/Source.tsx";
import { useSetting } from "../setting.ts";

/** The portal's own reminder, reworded, where it has one; and where the screen comes from. */
export function ProvenanceBadge({ provenance: { kind, source }, reminds }: Screen) {
  const setting = useSetting();
  const { ui } = setting;
  return (
    <>
      {reminds && <p class="portal-foot">{ui.confidential}</p>}
      <p class={`badge badge-${kind}`}>
        <b>{ui.marks[kind]}</b> {sourceLink(setting, source)}
      </p>
    </>
  );
}
