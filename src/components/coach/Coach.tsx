import type { ComponentChildren } from "preact";
import type { Finding } from "../../kit/judge.ts";
import { useSetting } from "../setting.ts";
import { partId } from "../ids.ts";
import { CoachMark } from "./CoachMark.tsx";
import { Said } from "./Said.tsx";
import { follows, sentence } from "./say.ts";
import type { Says } from "./says.ts";
import { Why } from "./Why.tsx";

/** The coach: what a press has done, how it has ended, the one thing to do now, and what to note. */
export function Coach({
  says: { done, next, notes, submitted },
  unfolded,
  children,
}: {
  says: Says;
  /** Do the notes lie open? On a page that was opened for one, they do. */
  unfolded: boolean;
  /** How the exercise has ended. */
  children: ComponentChildren;
}) {
  const { ui, language, prefix } = useSetting();
  return (
    <div class="coach" data-coach role="group" aria-label={ui.coach}>
      <p class="coach-name">
        <CoachMark /> {ui.coach}
      </p>
      <div aria-live="polite">
        {done && (
          <p class="coach-done" data-said="done" key={done}>
            <Said text={done} language={language} />
          </p>
        )}
        {children}
      </div>
      {next && (
        <p id={partId(prefix, "next")} data-said="next" key={next}>
          <Said text={next} language={language} />
        </p>
      )}
      <div aria-live="polite">
        {notes.map((finding) => (
          <Remark
            key={finding.code}
            finding={finding}
            submitted={submitted}
            unfolded={unfolded}
          />
        ))}
      </div>
    </div>
  );
}

function Remark({
  finding,
  submitted,
  unfolded,
}: {
  finding: Finding;
  submitted: boolean;
  unfolded: boolean;
}) {
  const setting = useSetting();
  const { ui, language } = setting;
  const text = submitted ? follows(setting, finding) : sentence(setting, finding);
  const heading = submitted ? ui.consequence : ui[finding.as === "slip" ? "slip" : "note"];
  return (
    <details
      class="remark"
      data-said="note"
      data-code={finding.code}
      open={unfolded || finding.as === "slip"}
    >
      <summary class="remark-class">{heading}</summary>
      <p>
        <Said text={text} language={language} />
      </p>
      {!submitted && <Why finding={finding} about={heading} />}
    </details>
  );
}
