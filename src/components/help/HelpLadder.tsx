import { useEffect, useState } from "preact/hooks";
import type { Language } from "../../domain/language.ts";
import type { ToldHelp } from "../../practice/planner/tell-step.ts";
import { CoachMark } from "../coach/CoachMark.tsx";
import { Said } from "../coach/Said.tsx";
import type { ModeWords } from "./words.ts";

/** The four rungs: what is not right, what to do, where, and done. */
const RUNGS = 4;

/** Help that says no more than what is asked for: each press says more than the one before. */
export function HelpLadder({
  ask,
  turn,
  words,
  language,
  onRung,
}: {
  /** What there is to say of the form as it stands now; `null` when nothing is left to do. */
  ask: () => ToldHelp | null;
  /** What was said is over once something is done. */
  turn: number;
  words: ModeWords;
  language: Language;
  /** A rung was climbed. */
  onRung: (rung: number) => void;
}) {
  const [rung, setRung] = useState(0);
  const [told, setTold] = useState<ToldHelp | null>(null);
  const [asked, setAsked] = useState(false);
  useEffect(() => {
    // What was done for the learner is said on the screen that it has led to.
    if (rung < RUNGS) setAsked(false);
    setRung(0);
  }, [turn]);
  const climb = () => {
    const now = ask();
    // The form may have been mended meanwhile: it is another thing that is said, from the first rung.
    const next = now && told && now.instruction !== told.instruction ? 1 : rung + 1;
    setTold(now);
    setAsked(true);
    setRung(Math.min(next, RUNGS));
    if (now) onRung(next);
  };
  const shown = rung === 0 && asked ? RUNGS : rung;
  return (
    <div class="help ours needs-script">
      <button type="button" class="help-button" onClick={climb}>
        <CoachMark /> {words.helps[rung === RUNGS ? 0 : rung] ?? words.helps[0]}
      </button>
      {/* Of a rung, what the ones before it have not said. */}
      <div role="status" aria-atomic="false" aria-label={words.helpTitle}>
        {asked && !told && <p>{words.nothing}</p>}
        {asked && told && shown > 0 && (
          <div data-rung={shown} key={turn}>
            <p>
              <Said text={told.lack} language={language} />
            </p>
            {shown > 1 && (
              <p>
                {shown === RUNGS && `${words.done} `}
                <Said text={told.instruction} language={language} />
              </p>
            )}
            {shown > 2 && <p class="help-why">{told.why}</p>}
          </div>
        )}
      </div>
    </div>
  );
}
