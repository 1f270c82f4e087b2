import { hydrate } from "preact";
import type { Part } from "../../kit/part.ts";
import type { Raw } from "../../kit/screen.ts";
import type { Words } from "../../kit/strings.ts";
import { readSaved } from "../../sandbox/saved.ts";
import type { Setting } from "../rehearsal/context.ts";
import { saveDrafts, takeDrafts } from "../rehearsal/draft.ts";
import { partId } from "../rehearsal/ids.ts";
import { views } from "../rehearsal/more/index.tsx";
import { differ, rawOf } from "../rehearsal/raw.ts";
import { rawShown } from "../rehearsal/rehearse.ts";
import { openSandbox, type OpenSandbox, type Shelf } from "./sandbox.ts";
import { Sandbox, type SandboxSetting } from "./Sandbox.tsx";
import { browserWay } from "./way.ts";

const KEY = "rse-guide:sandbox";
const PREFIX = "r1";

const parts = import.meta.glob<Part>("../../machines/*/index.ts", { import: "part" });
const french = import.meta.glob<Words>("../../machines/*/fr.ts", { import: "fr" });
const english = import.meta.glob<Words>("../../machines/*/en.ts", { import: "en" });
const own = {
  fr: async () => ({
    words: (await import("./words.fr.ts")).fr,
    ui: (await import("../rehearsal/words.fr.ts")).fr,
  }),
  en: async () => ({
    words: (await import("./words.en.ts")).en,
    ui: (await import("../rehearsal/words.en.ts")).en,
  }),
};

/** Brings the sandbox of the page to life, where it was left. */
export async function mountSandbox(): Promise<void> {
  const root = document.querySelector<HTMLElement>("[data-sandbox]");
  if (!root) return;
  const { loaded, setting } = await settingOf(root);
  const page = document.documentElement.dataset["page"] ?? "";
  const way = browserWay((at) => sandbox.goTo(at));
  const sandbox: OpenSandbox = openSandbox(loaded, shelf, way, () => typedIn(sandbox));
  const found = takeDrafts(page);
  // The page was built at the sandbox's door: anything else is drawn anew.
  root.replaceChildren();
  const drafts = Object.entries(found?.drafts ?? {});
  sandbox.resume(
    Object.fromEntries(drafts.map(([moment, { typed }]) => [moment, typed])),
    found?.switching ?? false,
  );
  hydrate(<Sandbox setting={setting} sandbox={sandbox} />, root);
  root.dataset["ready"] = "";
  way.stayed(sandbox.state.get().saved.at);
  listen(sandbox, page);
  if (found?.switching) document.getElementById(found.focus)?.focus();
}

const shelf: Shelf = {
  read: () => {
    try {
      return readSaved(localStorage.getItem(KEY));
    } catch {
      return null;
    }
  },
  write: (saved) => {
    try {
      localStorage.setItem(KEY, JSON.stringify(saved));
    } catch {
      // Storage is full or closed: the exercise goes on without it.
    }
  },
  erase: () => {
    for (const storage of [localStorage, sessionStorage]) {
      for (const key of Object.keys(storage)) {
        if (key.startsWith("rse-guide:")) storage.removeItem(key);
      }
    }
  },
};

const formRaw = (): Raw => {
  const form = document.getElementById(partId(PREFIX, "form"));
  return form instanceof HTMLFormElement ? rawOf(form) : {};
};

/** What stands in the form, when somebody has typed there, or had it filled, since it was drawn. */
function typedIn(sandbox: OpenSandbox): Raw | null {
  const typed = formRaw();
  const state = sandbox.state.get();
  return state.typed || differ(typed, rawShown(state)) ? typed : null;
}

function listen(sandbox: OpenSandbox, page: string): void {
  let focus = "";
  let switching = false;
  document.addEventListener("focusin", ({ target }) => {
    const control = target as HTMLElement;
    if (control.id && control.closest("[data-sandbox]")) focus = control.id;
  });
  document.addEventListener("click", ({ target, ctrlKey, metaKey, shiftKey }) => {
    const here = !ctrlKey && !metaKey && !shiftKey;
    if (here && (target as Element).closest("[data-language-switch]")) switching = true;
  });
  addEventListener("storage", ({ key, newValue }) => {
    if (key !== KEY && key !== null) return;
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

async function settingOf(root: HTMLElement) {
  const language = root.dataset["language"] === "en" ? "en" : "fr";
  const links = JSON.parse(root.dataset["links"] ?? "{}") as Record<
    string,
    Record<string, string>
  >;
  const [{ words, ui }, ...opened] = await Promise.all([
    own[language](),
    ...Object.keys(links).map(async (id) => {
      const [part, told] = await Promise.all([
        parts[`../../machines/${id}/index.ts`]?.(),
        (language === "en" ? english : french)[`../../machines/${id}/${language}.ts`]?.(),
      ]);
      if (!part || !told) throw new Error(`There is no part “${id}”.`);
      return { part, words: told };
    }),
  ]);
  const settings = Object.fromEntries(
    opened.map(({ part, words: told }) => [
      part.id,
      {
        ...{ part, words: told, ui, language, views },
        ...{ links: links[part.id] ?? {}, here: location.pathname },
        ...{ prefix: PREFIX, level: 2 as const, account: null, start: "", partStart: "" },
      } satisfies Setting,
    ]),
  );
  const setting: SandboxSetting = { settings, words, language };
  return { loaded: Object.fromEntries(opened.map(({ part }) => [part.id, part])), setting };
}
