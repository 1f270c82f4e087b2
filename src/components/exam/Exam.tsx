import { useSelector } from "@xstate/store-preact";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import type { ExamId } from "../../practice/exam/exam.ts";
import { recordEvidence, recordExam } from "../../practice/progress/record.ts";
import type { OpenSandbox } from "../../practice/sandbox/exercise.ts";
import type { Whys } from "../coach/why-told.ts";
import { today } from "../progress/today.ts";
import { Calendar } from "../sandbox/Calendar.tsx";
import { PortalFrame } from "../sandbox/PortalFrame.tsx";
import { DebriefView } from "./Debrief.tsx";
import { GivenView } from "./Given.tsx";
import type { MissionSetting } from "../mission/setting.ts";

/** What is known of the exam besides its log: whether one is being taken, and whether it was handed in. */
export interface StageKept {
  begun: () => boolean;
  handed: () => boolean;
  set: (stage: Stage) => void;
}

export type Stage = "choosing" | "taking" | "handed";

interface ExamProps {
  setting: MissionSetting;
  sandbox: OpenSandbox;
  kept: StageKept;
  /** “Why?” of every part, once it has been fetched. */
  whys: Readonly<Record<string, Whys>>;
  /** A seed that nobody chose. */
  drawn: () => number;
}

/** An exam: the choice of one, the portal as it comes, and then how it went. */
export function ExamView({ setting, sandbox, kept, whys, drawn }: ExamProps) {
  const { words, guide } = setting;
  const [sought] = useState(() => soughtIn(words.exam.names));
  /** Another one is asked for than the one that is kept, and nothing was done about it yet. */
  const [isOther, setIsOther] = useState(
    () =>
      sought !== undefined && sought !== guide.examNamed(sandbox.state.get().saved.start)?.id,
  );
  const [stage, setStage] = useState<Stage>(() => stageOf(kept, isOther));
  const heading = useRef<HTMLDivElement>(null);
  /** Where the focus goes once the stage is drawn. */
  const lead = useRef(leadAt(stage, sought, isOther));
  const [loadedTitle] = useState(() => document.title);
  const go = (next: Stage) => {
    kept.set(next);
    lead.current = FIRST;
    setIsOther(false);
    setStage(next);
  };
  // Before a language that was switched gives its focus back.
  useLayoutEffect(() => {
    // While one is taken, the title names the screen (`rehearsal/use-focus.ts`).
    const name = heading.current?.querySelector(".verdict-name")?.textContent;
    if (stage !== "taking") document.title = name ? `${name} – ${loadedTitle}` : loadedTitle;
    if (lead.current) heading.current?.querySelector<HTMLElement>(lead.current)?.focus();
  }, [stage]);
  const begin = (id: ExamId) => {
    sandbox.startFrom(guide.examName(id, guide.FIRST_SEED + (drawn() % guide.SEEDS)), "");
    go("taking");
  };
  const others = { setting, sandbox };
  return (
    <div class="exam" ref={heading}>
      {stage === "choosing" && <Choosing words={words} onBegin={begin} />}
      {stage === "taking" && (
        <Taking {...others} barred={isOther} onHand={() => go("handed")} />
      )}
      {stage === "handed" && (
        <Handed {...others} whys={whys} onAnother={() => go("choosing")} />
      )}
    </div>
  );
}

/** The exam that a link asks for: `/examen/#consultant`. */
const soughtIn = (names: Record<ExamId, string>): ExamId | undefined =>
  (Object.keys(names) as ExamId[]).find((id) => location.hash === `#${id}`);

const FIRST = "[tabindex='-1']";

/** A link leads to the exam that it asks for; or to the one that is to be finished first. */
const leadAt = (stage: Stage, sought: ExamId | undefined, isOther: boolean): string | null => {
  if (stage === "choosing" && sought) return `#${sought} h2`;
  return stage === "taking" && isOther ? FIRST : null;
};

