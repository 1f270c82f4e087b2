/**
 * Keys of the desk: “/” goes to the field, and from a case the first letter of a button that copies
 * its reply presses it. Only where nothing is being typed.
 */
export function answerKeys(root: HTMLElement, field: HTMLElement): void {
  document.addEventListener("keydown", (event) => {
    const { key, target } = event;
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (!(target instanceof Element) || target.closest("input, textarea, select")) return;
    const isOurs = target === document.body || root.contains(target);
    const item = target.closest("[data-case]");
    if (key === "/" && isOurs) field.focus();
    else if (!item || !pressed(item, key)) return;
    event.preventDefault();
  });
}

function pressed(item: Element, key: string): boolean {
  const replies = [...item.querySelectorAll<HTMLElement>("[data-reply]")];
  const reply = replies.find((each) => first(each) === key.toLowerCase());
  reply?.click();
  return reply !== undefined;
}

/** The key of a button that copies a reply. */
const first = ({ textContent }: HTMLElement): string =>
  textContent.trim().charAt(0).toLowerCase();
