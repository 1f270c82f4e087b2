import { useEffect, useRef, useState } from "preact/hooks";
import type { Language } from "../../domain/language.ts";
import type { ToldHelp } from "../../practice/planner/tell-step.ts";
import { CoachMark } from "../coach/CoachMark.tsx";
import { Said } from "../coach/Said.tsx";
import type { ModeWords } from "./words.ts";

/** How long one looks at an action, in milliseconds, when it plays by itself. */
const PACE = 2600;

interface PlayerProps {
  /** What comes next; `null` once all is done. */
  told: ToldHelp | null;
  done: number;
  of: number;
  onNext: () => void;
  /** None at the beginning. */
  onBack: (() => void) | null;
  onYours: () => void;
  words: ModeWords;
  language: Language;
}

/** Plays the best known way: an action a press, or by itself; with pause, back, and why it is done. */
export function Player({ told, done, of, onNext, onBack, onYours, ...rest }: PlayerProps) {
  const { words, language } = rest;
  const { player } = words;
  const [playing, setPlaying] = useState(false);
  const latest = useRef(onNext);
  latest.current = onNext;
  const isOver = told === null;
  useEffect(() => {
    if (!playing || isOver) return undefined;
    const ticking = setInterval(() => latest.current(), PACE);
    return () => clearInterval(ticking);
  }, [playing, isOver]);
  return (
    <div class="player ours needs-script" role="group" aria-label={player.title}>
      <div class="player-buttons">
        {isOver ? (
          <button type="button" class="player-main" onClick={onYours}>
            {player.yours}
          </button>
        ) : (
          <button
            type="button"
            class="player-main"
            onClick={() => {
              setPlaying(false);
              onNext();
            }}
          >
            {player.next}
          </button>
        )}
        <button
          type="button"
          aria-disabled={!onBack}
          onClick={() => {
            setPlaying(false);
            onBack?.();
          }}
        >
          {player.back}
        </button>
        {!isOver && (
          <button type="button" class="player-play" onClick={() => setPlaying(!playing)}>
            {playing ? player.pause : player.play}
          </button>
        )}
        <span class="player-count">{player.count(done, of)}</span>
      </div>
      <div role="status">
        {told ? (
          <div key={told.instruction + String(done)}>
            <p>
              <CoachMark /> <Said text={told.instruction} language={language} />
            </p>
            <p class="help-why">{told.why}</p>
          </div>
        ) : (
          <p>{player.over}</p>
        )}
      </div>
    </div>
  );
}
