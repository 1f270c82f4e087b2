import { languageFrom, type Language } from "../../domain/language.ts";
import { saysNothing } from "../../guide/search/message.ts";
import type { SearchEntry } from "../../guide/search/search-entry.ts";
import { searchIn, type Search } from "../../guide/search/search.ts";

/** Between the last key and the search: long enough for a screen reader not to count each letter. */
const PAUSE = 180;

/** What was sought, for the other language's page: in this tab, until it opens. */
const SWITCHED = "rse-guide:search";

/** What the search shows: nothing was typed, something or nothing was found, or there is no index. */
type Showing = "empty" | "found" | "none" | "unread" | "waiting";

/** In our English, the portal's labels and other French words (see `plainText`). */
const FRENCH = /([“\u2068])([^”\u2069]+)(?=[”\u2069])/;

/**
 * The search page: results as one types. The index is asked for once, by its fixed address; what is
 * typed stays in the field.
 */
export function startSearch(page: Document): void {
  const root = page.querySelector<HTMLElement>("[data-search]");
  const field = root?.querySelector("input");
  const status = root?.querySelector<HTMLElement>("[role=status]");
  const list = root?.querySelector("ol");
  if (!root || !field || !status || !list) return;

  const { language, index = "", kinds, counts, waiting = "", unread = "" } = root.dataset;
  const kindNames = JSON.parse(kinds ?? "{}") as Record<string, string>;
  const sentences = JSON.parse(counts ?? "[]") as string[];
  let search: Search | "unread" | undefined;
  let timer: number | undefined;

  const show = (showing: Showing, said = "") => {
    for (const piece of page.querySelectorAll<HTMLElement>("[data-shown-when]")) {
      piece.hidden = !piece.dataset["shownWhen"]?.split(" ").includes(showing);
    }
    if (status.textContent !== said) status.textContent = said;
  };

  const update = () => {
    clearTimeout(timer);
    timer = undefined;
    keepSought(field.value);
    list.replaceChildren();
    if (saysNothing(field.value)) {
      show("empty");
    } else if (search === undefined) {
      show("waiting", waiting);
    } else if (search === "unread") {
      show("unread", unread);
    } else {
      const found = search(field.value);
      list.append(...found.map((entry) => itemOf(page, entry, kindNames[entry.kind] ?? "")));
      show(found.length > 0 ? "found" : "none", sentences[found.length]);
    }
  };

  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(update, PAUSE);
  });
  root.addEventListener("click", ({ target }) => {
    if (!(target instanceof HTMLElement) || target.dataset["example"] === undefined) return;
    field.value = target.textContent.trim();
    field.focus();
    update();
  });
  root.addEventListener("keydown", (event) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.target === field && timer !== undefined && event.key === "Enter") update();
    if (move(event, field, [...list.querySelectorAll("a")])) event.preventDefault();
  });
  field.addEventListener("keydown", ({ key, isComposing }) => {
    // While accents or signs are being composed, it only ends that.
    if (key !== "Escape" || isComposing) return;
    field.value = "";
    update();
  });

  page
    .querySelector("[data-language-switch]")
    ?.addEventListener("click", () => exchangeSwitched(field.value));

  root.dataset["ready"] = "";
  const switched = exchangeSwitched("");
  field.value ||= soughtBefore(history.state) || switched;
  void load(index, languageFrom(language)).then((loaded) => {
    search = loaded;
    // It was typed before the index came, or is there again after a way back.
    if (field.value !== "") update();
  });
}

/** With the tab's history, not in the address: the way back finds the results again. */
function keepSought(sought: string): void {
  try {
    history.replaceState({ sought }, "");
  } catch {
    // A browser may refuse, when it was asked too often: the search answers all the same.
  }
}

/** Leaves what is sought to the other language's page, or nothing. @returns what was left to this one */
function exchangeSwitched(sought: string): string {
  try {
    const left = sessionStorage.getItem(SWITCHED) ?? "";
    if (sought) sessionStorage.setItem(SWITCHED, sought);
    else sessionStorage.removeItem(SWITCHED);
    return left;
  } catch {
    return "";
  }
}

const soughtBefore = (state: unknown): string =>
  typeof state === "object" && state && "sought" in state && typeof state.sought === "string"
    ? state.sought
    : "";

async function load(index: string, language: Language): Promise<Search | "unread"> {
  try {
    const response = await fetch(index);
    if (!response.ok) return "unread";
    return searchIn((await response.json()) as SearchEntry[], language);
  } catch {
    return "unread";
  }
}

/** Arrows go from the field into the results and back, Enter to the first one, Escape to the field. */
function move(
  { key, target }: KeyboardEvent,
  field: HTMLInputElement,
  links: readonly HTMLAnchorElement[],
): boolean {
  const at = links.findIndex((link) => link === target);
  const inField = target === field;
  if (at === -1 && !inField) return false;
  const down = key === "ArrowDown" || (key === "Enter" && inField);
  if (down) links[Math.min(at + 1, links.length - 1)]?.focus();
  else if (key === "ArrowUp" && !inField) (links[at - 1] ?? field).focus();
  else if (key === "Escape") field.focus();
  else return false;
  return true;
}

function itemOf(
  page: Document,
  { path, title, context, excerpt }: SearchEntry,
  kind: string,
): HTMLElement {
  const link = make(page, "a", title);
  link.href = path;
  const item = make(page, "li", "");
  item.append(make(page, "p", context ? `${kind} · ${context}` : kind, "result-kind"), link);
  if (excerpt) item.append(make(page, "p", excerpt, "result-excerpt"));
  return item;
}

function make<Name extends "a" | "li" | "p">(
  page: Document,
  name: Name,
  text: string,
  className = "",
): HTMLElementTagNameMap[Name] {
  const element = page.createElement(name);
  if (className) element.className = className;
  element.append(
    ...text.split(FRENCH).map((piece, n) => {
      // Of three: what comes before, the mark that opens, and the label.
      if (n % 3 < 2) return piece;
      const label = page.createElement("span");
      label.lang = "fr";
      label.translate = false;
      label.textContent = piece;
      return label;
    }),
  );
  return element;
}
