/**
 * The skip link takes the focus along. Only then may the content have it: it would take the focus of
 * every click in it otherwise.
 */
export function skipWithFocus(link: HTMLElement | null, content: HTMLElement | null): void {
  link?.addEventListener("click", (event) => {
    if (!content) return;
    // Chromium goes to the target at its next frame, and would take the focus of whoever is faster.
    event.preventDefault();
    content.scrollIntoView();
    content.tabIndex = -1;
    content.focus();
    content.addEventListener("blur", () => content.removeAttribute("tabindex"), { once: true });
  });
}
