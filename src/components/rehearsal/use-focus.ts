import { useEffect, useRef, useState } from "preact/hooks";
import { placeOf } from "../../kit/session.ts";
import type { Setting } from "./context.ts";
import { partId } from "./ids.ts";
import { findingsShown, type RehearsalState } from "./rehearse.ts";

/** The title of the document as it was loaded. */
const loadedTitle = typeof document === "undefined" ? "" : document.title;

/**
 * Where the focus goes and what the title says after something was done (`ux-rules.md` 11, 14, 25):
 * a refusal focuses the summary, each time; a new screen its heading; nothing else moves.
 * A page that opens on a refused form stays silent until the reader enters the rehearsal; who comes
 * by keyboard is then taken to the summary, who clicks a field is left there.
 * @returns whether the reader has entered, and the listeners that find it out.
 */
export function useFocus(setting: Setting, state: RehearsalState) {
  const [entered, setEntered] = useState(false);
  const pointing = useRef(false);
  const firstPlace = useRef(placeOf(state.session));
  const { turn, outcome } = state;

  useEffect(() => {
    if (turn === 0) return;
    if (outcome === "refused") focusOn(setting, "summary");
    if (outcome === "moved" || outcome === "restarted") focusOn(setting, "title");
  }, [turn]);

  useEffect(() => {
    if (entered || turn > 0) document.title = titleOf(setting, state, firstPlace.current);
  }, [turn, entered]);

  const onFocusIn = () => {
    if (entered) return;
    setEntered(true);
    if (turn === 0 && !pointing.current) focusOn(setting, "summary");
  };
  const onPointerDown = () => {
    pointing.current = true;
  };
  return { entered, listeners: { onFocusIn, onPointerDown } };
}

function focusOn({ prefix }: Setting, part: string) {
  document.getElementById(partId(prefix, part))?.focus();
}

function titleOf({ part, ui }: Setting, state: RehearsalState, firstPlace: string): string {
  const place = placeOf(state.session);
  const step = part.screens[place]?.step.name;
  const where = place === firstPlace || !step ? loadedTitle : `${step} – ${loadedTitle}`;
  const refused = findingsShown(state).some(({ as }) => as === "refusal");
  return refused ? `${ui.error} ${where}` : where;
}
