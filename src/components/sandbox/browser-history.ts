import type { History } from "../../practice/sandbox/exercise.ts";
import { attempt } from "../keeping/attempt.ts";

/** What an entry of the history holds. */
interface Entry {
  /** Counts the exercises that were begun on the way here. */
  run: number;
  /** How many acts had been done. */
  at: number;
  /** And at the entry before, of the same exercise. */
  before: number | null;
}

/** How long a browser may take to go back, in milliseconds. */
const PATIENCE = 300;

/** The entry where one is; read with no trust, for a link inside the page makes one too. */
function entryHere(): Entry {
  const { run, at, before } = (history.state ?? {}) as Partial<Record<keyof Entry, unknown>>;
  return {
    run: Number(run) || 0,
    at: Number(at) || 0,
    before: typeof before === "number" ? before : null,
  };
}

/**
 * The history of this page's tab. Where the browser refuses an entry, one goes back without it.
 * @param goTo shows the exercise as it was after so many acts; says whether there were as many
 */
export function browserHistory(goTo: (at: number) => boolean): History {
  let { run } = entryHere();
  let going = false;
  addEventListener("popstate", ({ state }) => {
    if (state === null) return;
    const entry = entryHere();
    // Of an exercise that is no more, there is nothing to show: further back, then.
    if (entry.run !== run || !goTo(entry.at)) history.back();
  });
  return {
    reached: (at) => attempt(() => history.pushState({ run, at, before: entryHere().at }, "")),
    stayed: (at) => attempt(() => history.replaceState({ ...entryHere(), run, at }, "")),
    back: (at) => {
      // A second press, before the first has led anywhere.
      if (going) return true;
      if (entryHere().before !== at) return false;
      going = true;
      // A browser keeps so many entries and no more: the one before may be gone.
      const arrive = () => {
        clearTimeout(gone);
        removeEventListener("popstate", arrive);
        going = false;
        // The entry before may have moved on too, since this one was made.
        goTo(at);
      };
      const gone = setTimeout(arrive, PATIENCE);
      addEventListener("popstate", arrive);
      history.back();
      return true;
    },
    begun: () => {
      run += 1;
      attempt(() => history.pushState({ run, at: 0, before: null }, ""));
    },
  };
}
