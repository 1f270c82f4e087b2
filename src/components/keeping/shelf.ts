import type { Shelf } from "../../practice/sandbox/exercise.ts";
import { findSaved, type IsStart, type Saved } from "../../practice/sandbox/saved.ts";
import { eraseKept } from "../progress/erase-kept.ts";
import { attempt } from "./attempt.ts";

/** What a shelf needs of a browser. Its storage may be closed, or full. */
interface Around {
  storage: () => Pick<Storage, "getItem" | "setItem">;
  erase: () => void;
  /** Is what is done kept? */
  tellKept: (kept: boolean) => void;
  /** What could not be read, or followed, to its end, a text a line: to be given back. */
  tellAside: (texts: string) => void;
}

const note = (name: string) => document.querySelector<HTMLElement>(`[data-${name}]`);

const browser: Around = {
  storage: () => localStorage,
  erase: eraseKept,
  tellKept: (kept) => note("unkept")?.toggleAttribute("hidden", kept),
  tellAside: (texts) => {
    const told = note("aside");
    const link = told?.querySelector("a");
    if (!told || !link) return;
    told.hidden = texts === "";
    link.href = URL.createObjectURL(new Blob([texts]));
  },
};

/** Says at once that nothing will be kept, rather than when it is lost. */
export function tryShelf(): void {
  const key = "rse-guide:sandbox:essai";
  const kept = attempt(() => {
    localStorage.setItem(key, key);
    localStorage.removeItem(key);
  });
  browser.tellKept(kept);
}

/** Where this browser keeps an exercise. Whatever the storage does, nothing here throws. */
export function shelfAt(
  key: string,
  isStart?: IsStart,
  { storage, erase, tellKept, tellAside }: Around = browser,
): Shelf {
  /** What stood there last, and what it said; where nothing may be written, that is older than `saved`. */
  let text: string | null = null;
  let saved: Saved | null = null;
  let free = true;

  const slot = `${key}:aside`;
  const aside = () => storage().getItem(slot) ?? "";
  const putAside = () => {
    // Until it is safe elsewhere, it is not to be written over.
    free = false;
    const before = aside();
    if (text !== null && !before.includes(text))
      storage().setItem(slot, (before && `${before}\n`) + text);
    free = true;
    tellAside(aside());
  };
  attempt(() => tellAside(aside()));

  return {
    read: () => {
      attempt(() => {
        const now = storage().getItem(key);
        if (now === text) return;
        text = now;
        const found = findSaved(now, isStart);
        saved = found.saved;
        free = true;
        if (!found.whole) putAside();
      });
      return saved;
    },
    write: (next) => {
      const kept = attempt(() => {
        const then = JSON.stringify(next);
        if (!free) putAside();
        storage().setItem(key, then);
        text = then;
        saved = next;
      });
      tellKept(kept);
    },
    erase: () => {
      erase();
      attempt(() => tellAside(aside()));
    },
    putAside: () => void attempt(putAside),
  };
}
