import { AsPortal } from "../../coach/Said.tsx";
import { useSelector } from "@xstate/store-preact";
import { useRef } from "preact/hooks";
import { FIRST, traits } from "../../../domain/language.ts";
import { placeOf } from "../../../kit/session.ts";
import type { Press } from "../../../kit/flow.ts";
import type { FoundTrail } from "../../../practice/trails/trail.ts";
import { play } from "../../../practice/play.ts";
import type { Setting } from "../../setting.ts";
import type { Rehearsed } from "../../../practice/rehearse.ts";
import type { TrailWords } from "./words.ts";

/** Steps through what somebody else did, forward and back; the rehearsal below shows each point. */
export function TrailPlayer({
  setting,
  rehearsing,
  found: { log, whole },
  words,
}: {
  setting: Setting;
  rehearsing: Rehearsed;
  found: FoundTrail;
  words: TrailWords;
}) {
  const at = useSelector(rehearsing.state, ({ session }) => pointOf(session.log, log));
  const last = useRef(log.length);
  if (at !== null) last.current = at;
  const onPath = at !== null;
  const go = (to: number) => rehearsing.show(log.slice(0, to));
  const { part, language } = setting;
  const { colon, quotes } = traits[language];
  const before = play(part, rehearsing.account, log.slice(0, Math.max(0, last.current - 1)));
  const pressed = log[last.current - 1]?.type ?? "";
  const label = part.screens[placeOf(before)]?.buttons[pressed]?.label;
  return (
    <section class="path" aria-label={words.title}>
      <p class="path-title">{words.title}</p>
      {!whole && <p>{words.stale}</p>}
      <p role="status">
        {!onPath && words.left}
        {onPath && log.length > 0 && words.at(at, log.length)}
        {onPath && at > 0 && label && (
          <>
            {" – "}
            {words.pressed}
            {`${colon} ${quotes[0]}`}
            <AsPortal text={label} lang={FIRST} />
            {quotes[1]}
          </>
        )}
      </p>
      <p class="path-buttons">
        {onPath ? (
          <button type="button" aria-disabled={at === 0} onClick={() => at > 0 && go(at - 1)}>
            {words.previous}
          </button>
        ) : (
          <button type="button" onClick={() => go(last.current)}>
            {words.back}
          </button>
        )}
        <button
          type="button"
          aria-disabled={!onPath || at === log.length}
          onClick={() => onPath && at < log.length && go(at + 1)}
        >
          {words.next}
        </button>
      </p>
      <p class="path-note">{words.standIn}</p>
    </section>
  );
}

/** How far along the path a log is; `null` once somebody has gone on otherwise. */
function pointOf(pressed: readonly Press[], path: readonly Press[]): number | null {
  const along = JSON.stringify(path.slice(0, pressed.length)) === JSON.stringify(pressed);
  return along ? pressed.length : null;
}
