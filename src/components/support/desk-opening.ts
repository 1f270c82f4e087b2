/** A reply as the clipboard takes it. */
export type Copied = Record<"text/plain" | "text/html", Blob>;

/** Hands over what the first press promised. @returns when it is copied; undefined if none was promised */
export type Hand = (copied: Copied) => Promise<void> | undefined;

/** What the desk itself is given, once it is fetched by its fixed address. */
interface Desk {
  startDesk: (
    root: HTMLElement,
    equip: (item: HTMLElement) => void,
    hand: Hand,
  ) => Promise<void>;
}

/**
 * Equips the support desk's cases with their replies, and fetches the desk itself once it is used.
 * Small and without imports: the page carries it inline.
 */
export function openDesk(root: HTMLElement): void {
  const tools = root.querySelector<HTMLTemplateElement>("[data-tools]");
  if (!tools) return;
  const equip = (item: HTMLElement) => {
    if (item.querySelector(".replies")) return;
    item.append(tools.content.cloneNode(true));
    const replies = item.querySelector(".replies");
    const title = item.querySelector("a")?.textContent.trim() ?? "";
    replies?.setAttribute("aria-label", `${replies.ariaLabel ?? ""} – ${title}`);
    const read = item.querySelector(".preview > summary");
    if (title) read?.setAttribute("aria-label", `${read.textContent} – ${title}`);
  };
  const equipAll = (within: Element, selector: string) => {
    for (const item of within.querySelectorAll<HTMLElement>(selector)) equip(item);
  };
  equipAll(root, ".desk-lists > ul [data-case]");
  // The steps are closed at first: most of them are never opened.
  const opened = ({ target }: Event) => equipAll(target as Element, "[data-case]");
  root.addEventListener("toggle", opened, true);

  // WebKit copies within a press alone: what is copied may be promised then, and come later.
  let give: (copied: Copied) => void;
  const copied = new Promise<Copied>((resolve) => {
    give = resolve;
  });
  const part = (type: keyof Copied) => ({ [type]: copied.then((all) => all[type]) });
  const write = async () =>
    navigator.clipboard.write([
      new ClipboardItem({ ...part("text/plain"), ...part("text/html") }),
    ]);
  let early: Promise<void> | undefined;

  let desk: Promise<void> | undefined;
  const start = () => {
    desk ??= import(/* @vite-ignore */ root.dataset["desk"] ?? "")
      .then(({ startDesk }: Desk) =>
        startDesk(root, equip, (all) => {
          give(all);
          return early;
        }),
      )
      .then(() => {
        root.dataset["ready"] = "";
      });
  };
  /** Once the desk is there, what was pressed before is pressed again (`hold-presses.ts`). */
  const use = ({ type, target }: Event) => {
    const used = (target as Element).closest<HTMLElement>("textarea, [data-reply], .preview");
    if (!used) return;
    start();
    if (type === "click" && "reply" in used.dataset && !("ready" in root.dataset)) {
      early ??= write();
      // Told by the press that is played again.
      early.catch(() => null);
    }
  };
  for (const each of USES) root.addEventListener(each, use);
  const startIfAsked = () => {
    if (asksAlready()) start();
  };
  // A shared search may be opened where the page already is.
  addEventListener("hashchange", startIfAsked);
  startIfAsked();
}

/** A shared search, or what was asked in this tab before (`desk-place.ts`). */
function asksAlready(): boolean {
  try {
    const kept =
      sessionStorage.getItem("rse-guide:desk") ?? localStorage.getItem("rse-guide:desk-cases");
    return location.hash.startsWith("#q=") || kept !== null;
  } catch {
    return false;
  }
}

const USES = ["focusin", "pointerover", "click"];
