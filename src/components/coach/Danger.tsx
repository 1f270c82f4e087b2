import { useSetting } from "../setting.ts";
import { StopMark } from "./CoachMark.tsx";
import { Said } from "./Said.tsx";
import { follows, sentence } from "./say.ts";
import type { Danger } from "./says.ts";
import { Why } from "./Why.tsx";

/** What the screen's forward button, right after it, would make true: it can still be mended. */
export function Dangers({ dangers }: { dangers: readonly Danger[] }) {
  const { ui } = useSetting();
  if (dangers.length === 0) return null;
  return (
    <div class="danger" data-said="danger">
      <p class="danger-name">
        <StopMark /> {ui.danger}
      </p>
      {dangers.map((danger) => (
        <DangerItem key={danger.told ? danger.told.wrong : danger.finding.code} {...danger} />
      ))}
    </div>
  );
}

function DangerItem(danger: Danger) {
  const setting = useSetting();
  const say = (text: string) => <Said text={text} language={setting.language} />;
  if (danger.told) {
    const { wrong, consequence, mend } = danger.told;
    return (
      <div class="danger-item">
        <p class="danger-wrong">{say(wrong)}</p>
        <p>{say(consequence)}</p>
        <p>{say(mend)}</p>
      </div>
    );
  }
  const { finding } = danger;
  return (
    <div class="danger-item" data-code={finding.code}>
      <p class="danger-wrong">{say(sentence(setting, finding))}</p>
      <p>{say(follows(setting, finding))}</p>
      <Why finding={finding} about={setting.ui.danger} />
    </div>
  );
}
