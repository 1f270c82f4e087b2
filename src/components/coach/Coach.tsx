import type { Finding } from "../../kit/judge.ts";
import { useSetting } from "../setting.ts";
import { CoachMark } from "./CoachMark.tsx";
import { Said } from "./Said.tsx";
import { sayingOf, sentence } from "./say.ts";
import { Why } from "./Why.tsx";

/** The margin note: what to do here and, after a press, what the coach remarks on. */
export function Coach({
  done,
  next,
  remarks,
  submitted,
}: {
  /** What the last press has done. */
  done: string | null;
  /** The one thing to do now. */
  next: string | undefined;
  remarks: readonly Finding[];
  /** Once sent, a slip is not to be mended any more: its consequence is told instead. */
  submitted: boolean;
}) {
  const setting = useSetting();
  return (
    <div class="coach" data-coach role="group" aria-label={setting.ui.coach}>
      <p class="coach-name">
        <CoachMark /> {setting.ui.coach}
      </p>
      <div aria-live="polite">
        {done && (
          <p class="coach-done" data-said="done" key={done}>
            <Said text={done} language={setting.language} />
          </p>
        )}
      </div>
      {next && (
        <p data-said="next" key={next}>
          <Said text={next} language={setting.language} />
        </p>
      )}
      <div aria-live="polite">
        {remarks.map((finding) => (
          <Remark key={finding.code} finding={finding} submitted={submitted} />
        ))}
      </div>
    </div>
  );
}

function Remark({ finding, submitted }: { finding: Finding; submitted: boolean }) {
  const setting = useSetting();
  const { ui, language } = setting;
  const saying = sayingOf(setting, finding);
  const text = submitted ? saying.consequence : sentence(setting, finding);
  const heading = submitted ? ui.consequence : ui[finding.as === "slip" ? "slip" : "note"];
  return (
    <div class="remark" data-said="note" data-code={finding.code}>
      <p class="remark-class">{heading}</p>
      <p>
        <Said text={text} language={language} />
      </p>
      {!submitted && <Why finding={finding} saying={saying} about={heading} />}
    </div>
  );
}
