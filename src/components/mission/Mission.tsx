import { useSelector } from "@xstate/store-preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { daysAfter, longDate } from "../../domain/calendar-date.ts";
import type { Raw } from "../../kit/screen.ts";
import type { Mission as Asked } from "../../practice/missions/mission.ts";
import type { Help } from "../../practice/planner/step.ts";
import type { ToldHelp } from "../../practice/planner/tell.ts";
import { isWithdrawn } from "../../practice/progress/due.ts";
import { emptyProgress, type Mode } from "../../practice/progress/progress.ts";
import { chooseMode, recordEvidence, recordMission } from "../../practice/progress/record.ts";
import { rawShown } from "../../practice/rehearse.ts";
import { otherSide } from "../../practice/goals/sides.ts";
import type { OpenSandbox } from "../../practice/sandbox/exercise.ts";
import type { World } from "../../practice/sandbox/world.ts";
import { FIRST_PREFIX } from "../ids.ts";
import { today } from "../progress/today.ts";
import { Calendar } from "../sandbox/Calendar.tsx";
import { PortalFrame } from "../sandbox/PortalFrame.tsx";
import { Conditions } from "./Conditions.tsx";
import { focusField } from "../help/focus-field.ts";
import { HelpLadder } from "../help/HelpLadder.tsx";
import { MissionEnding } from "./MissionEnding.tsx";
import { liveIn } from "../help/live.ts";
import { ModeControl } from "../help/ModeControl.tsx";
import { Player } from "../help/Player.tsx";
import { pointAt, pointAway } from "../help/point.ts";
import type { KeepsRun } from "./run-kept.ts";
import type { MissionSetting } from "./setting.ts";

interface MissionProps {
  id: string;
  mission: Asked;
  setting: MissionSetting;
  /** The learner's own exercise, which is kept; and the one that is shown, which is not. */
  own: OpenSandbox;
  demo: OpenSandbox;
  run: KeepsRun;
}

