import { hydrate, render } from "preact";
import type { Account } from "../../account/account.ts";
import type { Press } from "../../kit/flow.ts";
import type { Part } from "../../kit/part.ts";
import type { Words } from "../../kit/strings.ts";
import type { Setting } from "./context.ts";
import { saveDrafts, takeDrafts, type Draft } from "./draft.ts";
import { partId } from "./ids.ts";
import { rawOf } from "./raw.ts";
import { Rehearsal } from "./Rehearsal.tsx";
import { rawShown, rehearse, type Rehearsing } from "./rehearse.ts";

// Only the part and the language that the page names are fetched, and the page preloads them.
const parts = import.meta.glob<Part<Account>>("../../machines/*/index.ts", { import: "part" });
const french = import.meta.glob<Words>("../../machines/*/fr.ts", { import: "fr" });
const english = import.meta.glob<Words>("../../machines/*/en.ts", { import: "en" });
const interfaces = {
  fr: async () => (await import("./words.fr.ts")).fr,
  en: async () => (await import("./words.en.ts")).en,
};

interface Mounted {
  setting: Setting;
  rehearsing: Rehearsing;
}

/** Brings every rehearsal of the page to life, in order, and finds what was left in them. */
export async function mountAll(): Promise<void> {
  const page = document.documentElement.dataset["page"] ?? "";
  const found = takeDrafts(page);
  const mounted: Mounted[] = [];
  keepDrafts(page, mounted);
  for (const root of document.querySelectorAll<HTMLElement>("[data-rehearsal]")) {
    const one = await mount(root);
    mounted.push(one);
    const draft = found?.drafts[one.setting.prefix];
    if (draft) resume(root, one, draft);
    await nextTask();
  }
  document.getElementById(found?.focus ?? "")?.focus();
}

async function mount(root: HTMLElement): Promise<Mounted> {
  const setting = await settingOf(root);
  const { start = "[]" } = root.dataset;
  const rehearsing = rehearse(setting.part, JSON.parse(start) as Press[]);
  hydrate(<Rehearsal setting={setting} rehearsing={rehearsing} />, root);
  root.dataset["ready"] = "";
  const { held } = root.dataset;
  if (held) root.querySelector<HTMLElement>(`[data-press="${CSS.escape(held)}"]`)?.click();
  return { setting, rehearsing };
}

/** Drawn at once: the controls that the focus may go to are those of the draft. */
function resume(root: HTMLElement, { setting, rehearsing }: Mounted, draft: Draft): void {
  rehearsing.resume(draft.log, draft.typed);
  render(<Rehearsal setting={setting} rehearsing={rehearsing} />, root);
}

async function settingOf({ dataset }: HTMLElement): Promise<Setting> {
  const { part = "", prefix = "", links = "{}", level } = dataset;
  const language = dataset["language"] === "en" ? "en" : "fr";
  const words = language === "en" ? english : french;
  const [loadedPart, loadedWords, ui] = await Promise.all([
    parts[`../../machines/${part}/index.ts`]?.(),
    words[`../../machines/${part}/${language}.ts`]?.(),
    interfaces[language](),
  ]);
  if (!loadedPart || !loadedWords) throw new Error(`There is no part “${part}”.`);
  return {
    part: loadedPart,
    words: loadedWords,
    ui,
    language,
    links: JSON.parse(links) as Record<string, string>,
    prefix,
    level: level === "2" ? 2 : 3,
  };
}

/** When the page is left, what was pressed and typed is kept for its twin or its reload. */
function keepDrafts(page: string, mounted: readonly Mounted[]): void {
  let focus = "";
  let switching = false;
  document.addEventListener("focusin", ({ target }) => {
    const control = target as HTMLElement;
    if (control.id && control.closest("[data-rehearsal]")) focus = control.id;
  });
  document.addEventListener("click", ({ target }) => {
    if ((target as Element).closest("[data-language-switch]")) switching = true;
  });
  addEventListener("pagehide", () => {
    const drafts = Object.fromEntries(mounted.flatMap(draftOf));
    if (Object.keys(drafts).length > 0) saveDrafts({ page, switching, focus, drafts });
    switching = false;
  });
}

function draftOf({ setting: { prefix }, rehearsing }: Mounted): [string, Draft][] {
  const state = rehearsing.state.get();
  const form = document.getElementById(partId(prefix, "form"));
  const typed = form instanceof HTMLFormElement ? rawOf(form) : {};
  const shown = rawShown(state);
  const touched =
    state.turn > 0 || Object.keys(typed).some((id) => typed[id] !== (shown[id] ?? ""));
  return touched ? [[prefix, { log: state.session.log, typed }]] : [];
}

const nextTask = () => new Promise((resolve) => setTimeout(resolve));
