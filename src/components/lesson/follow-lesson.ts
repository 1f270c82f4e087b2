import { placeOf } from "../../kit/session.ts";
import type { Rehearsed } from "../../practice/rehearse.ts";
import { attempt } from "../keeping/attempt.ts";
import { rawOf } from "../screen/raw.ts";

/** Ties the notes and the chips of a lesson to its frame: each follows the other. */
export function followLesson(lesson: HTMLElement, rehearsing: Rehearsed): void {
  const notes = [...lesson.querySelectorAll<HTMLElement>("[data-note]")];
  const chips = [...lesson.querySelectorAll<HTMLElement>("[data-chip]")];
  const all = lesson.querySelector<HTMLElement>("[data-show-all]");
  let shown = notes[0]?.id ?? "";

  const show = () => {
    const place = placeOf(rehearsing.state.get().session);
    // Once the screens are left, the last note stays.
    if (notes.some(({ id }) => id === place)) shown = place;
    const whole = lesson.dataset["all"] !== undefined;
    for (const note of notes) hide(note, !whole && note.id !== shown);
    for (const chip of chips) mark(chip, chip.dataset["chip"] === shown);
  };
  const showAll = (whole: boolean) => {
    if (whole) lesson.dataset["all"] = "";
    else delete lesson.dataset["all"];
    all?.setAttribute("aria-pressed", String(whole));
    show();
  };
  /** The screen of a note, or of something that is said in it. */
  const open = (anchor: string): boolean => {
    const note = notes.find(
      (each) => each.id === anchor || each.querySelector(`[id="${CSS.escape(anchor)}"]`),
    );
    if (!note) return false;
    const form = lesson.querySelector<HTMLFormElement>("[data-rehearsal] form");
    rehearsing.goTo(note.id, form ? rawOf(form) : null);
    return true;
  };
  const openHash = () => {
    // An anchor of ours is plain; anything else may not even be decoded.
    if (open(location.hash.slice(1))) lesson.scrollIntoView();
  };

  rehearsing.state.subscribe(show);
  keepRoom(lesson, rehearsing);
  all?.addEventListener("click", () => showAll(lesson.dataset["all"] === undefined));
  lesson.addEventListener("beforematch", () => showAll(true));
  for (const chip of chips) {
    chip.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const screen = chip.dataset["chip"] ?? "";
      open(screen);
      attempt(() => history.replaceState(history.state, "", `#${screen}`));
    });
  }
  addEventListener("hashchange", openHash);
  lesson.dataset["ready"] = "";
  show();
  if (location.hash.length > 1) openHash();
}

/** The coach and the note under it stay in view together: each must know how high the other is. */
function keepRoom(lesson: HTMLElement, rehearsing: Rehearsed): void {
  const pair = () => ["[data-coach]", ".notes"].map((one) => lesson.querySelector(one));
  const watch = new ResizeObserver(() => {
    const [coach = 0, notes = 0] = pair().map((one) => one?.clientHeight ?? 0);
    lesson.style.setProperty("--coach-height", `${coach}px`);
    lesson.style.setProperty("--notes-height", `${notes}px`);
    lesson.dataset["measured"] = "";
  });
  const follow = () => {
    watch.disconnect();
    for (const one of pair()) if (one) watch.observe(one);
  };
  // The coach is drawn anew after the state has changed.
  rehearsing.state.subscribe(() => requestAnimationFrame(follow));
  follow();
}

/** Found by a search in the page where the browser can: it then shows everything. */
function hide(note: HTMLElement, hidden: boolean): void {
  if (hidden) note.setAttribute("hidden", "until-found");
  else note.removeAttribute("hidden");
}

function mark(chip: HTMLElement, current: boolean): void {
  if (current) chip.setAttribute("aria-current", "step");
  else chip.removeAttribute("aria-current");
}
