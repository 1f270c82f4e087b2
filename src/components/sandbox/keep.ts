import type { Raw } from "../../kit/screen.ts";
import { rawShown } from "../../practice/rehearse.ts";
import type { OpenSandbox } from "../../practice/sandbox/exercise.ts";
import { FIRST_PREFIX } from "../ids.ts";
import { saveDrafts } from "../rehearsal/draft-storage.ts";
import { differ, rawIn } from "../screen/raw.ts";

/* What is typed in an exercise, and what other tabs do to it; what is kept of it is in `../keeping/shelf.ts`. */

/** What stands in the form, when somebody has typed there, or had it filled, since it was drawn. */
export function typedIn(sandbox: OpenSandbox): Raw | null {
  const typed = rawIn(FIRST_PREFIX);
  const state = sandbox.state.get();
  return state.typed || differ(typed, rawShown(state)) ? typed : null;
}

/** Follows what is done in other tabs, and keeps what is typed when the page is left. */
export function listen(sandbox: OpenSandbox, key: string, page: string): void {
  let focus = "";
  document.addEventListener("focusin", ({ target }) => {
    const control = target as HTMLElement;
    if (control.id && control.closest(".rehearsal-root")) focus = control.id;
  });
  addEventListener("storage", ({ key: changed, newValue }) => {
    if (changed !== key && changed !== null) return;
    if (newValue === null) sandbox.forget();
    else sandbox.caughtUp();
  });
  let left: Raw | null = null;
  addEventListener("pageshow", ({ persisted }) => {
    if (!persisted) return;
    const typed = left;
    // WebKit empties the fields of such a page once this event is over.
    if (typed) setTimeout(() => putTyped(typed));
    sandbox.caughtUp();
  });
  addEventListener("pagehide", () => {
    left = typedIn(sandbox);
    const drafts = Object.fromEntries(
      Object.entries(sandbox.leave()).map(([moment, typed]) => [
        moment,
        { log: [], typed, filled: false },
      ]),
    );
    // Of an exercise that is not begun, or erased, nothing is left.
    const begun = sandbox.state.get().saved.log.length > 0;
    if (begun || Object.keys(drafts).length > 0) saveDrafts(page, focus, drafts);
  });
}

/** What was typed stands in the form again, as it did when the page was left. */
function putTyped(typed: Raw): void {
  for (const input of document.querySelectorAll<HTMLInputElement>(".rehearsal-root input"))
    if (input.type === "text") input.value = typed[input.name] ?? input.value;
}
