import { exportFile, importFile } from "../../practice/progress/file.ts";
import { merge } from "../../practice/progress/merge.ts";
import { MOST_BYTES, writeProgress } from "../../practice/progress/read.ts";
import { erasePages } from "./erase-pages.ts";
import type { ProgressStore } from "./progress-store.ts";
import type { KeptSaid } from "./words.ts";

/** How long a browser may take to fetch what it was handed. */
const A_WHILE = 10_000;
const ASIDE_NAME = "progression-guide-rse-mise-de-cote.txt";

/** Brings the panel (`KeptPanel.astro`) to life, over what is kept. */
export function offerKept(panel: HTMLElement, store: ProgressStore): void {
  const shown = (when: string, is: boolean) => {
    for (const each of panel.querySelectorAll<HTMLElement>(`[data-when=${when}]`))
      each.hidden = !is;
  };
  const button = (act: string) => panel.querySelector<HTMLElement>(`[data-act=${act}]`);
  const on = (act: string, run: () => void) => button(act)?.addEventListener("click", run);
  const say = speaker(panel);

  const tell = () => {
    const { keeps, aside } = store.state.get();
    shown("unkept", !keeps);
    shown("aside", aside !== null);
  };
  store.state.subscribe(tell);
  tell();

  on("export", () => {
    const { name, text } = exportFile(store.state.get().progress);
    hand(name, text);
    say("exported");
  });
  on("giveBack", () => {
    hand(ASIDE_NAME, store.state.get().aside ?? "");
    say("exported");
  });

  const chosen = panel.querySelector<HTMLInputElement>("input[type=file]");
  on("import", () => chosen?.click());
  chosen?.addEventListener("change", () => {
    const file = chosen.files?.[0];
    // The same file may be chosen again.
    if (file) void take(file, store).then(say, () => say("unread"));
    chosen.value = "";
  });

  const ask = (asking: boolean, said: KeptSaid | null = null) => {
    say(said);
    shown("asking", asking);
    if (!asking) button("erase")?.focus();
  };
  on("erase", () => ask(true));
  on("no", () => ask(false));
  on("yes", () => {
    store.erase();
    void erasePages();
    ask(false, "erased");
  });
  shown("live", true);
}

/** Says one thing at a time; what is said again is emptied first, or nobody would hear it. */
function speaker(panel: HTMLElement): (said: KeptSaid | null) => void {
  const words = JSON.parse(panel.dataset["said"] ?? "{}") as Record<KeptSaid, string>;
  const line = panel.querySelector("[data-saying]");
  return (said) => {
    if (!line) return;
    line.textContent = "";
    if (said) setTimeout(() => (line.textContent = words[said]));
  };
}

/** Adds what a file holds to what is kept. @throws when the file cannot be opened any more */
async function take(file: File, store: ProgressStore): Promise<KeptSaid> {
  if (file.size > MOST_BYTES) return "tooBig";
  const found = importFile(await file.text());
  if (found.is !== "read") return found.is;
  const before = writeProgress(store.state.get().progress);
  store.update((progress) => merge(progress, found.progress));
  return writeProgress(store.state.get().progress) === before ? "nothingNew" : "imported";
}

/** Hands the browser a file to keep: made here, and sent nowhere. */
function hand(name: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), A_WHILE);
}
