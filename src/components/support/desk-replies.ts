import { inAll, languages, traits, type InAll, type Language } from "../../domain/language.ts";
import type { DeskCase } from "../../guide/desk/desk-cases.ts";
import {
  reply,
  replyInAll,
  replyToAll,
  short,
  subject,
  type CaseTold,
  type Reply,
} from "../../guide/desk/reply.ts";
import { deskWords } from "../../guide/desk/desk-words.ts";
import { element } from "./desk-elements.ts";
import type { Copied, Hand } from "./desk-opening.ts";

export type Cases = Record<Language, readonly DeskCase[]>;

/** The cases that a place on the page answers to, by their ids; none where it is no such place. */
type IdsOf = (place: Element) => readonly string[];

/** The replies are written where they are asked for: into the clipboard, or a preview. */
export function offerReplies(
  root: HTMLElement,
  cases: Cases,
  own: Language,
  idsOf: IdsOf,
  hand: Hand,
): void {
  const told = (ids: readonly string[]) => tellIn(cases, ids);
  let first = true;
  const write = (copied: Copied) => {
    const promised = first ? hand(copied) : undefined;
    first = false;
    return promised ?? navigator.clipboard.write([new ClipboardItem(copied)]);
  };
  root.addEventListener("click", (event) => {
    const button = pressedIn(event.target, "[data-reply]");
    if (!button || button.dataset["text"] !== undefined) return;
    const all = told(idsOf(button));
    const which = button.dataset["reply"] ?? "";
    void copy(button, which in all ? oneIn(all, which as Language) : replyInAll(all), write);
  });
  const preview = (target: EventTarget | null) => {
    const opened = pressedIn(target, ".preview");
    opened?.querySelector(".sheets")?.remove();
    if (opened?.hasAttribute("open")) opened.append(sheetsOf(told(idsOf(opened)), own));
  };
  root.addEventListener("toggle", ({ target }) => preview(target), true);
  for (const open of root.querySelectorAll(".preview[open]")) preview(open);
}

const pressedIn = (target: EventTarget | null, selector: string): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(selector) : null;

function oneIn(told: InAll<readonly CaseTold[]>, language: Language): Reply {
  const [first, ...more] = told[language];
  return first && more.length === 0
    ? reply(first, language)
    : replyToAll(told[language], language);
}

function tellIn(cases: Cases, ids: readonly string[]): InAll<readonly CaseTold[]> {
  const absolute = (path: string) => new URL(path, location.origin).href;
  return inAll((language) =>
    ids.map((id) => {
      const found = cases[language].find((each) => each.id === id);
      if (!found) throw new Error("The page and its replies do not tell of the same cases.");
      const { told, entry } = found;
      const ways = told.ways.map(({ name, path }) => ({ name, address: absolute(path) }));
      return { ...told, address: absolute(entry.path), ways };
    }),
  );
}

/** An opened preview: in each language its subject, its reply and its short form. */
function sheetsOf(told: InAll<readonly CaseTold[]>, own: Language): HTMLElement {
  const words = deskWords[own];
  const sheets = element("div", "", "sheets");
  for (const language of languages) {
    if (told[language].length === 0) continue;
    const texts = {
      subject: subject(told[language], language),
      reply: oneIn(told, language).text,
      short: short(told[language], language),
    };
    const sheet = element("div");
    for (const part of ["subject", "reply", "short"] as const) {
      const named = element("p");
      const name = `${words.sheets[part]} (${traits[language].name})`;
      named.append(element("b", words.sheets[part]), copier(name, texts[part], words));
      const text = element("pre", texts[part]);
      text.lang = language;
      text.dataset["told"] = part;
      sheet.append(named, text);
    }
    sheets.append(sheet);
  }
  return sheets;
}

/** A button of the site's own copying (`copy.ts`). */
function copier(name: string, text: string, words: (typeof deskWords)[Language]): HTMLElement {
  const button = element("button", words.copyShort);
  button.type = "button";
  button.ariaLabel = words.copy(name);
  Object.assign(button.dataset, { text, done: words.copied, byHand: words.byHand });
  return button;
}

/** Plain and as an e-mail shows it, where the browser can; or else as every other copy in the site. */
async function copy(
  button: HTMLElement,
  { text, html }: Reply,
  write: (copied: Copied) => Promise<void>,
): Promise<void> {
  const status = document.querySelector<HTMLElement>("[data-copying]");
  try {
    const as = (type: keyof Copied, written: string) => new Blob([written], { type });
    document.querySelector(".by-hand")?.remove();
    document.querySelector("[data-copied]")?.removeAttribute("data-copied");
    if (status) status.textContent = "";
    await write({ "text/plain": as("text/plain", text), "text/html": as("text/html", html) });
    const done = button.dataset["done"] ?? "";
    if (status) status.textContent = button.dataset["copied"] = done;
  } catch {
    button.dataset["text"] = text;
    button.click();
    delete button.dataset["text"];
  }
}
