/**
 * The link to the guide leads to the screen that is shown now, once something was pressed. Without
 * imports, so that the page carries it inline.
 */
export function followShown(): void {
  const link = document.querySelector<HTMLAnchorElement>("[data-screens]");
  if (!link) return;
  const { screens = "", toScreen = "" } = link.dataset;
  document.addEventListener("click", ({ target }) => {
    if (!(target as Element).closest("[data-press], .tools button")) return;
    requestAnimationFrame(() => {
      const shown = document.querySelector<HTMLElement>("[data-screen]")?.dataset["screen"];
      const known = document.querySelector(".frame");
      if (!shown || !known) return;
      link.href = `${screens}${shown}/`;
      link.textContent = toScreen;
    });
  });
}
