import { createAtom, type Readable } from "@xstate/store";
import { merge } from "../../practice/progress/merge.ts";
import { emptyProgress, type Progress } from "../../practice/progress/progress.ts";
import {
  readProgress,
  writeProgress,
  type ProgressFound,
} from "../../practice/progress/read.ts";
import { eraseKept } from "./erase-kept.ts";

/** Where progress is kept; `tick-done.ts` reads it too. */
export const PROGRESS_KEY = "rse-guide:progress";
/** Where a text that this version cannot read waits for its owner. */
const ASIDE = `${PROGRESS_KEY}:aside`;

export interface Kept {
  progress: Progress;
  /** Does the browser keep it? Storage may be closed, or full; then it lasts as long as the page. */
  keeps: boolean;
  /** What was found and could not be read: to be given back, and never overwritten. */
  aside: string | null;
}

/** What the store needs of a browser. */
interface Around {
  storage: () => Pick<Storage, "getItem" | "setItem" | "removeItem">;
  erase: () => void;
  /** Tells this page what other tabs are told by the browser. */
  tell: () => void;
}

const browser: Around = {
  storage: () => localStorage,
  erase: eraseKept,
  tell: () => dispatchEvent(new StorageEvent("storage", { key: PROGRESS_KEY })),
};

export interface ProgressStore {
  state: Readable<Kept>;
  /** Changes what is kept, on top of what another tab has kept since. */
  update: (change: (progress: Progress) => Progress) => void;
  /** Another tab has written, or erased, under this key; under any of them where it is null. */
  heard: (key: string | null) => void;
  /** Erases all that the guide keeps in this browser. */
  erase: () => void;
}

/** What is kept of a learner, read now. Whatever the storage does, nothing here throws. */
export function openProgress({ storage, erase, tell }: Around = browser): ProgressStore {
  const read = (): ProgressFound | null =>
    attempt(() => readProgress(storage().getItem(PROGRESS_KEY)));
  const keep = (progress: Progress): boolean =>
    attempt(() => (storage().setItem(PROGRESS_KEY, writeProgress(progress)), true)) ?? false;

  /** Puts aside what cannot be read, unless something else lies there. @returns may it be written over? */
  const putAside = (found: ProgressFound | null): boolean => {
    if (!found || !("text" in found)) return found !== null;
    return (
      attempt(() => {
        if ((storage().getItem(ASIDE) ?? found.text) !== found.text) return false;
        storage().setItem(ASIDE, found.text);
        storage().removeItem(PROGRESS_KEY);
        return true;
      }) ?? false
    );
  };
  const asideNow = (found: ProgressFound | null): string | null =>
    attempt(() => storage().getItem(ASIDE)) ?? (found && "text" in found ? found.text : null);

  const first = read();
  const free = putAside(first) && canKeep(storage);
  const state = createAtom<Kept>({
    progress: first?.is === "read" ? first.progress : emptyProgress,
    keeps: free,
    aside: asideNow(first),
  });

  /** What is known here, with what the storage holds. */
  const knownWith = (found: ProgressFound | null): Progress => {
    const { progress, keeps } = state.get();
    // What was kept is there no more: it was erased.
    if (found?.is === "none" && keeps) return emptyProgress;
    if (found?.is !== "read") return progress;
    const { mode } = keeps ? found.progress : progress;
    return { ...merge(progress, found.progress), mode };
  };

  return {
    state,
    update: (change) => {
      const found = read();
      const mayKeep = putAside(found);
      const progress = change(knownWith(found));
      state.set({ progress, keeps: mayKeep && keep(progress), aside: asideNow(found) });
      tell();
    },
    heard: (key) => {
      if (key !== null && key !== PROGRESS_KEY && key !== ASIDE) return;
      const found = read();
      const progress = knownWith(found);
      // Two tabs that wrote at once: the later one did not know what the other one had kept.
      const lacks = found?.is === "read" && !isSame(progress, found.progress);
      if (lacks && keep(progress)) tell();
      state.set({ ...state.get(), progress, aside: asideNow(found) });
    },
    erase: () => {
      erase();
      state.set({ ...state.get(), progress: emptyProgress, aside: null });
      tell();
    },
  };
}

/** Has other tabs, and the way back to a page that was left, tell the store. */
export function listenToTabs(store: ProgressStore): void {
  addEventListener("storage", ({ key }) => store.heard(key));
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) store.heard(null);
  });
}

/** Tried at once: that nothing is kept is better said before it is lost. */
function canKeep(storage: Around["storage"]): boolean {
  const key = `${PROGRESS_KEY}:essai`;
  return (
    attempt(() => {
      storage().setItem(key, key);
      storage().removeItem(key);
      return true;
    }) ?? false
  );
}

/** @returns null where the storage is closed, or full */
function attempt<T>(use: () => T): T | null {
  try {
    return use();
  } catch {
    return null;
  }
}

const isSame = (a: Progress, b: Progress): boolean => writeProgress(a) === writeProgress(b);
