/**
 * Copying, in every page: a link beside each heading and each line of a list marked `copyable`, and
 * what any `[data-text]` button holds. A title marked `data-bare` gets none: a field, or a screen
 * with its own link, comes first. Small and without imports, so that the page carries it inline.
 */
export function offerCopies(
  page: Document,
  pattern: HTMLElement,
  status: HTMLElement,
  canonical: HTMLLinkElement,
): void {
  for (const named of page.querySelectorAll<HTMLAnchorElement | HTMLHeadingElement>(
    "main > :is(h1:not([data-bare]), h2[id], h3[id]), .copyable a",
  )) {
    const offer = pattern.cloneNode(true) as HTMLElement;
    const [heading, link] = "href" in named ? [null, named] : [named, canonical];
    // The page's own origin, and nothing that stands in the address bar after it.
    const { pathname } = new URL(link.href);
    offer.dataset["text"] = location.origin + pathname + (named.id && `#${named.id}`);
    // What the keyboard passes over, it passes over with its button.
    if (!heading) offer.tabIndex = link.tabIndex;
    offer.ariaLabel = (offer.ariaLabel ?? "").replace("{}", named.textContent);
    if (heading) {
      const headed = page.createElement("div");
      headed.className = "headed";
      heading.replaceWith(headed);
      headed.append(heading);
    }
    named.after(offer);
  }

  const copy = async (pressed: HTMLElement) => {
    const { text = "", done = "", byHand = "" } = pressed.dataset;
    page.querySelector(".by-hand")?.remove();
    page.querySelector("[data-copied]")?.removeAttribute("data-copied");
    status.textContent = "";
    try {
      await navigator.clipboard.writeText(text);
      status.textContent = pressed.dataset["copied"] = done;
    } catch {
      const shown = page.createElement("pre");
      shown.className = "by-hand";
      shown.textContent = text;
      (pressed.closest("li, .headed") ?? pressed).after(shown);
      getSelection()?.selectAllChildren(shown);
      status.textContent = byHand;
    }
  };
  page.addEventListener("click", ({ target }) => {
    const pressed = (target as Element).closest<HTMLElement>("[data-text]");
    if (pressed) void copy(pressed);
  });
}