/** @param isOther another exam is asked for: what came of the last one is not what one looks for */
const stageOf = (kept: StageKept, isOther: boolean): Stage => {
  if (!kept.begun()) return "choosing";
  if (!kept.handed()) return "taking";
  return isOther ? "choosing" : "handed";
};

function Choosing({
  words: { exam },
  onBegin,
}: {
  words: MissionSetting["words"];
  onBegin: (id: ExamId) => void;
}) {
  return (
    <ul class="exam-choice">
      {(Object.keys(exam.names) as ExamId[]).map((id) => (
        <li key={id} id={id}>
          <h2 tabIndex={-1}>{exam.names[id]}</h2>
          <button type="button" onClick={() => onBegin(id)}>
            {exam.begin}
            <span class="visually-hidden"> – {exam.names[id]}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function Taking({
  setting,
  sandbox,
  barred,
  onHand,
}: {
  setting: MissionSetting;
  sandbox: OpenSandbox;
  barred: boolean;
  onHand: () => void;
}) {
  const { words, guide, language } = setting;
  const state = useSelector(sandbox.state);
  const root = useRef<HTMLDivElement>(null);
  const [asking, setAsking] = useState(false);
  useEffect(() => setAsking(false), [state.turn]);
  useLayoutEffect(() => {
    root.current?.querySelector("section[data-screen]")?.setAttribute("data-mode", "examen");
  });
  const exam = guide.examNamed(state.saved.start);
  const asked = useRef<HTMLButtonElement>(null);
  const dismiss = () => {
    setAsking(false);
    asked.current?.focus();
  };
  const hand = () => {
    recordHanded(setting, sandbox);
    onHand();
  };
  return (
    <div class="sandbox mission mission-examen" ref={root}>
      <div class="mission-head">
        {exam && <GivenView {...{ exam, barred }} words={words.exam} />}
      </div>
      <Calendar {...{ state, sandbox, language }} words={words.sandbox} undoable={false} />
      <div class="mission-frame">
        <PortalFrame setting={setting.bare} {...{ state, sandbox }} figure />
      </div>
      <div class="mission-again exam-hand">
        <button type="button" ref={asked} onClick={() => setAsking(true)}>
          {words.exam.hand}
        </button>
        <div role="status">
          {asking && (
            <>
              <p>{words.exam.sure}</p>
              <div class="exercise-buttons">
                <button type="button" onClick={hand}>
                  {words.exam.yes}
                </button>
                <button type="button" onClick={dismiss}>
                  {words.exam.no}
                </button>
              </div>
            </>
          )}
        </div>
      </div>
    </div>
  );
}

/** How it went, by what is true of the account. */
function wentIn({ guide, parts }: MissionSetting, sandbox: OpenSandbox) {
  const { saved } = sandbox.state.get();
  const exam = guide.examNamed(saved.start);
  if (!exam) return null;
  const begun = guide.beginMission(parts, exam);
  const log = saved.log.slice(0, saved.at);
  const way = guide.wayAlong(parts, begun, log);
  return {
    ...{ exam, way },
    debrief: guide.debriefOf(exam, way, parts),
    shown: guide.shownOn(parts, begun, log, way.heard),
  };
}

function recordHanded(setting: MissionSetting, sandbox: OpenSandbox): void {
  const went = wentIn(setting, sandbox);
  if (!went) return;
  const { exam, debrief, shown } = went;
  const on = today();
  setting.store?.update((before) =>
    recordEvidence(
      recordExam(before, exam.id, { on, seed: exam.seed, passed: debrief.passed }),
      on,
      shown,
      debrief.passed,
    ),
  );
}

function Handed({
  setting,
  sandbox,
  whys,
  onAnother,
}: {
  setting: MissionSetting;
  sandbox: OpenSandbox;
  whys: Readonly<Record<string, Whys>>;
  onAnother: () => void;
}) {
  const went = useMemo(() => wentIn(setting, sandbox), [sandbox]);
  if (!went) return null;
  return <DebriefView {...went} {...{ setting, whys, onAnother }} />;
}
