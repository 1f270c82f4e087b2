import { useRef } from "preact/hooks";
import { FIRST, traits, type Language } from "../../../domain/language.ts";
import { AsPortal } from "../../coach/Said.tsx";
import type { TrailWords } from "./words.ts";

/** What was done at one point of a path. */
export interface DoneAt {
  /** What it was, and its official label if it has one. */
  what: string;
  label: string | undefined;
  /** The official labels of the fields whose text is not what was typed. */
  standIns: readonly string[];
}

/** Steps through what somebody else did, forward and back; what is below shows each point. */
export function PathPlayer({
  at,
  length,
  whole,
  done,
  go,
  words,
  language,
}: {
  /** How many acts have been done; `null` once somebody has gone on otherwise. */
  at: number | null;
  length: number;
  whole: boolean;
  done: (at: number) => DoneAt | null;
  go: (at: number) => void;
  words: TrailWords;
  language: Language;
}) {
  const last = useRef(length);
  if (at !== null) last.current = at;
  const onPath = at !== null;
  const then = onPath && at > 0 ? done(at) : null;
  const { colon, quotes } = traits[language];
  return (
    <section class="path" aria-label={words.title}>
      <p class="path-title">{words.title}</p>
      {!whole && <p>{words.stale}</p>}
      <p role="status">
        {!onPath && words.left}
        {onPath && length > 0 && words.at(at, length)}
        {then && ` – ${then.what}`}
        {then?.label && (
          <>
            {`${colon} ${quotes[0]}`}
            <AsPortal text={then.label} lang={FIRST} />
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
          aria-disabled={!onPath || at === length}
          onClick={() => onPath && at < length && go(at + 1)}
        >
          {words.next}
        </button>
      </p>
      <p class="path-note">
        {words.standIn}
        {then && then.standIns.length > 0 && (
          <>
            {` ${words.here}${colon} `}
            <AsPortal text={then.standIns.join(", ")} lang={FIRST} />.
          </>
        )}
      </p>
    </section>
  );
}

/** How far along a path a log is; `null` once it is another one. */
export function pointOf(log: readonly unknown[], path: readonly unknown[]): number | null {
  const along = JSON.stringify(path.slice(0, log.length)) === JSON.stringify(log);
  return along ? log.length : null;
}
