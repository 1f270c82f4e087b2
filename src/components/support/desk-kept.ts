import { deskWords } from "../../guide/desk/desk-words.ts";
import type { Language } from "../../domain/language.ts";
import { attempt } from "../keeping/attempt.ts";
import { element } from "./desk-elements.ts";

/* The cases that an agent has pinned, and those used last: kept in this browser, by their ids alone. */

/** As `desk-opening.ts` reads it, which imports nothing. */
const KEY = "rse-guide:desk-cases";
const RECENT = 5;
const PINNED = 20;

interface Kept {
  pinned: readonly string[];
  recent: readonly string[];
}

/** What was kept, read with no trust. */
function read(): Kept {
  let kept: Kept = { pinned: [], recent: [] };
  attempt(() => {
    const { pinned, recent } = JSON.parse(localStorage.getItem(KEY) ?? "{}") as Partial<
      Record<keyof Kept, unknown>
    >;
    kept = { pinned: idsIn(pinned).slice(0, PINNED), recent: idsIn(recent).slice(0, RECENT) };
  });
  return kept;
}

const idsIn = (value: unknown): string[] =>
  Array.isArray(value) ? [...new Set(value.filter((each) => typeof each === "string"))] : [];

const write = (kept: Kept) => attempt(() => localStorage.setItem(KEY, JSON.stringify(kept)));

/**
 * Lists the pinned cases and those used last above the others, and lets each be pinned.
 * @param copyOf a case of the page's lists, once more; null when the page has none of that id
 * @returns what equips a case with its pin
 */
export function keepCases(
  root: HTMLElement,
  language: Language,
  copyOf: (id: string) => HTMLElement | null,
): (item: HTMLElement) => void {
  const words = deskWords[language];
  const place = element("div", "", "desk-kept");
  root.querySelector(".desk-lists")?.before(place);

  const list = (title: string, ids: readonly string[]) => {
    const items = ids.flatMap((id) => copyOf(id) ?? []);
    if (items.length === 0) return [];
    const cases = element("ul", "", "desk-cases copyable");
    items.forEach(equip);
    cases.append(...items);
    return [element("h2", title), cases];
  };
  const draw = () => {
    const { pinned, recent } = read();
    place.replaceChildren(
      ...list(words.pinned, pinned),
      ...list(
        words.recent,
        recent.filter((id) => !pinned.includes(id)),
      ),
    );
    for (const pin of root.querySelectorAll<HTMLElement>("[data-pin]")) show(pin, pinned);
  };
  const show = (pin: HTMLElement, pinned: readonly string[]) => {
    pin.ariaPressed = String(pinned.includes(pin.dataset["pin"] ?? ""));
  };

  const equip = (item: HTMLElement) => {
    const id = item.dataset["case"];
    if (id === undefined || item.querySelector("[data-pin]")) return;
    const pin = element("button", words.pin, "pin");
    pin.type = "button";
    pin.dataset["pin"] = id;
    pin.ariaLabel = `${words.pin} – ${item.querySelector("a")?.textContent.trim() ?? ""}`;
    item.querySelector(".replies")?.append(pin);
    show(pin, read().pinned);
  };

  root.addEventListener("click", ({ target }) => {
    if (!(target instanceof Element)) return;
    const item = target.closest<HTMLElement>("[data-case]");
    const pin = target.closest<HTMLElement>("[data-pin]")?.dataset["pin"];
    const { pinned, recent } = read();
    if (pin !== undefined) {
      const others = pinned.filter((id) => id !== pin);
      const again = others.length < pinned.length ? others : [pin, ...others];
      write({ pinned: again.slice(0, PINNED), recent });
      draw();
      // What was drawn anew has the focus no more: the same case elsewhere does.
      if (document.activeElement === document.body)
        root.querySelector<HTMLElement>(`[data-pin="${pin}"]`)?.focus();
      return;
    }
    const used = item && target.closest("[data-reply], .sheets button, a");
    const id = item?.dataset["case"];
    if (!used || id === undefined) return;
    const last = [id, ...recent.filter((each) => each !== id)].slice(0, RECENT);
    write({ pinned, recent: last });
  });
  draw();
  return equip;
}
