import { inAll, languageFrom, languages, type Language } from "../../domain/language.ts";
import type { DeskCase } from "../../guide/desk/desk-cases.ts";
import { deskSearch } from "../../guide/desk/desk-search.ts";
import { reply, replyInAll, type CaseTold } from "../../guide/desk/reply.ts";

/** Puts the replies' buttons into a case of the lists, unless they are there. */
type Equip = (item: HTMLElement) => void;

/** Between the last key and the search, as in the site's search. */
const PAUSE = 180;

/** The support desk at work: cases as one types, and their replies. What is typed stays in the field. */
export async function startDesk(root: HTMLElement, equip: Equip): Promise<void> {
  const status = root.querySelector<HTMLElement>("[role=status]");
  const cases = await load();
  if (!cases) {
    if (status) status.textContent = root.dataset["unread"] ?? "";
    return;
  }
  offerReplies(root, cases);
  findAsTyped(root, cases, equip);
}

type Cases = Record<Language, readonly DeskCase[]>;

async function load(): Promise<Cases | null> {
  try {
    const loaded = await Promise.all(languages.map(casesIn));
    return inAll((language) => loaded[languages.indexOf(language)] ?? []);
  } catch {
    return null;
  }
}

async function casesIn(language: Language): Promise<DeskCase[]> {
  const response = await fetch(`${import.meta.env.BASE_URL}replies.${language}.json`);
  return (await response.json()) as DeskCase[];
}

/** The replies are written where they are asked for: into a button, which `copy.ts` copies, or a preview. */
function offerReplies(root: HTMLElement, cases: Cases): void {
  const told = (item: HTMLElement, language: Language): CaseTold => {
    const found = cases[language].find(({ id }) => id === item.dataset["case"]);
    if (!found) throw new Error("The page and its replies do not tell of the same cases.");
    const absolute = (path: string) => new URL(path, location.origin).href;
    const ways = found.told.ways.map(({ name, path }) => ({ name, address: absolute(path) }));
    return { ...found.told, address: absolute(found.entry.path), ways };
  };
  const texts: Record<string, (item: HTMLElement) => string> = {
    ...inAll((language) => (item: HTMLElement) => reply(told(item, language), language)),
    both: (item) => replyInAll(inAll((language) => told(item, language))),
  };
  const within = (target: EventTarget | null, selector: string) => {
    const pressed = target instanceof Element ? target.closest<HTMLElement>(selector) : null;
    const item = pressed?.closest<HTMLElement>("[data-case]");
    return pressed && item ? { pressed, item } : null;
  };
  root.addEventListener("click", ({ target }) => {
    const found = within(target, "[data-reply]");
    if (!found) return;
    const { pressed, item } = found;
    pressed.dataset["text"] = texts[pressed.dataset["reply"] ?? ""]?.(item) ?? "";
  });
  const preview = (target: EventTarget | null) => {
    const found = within(target, ".preview");
    for (const shown of found?.pressed.querySelectorAll("pre") ?? []) {
      if (found) shown.textContent = texts[shown.lang]?.(found.item) ?? "";
    }
  };
  root.addEventListener("toggle", ({ target }) => preview(target), true);
  for (const open of root.querySelectorAll(".preview[open]")) preview(open);
}

function findAsTyped(root: HTMLElement, cases: Cases, equip: Equip): void {
  const status = root.querySelector("[role=status]");
  const field = root.querySelector("input");
  const found = root.querySelector<HTMLElement>(".desk-found");
  const lists = root.querySelector<HTMLElement>(".desk-lists");
  if (!field || !found || !lists || !status) return;
  const search = deskSearch(cases, languageFrom(root.dataset["language"]));
  const counts = JSON.parse(root.dataset["counts"] ?? "[]") as string[];
  const items = new Map(
    [...lists.querySelectorAll<HTMLElement>(".desk-part [data-case]")].map((item) => [
      item.dataset["case"],
      item,
    ]),
  );
  let timer = 0;

  const update = () => {
    clearTimeout(timer);
    timer = 0;
    const asked = field.value.trim() !== "";
    const ids = asked ? search(field.value) : [];
    found.replaceChildren(
      ...ids.flatMap((id) => {
        const item = items.get(id)?.cloneNode(true) as HTMLElement | undefined;
        if (item) equip(item);
        return item ?? [];
      }),
    );
    found.hidden = ids.length === 0;
    lists.hidden = ids.length > 0;
    status.textContent = asked ? (counts[ids.length] ?? "") : "";
  };
  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(update, PAUSE);
  });
  root.addEventListener("keydown", (event) => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.target === field && timer && event.key === "Enter") update();
    if (event.target === field && event.key === "Escape") {
      field.value = "";
      update();
    } else if (move(event, field, [...found.querySelectorAll("a")])) {
      event.preventDefault();
    }
  });
  if (field.value !== "") update();
}

/** Arrows go from the field from case to case and back, Enter to the first one, Escape to the field. */
function move(
  { key, target }: KeyboardEvent,
  field: HTMLInputElement,
  links: readonly HTMLAnchorElement[],
): boolean {
  const inField = target === field;
  const item = target instanceof Element ? target.closest("[data-case]") : null;
  const at = links.findIndex((link) => link.parentElement === item);
  if (!inField && at === -1) return false;
  if (key === "ArrowDown" || (key === "Enter" && inField)) links[at + 1]?.focus();
  else if (key === "ArrowUp" && !inField) (links[at - 1] ?? field).focus();
  else if (key === "Escape" && !inField) field.focus();
  else return false;
  return true;
}
