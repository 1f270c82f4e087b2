import type { Mode } from "../../practice/progress/progress.ts";
import { chooseMode } from "../../practice/progress/record.ts";
import type { Beginning, Rehearsed } from "../../practice/rehearse.ts";
import type { ModeWords } from "../help/words.ts";
import { openProgress } from "../progress/progress-store.ts";
import { runOnce } from "../rehearsal/run-once.tsx";
import type { Setting } from "../setting.ts";
import type { practise } from "./practise.tsx";

/** The modes of a lesson, with their words: one script. */
interface LoadedModes {
  words: ModeWords;
  practise: typeof practise;
}

/** While the browser is idle: a first press where nobody sees it, then the modes of the page's lesson. */
export function runAndOffer(
  setting: Setting,
  begins: Beginning & Rehearsed,
  load?: () => Promise<LoadedModes>,
): void {
  runOnce(setting, begins);
  const lesson = document.querySelector<HTMLElement>("[data-lesson]");
  const host = lesson?.querySelector<HTMLElement>("[data-modes]");
  if (!lesson || !host || !load) return;
  // What somebody else did is looked at, and not practised.
  host.hidden = lesson.querySelector(".path-place") !== null;
  if (host.hidden) return;
  const store = openProgress();
  offer(host, store.state.get().progress.mode, load, (mode, { words, practise }) => {
    const keep = (next: Mode) => store.update((before) => chooseMode(before, next));
    keep(mode);
    practise({ lesson, host, setting, rehearsing: begins, words, mode, keep });
  });
}

/** What they need is fetched once one of them is wanted: now, or at the visit before. */
function offer(
  host: HTMLElement,
  kept: Mode,
  load: () => Promise<LoadedModes>,
  begin: (mode: Mode, loaded: LoadedModes) => void,
): void {
  const radio = (mode: string) => host.querySelector<HTMLInputElement>(`[value="${mode}"]`);
  const chosen = () => host.querySelector<HTMLInputElement>(":checked")?.value as Mode;
  const begun = async () => {
    try {
      const loaded = await load();
      begin(chosen(), loaded);
    } catch {
      // It did not come: one goes on as before, and may choose again.
      radio("guider")?.click();
      host.addEventListener("change", start);
    }
  };
  const start = () => {
    host.removeEventListener("change", start);
    void begun();
  };
  host.addEventListener("change", start);
  if (chosen() === "guider" && kept !== "guider") radio(kept)?.click();
  else if (chosen() !== "guider") start();
}
