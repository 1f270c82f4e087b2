/** What the desk itself is given, once it is fetched by its fixed address. */
interface Desk {
  startDesk: (root: HTMLElement, equip: (item: HTMLElement) => void) => Promise<void>;
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
  };
  const equipAll = (within: Element, selector: string) => {
    for (const item of within.querySelectorAll<HTMLElement>(selector)) equip(item);
  };
  equipAll(root, ".desk-lists > ul [data-case]");
  // The steps are closed at first: most of them are never opened.
  const opened = ({ target }: Event) => equipAll(target as Element, "[data-case]");
  root.addEventListener("toggle", opened, true);

  /** What was pressed before the desk was there. */
  let held: HTMLElement | null = null;
  const use = ({ type, target }: Event) => {
    const used = (target as Element).closest<HTMLElement>("input, [data-reply], .preview");
    if (!used) return;
    if (type === "click" && used.dataset["reply"]) held = used;
    for (const each of USES) root.removeEventListener(each, use);
    root.addEventListener("click", hold);
    void import(/* @vite-ignore */ root.dataset["desk"] ?? "")
      .then((desk: Desk) => desk.startDesk(root, equip))
      .then(() => {
        root.removeEventListener("click", hold);
        held?.click();
      });
  };
  const hold = ({ target }: Event) => {
    held = (target as Element).closest<HTMLElement>("[data-reply]") ?? held;
  };
  for (const each of USES) root.addEventListener(each, use);
}

const USES = ["focusin", "pointerover", "click"];
