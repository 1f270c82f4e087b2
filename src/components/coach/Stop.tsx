import type { Finding } from "../../kit/judge.ts";
import { useSetting } from "../setting.ts";
import { StopMark } from "./CoachMark.tsx";
import { partId } from "../ids.ts";
import { Said } from "./Said.tsx";
import { sayingOf, sentence } from "./say.ts";
import { Why } from "./Why.tsx";

/** What the account's state blocks: no error, but why, and what to do (`ux-rules.md` 23). */
export function Stop({ finding, path }: { finding: Finding; path: string | undefined }) {
  const setting = useSetting();
  const { prefix, ui, language, level, here } = setting;
  const Title = `h${level}` as const;
  const saying = sayingOf(setting, finding);
  const id = partId(prefix, "stop");
  return (
    <div class="stop" data-code={finding.code}>
      <Title class="stop-title" id={id} tabIndex={-1} aria-describedby={`${id}-why`}>
        <StopMark /> {saying.heading}
      </Title>
      <p id={`${id}-why`}>
        <Said text={sentence(setting, finding)} language={language} />
      </p>
      <Why finding={finding} about={saying.heading} />
      {path && path !== here && (
        <p class="more">
          <a href={path}>{ui.more}</a>
        </p>
      )}
    </div>
  );
}