/** A mission: what is to be brought about, the portal in which one does it, and as much help as one chose. */
export function MissionView({ id, mission, setting, own, demo, run }: MissionProps) {
  const { words, guide, language, parts, store } = setting;
  const kept = useKept(setting, own);
  const { mode } = kept;
  const sandbox = mode === "montrer" ? demo : own;
  const state = useSelector(sandbox.state);
  const root = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState<Raw>(() => rawShown(state));
  useEffect(
    () => setTyped(liveIn(FIRST_PREFIX, rawShown(state))),
    [state.turn, state.form, mode],
  );

  const begun = useMemo(() => guide.beginMission(parts, mission), [mission]);
  const log = useMemo(() => state.saved.log.slice(0, state.saved.at), [state.saved]);
  const way = useMemo(() => guide.wayAlong(parts, begun, log), [begun, log]);
  const played = guide.playedOf(way);
  const report = guide.missionReport(mission, played);
  const refused = guide.refusedIn(way.heard);
  // Nobody is told of the best way before then: it is no part of what a page waits for.
  const isCompared = mode === "montrer" || report.reached;
  const best = useMemo(
    () => (isCompared ? guide.modelOf(mission, parts).length : 0),
    [mission, isCompared],
  );

  const ours = oursIn(setting, state.world);
  const helpWith = (raw: Raw): Help | null => guide.helpFrom(mission, played, parts, raw);
  const tellWith = (raw: Raw) => {
    const help = helpWith(raw);
    return help && guide.tellHelp(help, state.world, parts, words.help, raw, ours);
  };
  const help = mode === "seul" ? null : helpWith(typed);
  const told = help && guide.tellHelp(help, state.world, parts, words.help, typed, ours);

  const isShy =
    mode === "guider" &&
    help?.answer != null &&
    isWithdrawn(
      kept,
      guide.codesAt(state.world, { type: help.answer.press, raw: typed }, parts),
    );
  const quiet = mode !== "guider";

  // What the screen is, is written on its section; what judges the page reads it there.
  useLayoutEffect(() => {
    root.current?.querySelector("section[data-screen]")?.setAttribute("data-mode", mode);
  });
  useEffect(pointAway, [state.turn, mode]);
  useEffect(() => {
    if (!report.reached || mode === "montrer" || state.turn === 0 || run.get().recorded) return;
    run.set({ recorded: true });
    const day = today();
    const { rung } = run.get();
    const done = { on: day, mode, rung, slips: report.slips.length };
    const shown = guide.shownOn(parts, begun, log, way.heard);
    store?.update((before) =>
      recordEvidence(
        recordMission(before, id, done),
        day,
        shown,
        mode === "seul" && rung <= 1 && report.slips.length === 0,
      ),
    );
  }, [report.reached, state.turn]);

  /** Not before the click that left the field has done what it was for: what is said may move it away. */
  const later = () => setTimeout(() => setTyped(liveIn(FIRST_PREFIX, typed)), SETTLED);
  const choose = (next: Mode) => store?.update((before) => chooseMode(before, next));
  const restart = () => {
    run.begin();
    sandbox.restart();
  };
  const perform = ({ step }: Help, raw: Raw) => {
    const act = guide.actOf(step, raw);
    if (act) sandbox.perform(act);
    if (step.do !== "field") return;
    sandbox.fill({}, { ...raw, [step.field]: step.value });
    focusField(FIRST_PREFIX, step.field);
  };
  const climbed = (rung: number) => {
    run.set({ rung: Math.max(run.get().rung, rung) });
    const raw = liveIn(FIRST_PREFIX, rawShown(state));
    const now = helpWith(raw);
    if (!now || !root.current) return;
    if (rung >= 3) pointAt(root.current, now.step);
    if (rung === 4) perform(now, raw);
  };
  const alone = () => {
    choose("seul");
    restart();
  };
  /** One action of the demonstration: the whole form at once, then its button. */
  const showNext = () => {
    const raw = rawShown(demo.state.get());
    const now = helpWith(raw);
    if (!now) return;
    if (now.step.do === "field") demo.fill({}, guide.filledFrom(mission, played, parts, raw));
    else perform(now, raw);
  };

  return (
    <div class={`sandbox mission mission-${mode}`} ref={root} onChange={later}>
      <ModeControl mode={mode} words={words} onChoose={choose} />
      {mode === "montrer" && (
        <Player
          told={told}
          done={demo.state.get().saved.at}
          of={best}
          onNext={showNext}
          onBack={state.saved.at > 0 ? demo.undo : null}
          onYours={() => {
            demo.restart();
            choose("guider");
          }}
          {...{ words, language }}
        />
      )}
      {report.reached && mode !== "montrer" && state.turn > 0 && (
        <MissionEnding
          {...{ report, best, setting }}
          acts={state.saved.at}
          rung={mode === "seul" ? run.get().rung : null}
          onAgain={restart}
          onAlone={mode === "seul" ? null : alone}
        />
      )}
      {mode !== "montrer" && (
        <Calendar {...{ state, sandbox, language }} words={words.sandbox} />
      )}
      <div class="mission-frame" inert={mode === "montrer"}>
        <PortalFrame
          setting={quiet ? setting.bare : setting.portal}
          {...{ state, sandbox }}
          advice={adviceIn(told, isShy) ?? words.nothing}
          figure={quiet}
        >
          {(mode === "seul" || isShy || (id === "refus" && mode === "guider")) && (
            <HelpLadder
              ask={() => tellWith(liveIn(FIRST_PREFIX, rawShown(state)))}
              turn={state.turn}
              onRung={climbed}
              {...{ words, language }}
            />
          )}
        </PortalFrame>
      </div>
      <Conditions id={id} {...{ report, refused, setting, language }} />
      {mode !== "montrer" && (
        <p class="mission-again needs-script">
          <button type="button" onClick={restart}>
            {words.restart}
          </button>
        </p>
      )}
    </div>
  );
}

/** How long a click takes, in milliseconds. */
const SETTLED = 250;

/** What the coach asks for; where it is known already, only what is not right yet. */
const adviceIn = (told: ToldHelp | null, isShy: boolean): string | undefined =>
  isShy ? told?.lack : told?.instruction;

/** @param own what is typed there stands aside for a demonstration, and is not lost by it */
function useKept({ store }: MissionSetting, own: OpenSandbox) {
  const [progress, setProgress] = useState(store?.state.get().progress ?? emptyProgress);
  useEffect(() => {
    const watching = store?.state.subscribe(({ progress: now }) => {
      if (now.mode === "montrer") own.resume(own.leave(), false);
      setProgress(now);
    });
    return () => watching?.unsubscribe();
  }, [store]);
  return progress;
}

const oursIn = ({ words: { sandbox }, language }: MissionSetting, { account }: World) => ({
  wait: sandbox.waitDay(longDate(daysAfter(account.today, 1), language)),
  swap: sandbox.play(otherSide(account).company.name),
});
