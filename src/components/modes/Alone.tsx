import { useSelector } from "@xstate/store-preact";
import { useEffect } from "preact/hooks";
import { helpInLesson, type Lesson } from "../../practice/planner/lesson.ts";
import type { Step } from "../../practice/planner/step.ts";
import { rawShown } from "../../practice/rehearse.ts";
import { HelpLadder } from "../help/HelpLadder.tsx";
import { focusField } from "../help/focus-field.ts";
import { liveIn } from "../help/live.ts";
import { pointAt, pointAway } from "../help/point.ts";
import { rawIn } from "../screen/raw.ts";
import { SettingProvider } from "../setting.ts";
import type { Practised, Tell } from "./practised.ts";

/** *Seul*: how it has ended, and help for whoever asks. The coach is gone, and the practice data too. */
export function Alone({
  of: { lesson: root, setting, rehearsing, words },
  lesson,
  tell,
}: {
  of: Practised;
  lesson: Lesson;
  tell: Tell;
}) {
  const { prefix, ui, language, judging } = setting;
  const state = useSelector(rehearsing.state);
  const { session, turn, undoable, outcome } = state;
  // Nobody has ended what a page shows at its opening, or what a chip has filled in.
  const isOwn = turn > 0 && outcome !== "ahead";
  const ending = isOwn ? (judging?.ending(session) ?? null) : null;
  useEffect(pointAway, [turn]);
  const now = () => {
    const typed = liveIn(prefix, rawShown(state));
    return { typed, help: helpInLesson(lesson, session, typed) };
  };
  const ask = () => {
    const { typed, help } = now();
    return help && tell(help, session, typed);
  };
  const perform = (step: Step) => {
    const { typed } = now();
    if (step.do === "press") rehearsing.press({ type: step.button, raw: typed });
    else if (step.do === "field") {
      const put = { ...typed, [step.field]: step.value };
      rehearsing.resume({ log: session.log, typed: put, filled: true }, "none");
      focusField(prefix, step.field);
    } else rehearsing.restart(typed);
  };
  const climbed = (rung: number) => {
    const { help } = now();
    if (help && rung >= 3) pointAt(root, help.step);
    if (help && rung === 4) perform(help.step);
  };
  return (
    <SettingProvider value={setting}>
      <div aria-live="polite">
        {ending && judging?.Panel && (
          <judging.Panel ending={ending} onTakeUp={rehearsing.takeUp} />
        )}
      </div>
      {/* Begun again, nothing of what was said is left: it would count as help. */}
      <HelpLadder
        key={outcome === "restarted" ? turn : ""}
        onRung={climbed}
        {...{ ask, turn, words, language }}
      />
      <div class="tools">
        {undoable > 0 && (
          <button type="button" onClick={() => rehearsing.undo(rawIn(prefix))}>
            {ui.undo}
          </button>
        )}
        <button
          type="button"
          data-act="restart"
          onClick={() => rehearsing.restart(rawIn(prefix))}
        >
          {ui.restart}
        </button>
      </div>
    </SettingProvider>
  );
}
