import type { Language } from "../../domain/language.ts";
import { deskSearch, type DeskAnswer, type Known } from "../../guide/desk/desk-search.ts";
import { deskWords } from "../../guide/desk/desk-words.ts";
import { triaged, type Triage } from "../../guide/desk/triage.ts";
import { saysNothing } from "../../guide/search/message.ts";
import { element } from "./desk-elements.ts";
import { askedBefore, keepAsked, sharedAddress, sharedSearch } from "./desk-place.ts";
import { sectionsIn } from "./desk-sections.ts";
import { keepCases } from "./desk-kept.ts";
import { answerKeys } from "./desk-keys.ts";
import { keepUnfound } from "./desk-unfound.ts";
import { drawTriage } from "./desk-triage.ts";

/** Puts the replies' buttons into a case of the lists, unless they are there. */
export type Equip = (item: HTMLElement) => void;

/** Between the last key and the search, as in the site's search. */
const PAUSE = 180;

/** How many cases the questions may leave on the page. */
const MOST = 20;

/** Finds cases as one types. @returns the cases chosen for one reply to several */
export function findAsTyped(
  root: HTMLElement,
  known: Known,
  language: Language,
  equip: Equip,
): () => readonly string[] {
  const place = (selector: string) =>
    root.querySelector<HTMLElement>(selector) ?? element("div");
  const status = place("[role=status]");
  const field = root.querySelector("textarea") ?? element("textarea");
  const [found, lists, ask, common, sections] = [
    place(".desk-found"),
    place(".desk-lists"),
    place(".desk-triage"),
    place(".desk-common"),
    place(".desk-sections"),
  ];
  const words = deskWords[language];
  const share = place(".desk-share");
  const search = deskSearch(known, language);
  const findSections = sectionsIn(language);
  const counts = JSON.parse(root.dataset["counts"] ?? "[]") as string[];
  const items = new Map(
    [...lists.querySelectorAll<HTMLElement>(".desk-part [data-case]")].map((item) => [
      item.dataset["case"] ?? "",
      item,
    ]),
  );
  /** A case of the lists, once more, with its replies. */
  const copyOf = (id: string): HTMLElement | null => {
    const item = items.get(id)?.cloneNode(true) as HTMLElement | undefined;
    if (!item) return null;
    equip(item);
    return item;
  };
  const pin = keepCases(root, language, copyOf);
  const noteAsked = keepUnfound(share, language);
  answerKeys(root, field);
  const keys = element("p", words.keys, "desk-keys");
  keys.hidden = true;
  found.after(keys);
  let chosen: string[] = [];
  let timer = 0;

  const showCommon = () => {
    common.hidden = chosen.length < 2;
    const [lead] = common.children;
    // What was read is not what would be sent now.
    common.querySelector("details")?.removeAttribute("open");
    if (lead) lead.textContent = words.one(chosen.length);
  };
  /** A case may be chosen for one reply to several. */
  const choosing = (id: string, title: string) => {
    const label = element("label", words.inOne, "in-one");
    const box = element("input");
    box.type = "checkbox";
    box.checked = chosen.includes(id);
    box.ariaLabel = `${words.inOne} – ${title}`;
    box.addEventListener("change", () => {
      chosen = box.checked ? [...chosen, id] : chosen.filter((each) => each !== id);
      showCommon();
    });
    label.prepend(box);
    return label;
  };
  const list = (ids: readonly string[]) => {
    found.replaceChildren(
      ...ids.slice(0, MOST).flatMap((id) => {
        const item = copyOf(id);
        if (!item) return [];
        pin(item);
        item.append(choosing(id, item.querySelector("a")?.textContent ?? ""));
        return item;
      }),
    );
    found.hidden = keys.hidden = ids.length === 0;
  };

  const offerTriage = (nearest: readonly string[]) => {
    const parts = [...lists.querySelectorAll<HTMLElement>(".desk-part")].map((part) => {
      const [id = ""] =
        part.querySelector<HTMLElement>("[data-case]")?.dataset["case"]?.split("/") ?? [];
      return [id, part.querySelector("h3")?.textContent ?? ""] as const;
    });
    const answered = (triage: Triage) => {
      const left = Object.values(triage).every((each) => each === undefined)
        ? []
        : triaged(known.cases[language], triage);
      list([...new Set([...nearest.filter((id) => left.includes(id)), ...left])]);
      lists.hidden = left.length > 0;
      tell(left.length > 0 ? words.left(left.length) : words.none);
    };
    const anyway = element("button", words.anyway);
    anyway.type = "button";
    anyway.addEventListener("click", () => {
      list(nearest);
      found.querySelector("a")?.focus();
    });
    const drawn = drawTriage(language, parts, answered);
    ask.replaceChildren(drawn, ...(nearest.length > 0 ? [anyway] : []));
  };

  /** Once for each thing that is to be heard. */
  const tell = (text: string) => {
    if (status.textContent !== text) status.textContent = text;
  };
  const said = ({ near, cases: ids, several }: DeskAnswer) => {
    if (!near) return words.none;
    return several.length > 1 ? words.several(several.length) : (counts[ids.length] ?? "");
  };
  const show = (asked: string) => {
    const answer = search(asked);
    noteAsked(asked, answer.near);
    chosen = [...answer.several];
    list(answer.near ? answer.cases : []);
    lists.hidden = answer.near;
    ask.hidden = answer.near;
    if (!answer.near) offerTriage(answer.cases);
    tell(said(answer));
    void findSections(asked).then((drawn) => {
      if (field.value === asked) sections.replaceChildren(...drawn);
    });
  };
  const showNothing = () => {
    chosen = [];
    list([]);
    sections.replaceChildren();
    lists.hidden = false;
    ask.hidden = true;
    tell("");
  };

  const update = () => {
    clearTimeout(timer);
    timer = 0;
    keepAsked(field.value);
    const address = sharedAddress(field.value);
    share.hidden = address === undefined;
    if (address !== undefined) share.dataset["text"] = address;
    if (saysNothing(field.value)) showNothing();
    else show(field.value);
    showCommon();
  };
  Object.assign(share, { textContent: words.share });
  Object.assign(share.dataset, { done: words.shared, byHand: words.byHand });

  field.addEventListener("input", () => {
    keepAsked(field.value);
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
  window.addEventListener("hashchange", () => {
    const shared = sharedSearch();
    if (shared === undefined) return;
    field.value = shared;
    update();
  });
  equip(common);
  const group = common.querySelector(".replies");
  if (group) group.ariaLabel = words.inOne;
  field.value ||= askedBefore();
  if (field.value !== "") update();
  return () => chosen;
}

/** Arrows go from the field's end from case to case and back, Enter to the first one, Escape to the field. */
function move(
  { key, target, shiftKey }: KeyboardEvent,
  field: HTMLTextAreaElement,
  links: readonly HTMLAnchorElement[],
): boolean {
  const inField = target === field;
  const item = target instanceof Element ? target.closest("[data-case]") : null;
  const at = links.findIndex((link) => link.parentElement === item);
  if (!inField && at === -1) return false;
  if (inField && (shiftKey || (key === "ArrowDown" && field.selectionEnd < field.textLength))) {
    return false;
  }
  if (key === "ArrowDown" || (key === "Enter" && inField)) links[at + 1]?.focus();
  else if (key === "ArrowUp" && !inField) (links[at - 1] ?? field).focus();
  else if (key === "Escape" && !inField) field.focus();
  else return false;
  return true;
}
