import type { Raw } from "../../kit/screen.ts";
import { rawShown } from "../../practice/rehearse.ts";
import type { OpenSandbox, Shelf } from "../../practice/sandbox/exercise.ts";
import { readSaved } from "../../practice/sandbox/saved.ts";
import { FIRST_PREFIX } from "../ids.ts";
import { eraseKept } from "../progress/erase-kept.ts";
import { saveDrafts } from "../rehearsal/draft-storage.ts";
import { differ, rawIn } from "../screen/raw.ts";

/* What the browser keeps of an exercise: its log, what is typed, and what other tabs do to it. */

const tellUnkept = () => document.querySelector("[data-unkept]")?.removeAttribute("hidden");

/** Says at once that nothing will be kept, rather than when it is lost. */
export function tryShelf(): void {
  const key = "rse-guide:sandbox:essai";
  try {
    localStorage.setItem(key, key);
    localStorage.removeItem(key);
  } catch {
    tellUnkept();
  }
}

/** Where this browser keeps an exercise. */
export const shelfAt = (key: string, isStart?: (name: string) => boolean): Shelf => ({
  read: () => {
    try {
      return readSaved(localStorage.getItem(key), isStart);
    } catch {
      return null;
    }
  },
  write: (saved) => {
    try {
      localStorage.setItem(key, JSON.stringify(saved));
    } catch {
      // Storage is full or closed: the exercise goes on without it.
      tellUnkept();
    }
  },
  erase: eraseKept,
});

/** What stands in the form, when somebody has typed there, or had it filled, since it was drawn. */
export function typedIn(sandbox: OpenSandbox): Raw | null {
  const typed = rawIn(FIRST_PREFIX);
  const state = sandbox.state.get();
  return state.typed || differ(typed, rawShown(state)) ? typed : null;
}

/** Follows what is done in other tabs, and keeps what is typed when the page is left. */
export function listen(sandbox: OpenSandbox, key: string, page: string): void {
  let focus = "";
  let switching = false;
  document.addEventListener("focusin", ({ target }) => {
    const control = target as HTMLElement;
    if (control.id && control.closest(".rehearsal-root")) focus = control.id;
  });
  document.addEventListener("click", ({ target, ctrlKey, metaKey, shiftKey }) => {
    const here = !ctrlKey && !metaKey && !shiftKey;
    if (here && (target as Element).closest("[data-language-switch]")) switching = true;
  });
  addEventListener("storage", ({ key: changed, newValue }) => {
    if (changed !== key && changed !== null) return;
    if (newValue === null) sandbox.forget();
    else sandbox.caughtUp();
  });
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) sandbox.caughtUp();
  });
  addEventListener("pagehide", () => {
    const drafts = Object.fromEntries(
      Object.entries(sandbox.leave()).map(([moment, typed]) => [
        moment,
        { log: [], typed, filled: false },
      ]),
    );
    if (switching || Object.keys(drafts).length > 0)
      saveDrafts(page, { switching, focus, drafts });
    switching = false;
  });
}
