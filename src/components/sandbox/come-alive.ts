import { hydrate, type VNode } from "preact";
import type { History, OpenSandbox } from "../../practice/sandbox/exercise.ts";
import { takeDrafts } from "../rehearsal/draft-storage.ts";
import { listen } from "./keep.ts";

/**
 * Draws an exercise where it was left, with what was typed in it, and follows what is done from then on.
 * @param key under which it is kept
 */
export function comeAlive(
  root: HTMLElement,
  { sandbox, history, key }: { sandbox: OpenSandbox; history: History; key: string },
  drawn: VNode,
): void {
  const page = document.documentElement.dataset["page"] ?? "";
  // The exercise goes on where it was left, whichever way one comes back: so does what was typed.
  const found = takeDrafts(page, true);
  // The page was built at the exercise's beginning: anything else is drawn anew.
  root.replaceChildren();
  const drafts = Object.entries(found?.drafts ?? {});
  sandbox.resume(
    Object.fromEntries(drafts.map(([moment, { typed }]) => [moment, typed])),
    found?.switching ?? false,
  );
  hydrate(drawn, root);
  history.stayed(sandbox.state.get().saved.at);
  listen(sandbox, key, page);
  root.dataset["ready"] = "";
  if (found?.switching) document.getElementById(found.focus)?.focus();
}
