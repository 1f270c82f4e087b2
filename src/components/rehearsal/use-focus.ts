import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { placeOf } from "../../kit/session.ts";
import type { Setting } from "../setting.ts";
import { partId } from "../ids.ts";
import type { RehearsalState } from "../../practice/rehearse.ts";

/** The title of the document as it was loaded. */
const loadedTitle = typeof document === "undefined" ? "" : document.title;

/**
 * Where the focus goes and what the title says after something was done (`ux-rules.md` 11, 14, 25):
 * a refusal focuses the summary, each time; a new screen its heading; nothing else moves.
 * A page that opens on a refused form stays silent until the reader enters the rehearsal by the keyboard,
 * and is taken to the summary; a tap, a click or an assistive technology goes where it was sent.
 * @returns whether the reader has entered, and the listener that finds it out.
 */
export function useFocus(setting: Setting, state: RehearsalState) {
  const [entered, setEntered] = useState(false);
  const firstPlace = useRef(`${setting.part.id}/${placeOf(state.session)}`);
  const { turn, outcome } = state;

  // At once, not after the next frame: whoever types fast must not have the focus taken away.
  useLayoutEffect(() => {
    if (outcome === "refused") {
      focusOn(setting, "summary");
      // Taller than the window, it is read from its title.
      shown(setting, "summary")?.querySelector("p")?.scrollIntoView({ block: "nearest" });
    }
    if (outcome === "blocked") focusOn(setting, "stop");
    if (outcome === "moved" || outcome === "ahead" || outcome === "restarted") {
      moved = performance.now();
      focusOn(setting, "title");
      showCoach(setting);
    }
    // What was pressed may have gone.
    if (outcome === "stayed" && document.activeElement === document.body)
      focusOn(setting, "title");
  }, [turn]);

  useEffect(() => {
    if (entered || outcome !== "none") setTitle(setting, state, firstPlace.current);
  }, [turn, entered]);

  const onFocusIn = ({ target, currentTarget, relatedTarget }: FocusEvent) => {
    const within = (currentTarget as Node).contains(relatedTarget as Node | null);
    // The screen's title is where the skip link leads.
    const skipped = (target as Element).id === partId(setting.prefix, "title");
    if (entered || within || !(by === "keydown" || (skipped && !by))) return;
    setEntered(true);
    if (outcome === "none") focusOn(setting, "summary");
  };
  return { entered, onFocusIn };
}

/** What the focus is moved by: the Tab key or a pointer, while it is down. */
let by = "";
/** When the last screen came: the second press of a double one, on it, takes the focus from nothing. */
let moved = -Infinity;
const DOUBLE = 500;
if (typeof document !== "undefined") {
  document.addEventListener("mousedown", (event) => {
    if (event.detail > 1 && performance.now() - moved < DOUBLE) event.preventDefault();
  });
  const note = ({ type, key }: Event & { key?: string }) => {
    by = type === "pointerdown" || key === "Tab" ? type : "";
  };
  for (const type of ["keydown", "keyup", "pointerdown", "pointerup"])
    document.addEventListener(type, note, true);
}

const shown = ({ prefix }: Setting, name: string) =>
  document.getElementById(partId(prefix, name));

function focusOn(setting: Setting, name: string) {
  shown(setting, name)?.focus();
}

/** Where the coach stands above the screen, what it says of a move is in view with the title. */
function showCoach({ prefix }: Setting) {
  const title = document.getElementById(partId(prefix, "title"));
  const section = title?.closest("section");
  if (!title || !section) return;
  const top = section.getBoundingClientRect().top;
  const fits = title.getBoundingClientRect().bottom - top < innerHeight;
  if (top < 0 && fits) section.scrollIntoView();
}

/** Names the screen that was reached; says “Error” while any rehearsal of the page has one. */
function setTitle(setting: Setting, state: RehearsalState, firstPlace: string) {
  const { part, ui } = setting;
  const place = placeOf(state.session);
  const name = nameShown(setting, place);
  const where =
    `${part.id}/${place}` === firstPlace || !name ? loadedTitle : `${name} – ${loadedTitle}`;
  const refused = document.querySelector(".summary [role=alert]") !== null;
  document.title = refused ? `${ui.error} ${where}` : where;
}

/**
 * What tells a screen from the others of its part, in the language of the page: its step, its title or,
 * where they share it, its box; of an end, its heading.
 */
export function nameShown({ part: { screens }, words, ui }: Setting, place: string): string {
  const shown = screens[place];
  if (!shown) return words.ends[place]?.heading ?? "";
  const alike = Object.values(screens).filter(({ title }) => title === shown.title).length > 1;
  const label = shown.step?.name ?? (alike ? shown.box : shown.title);
  return words.glosses?.[label] ?? ui.glosses[label] ?? label;
}
