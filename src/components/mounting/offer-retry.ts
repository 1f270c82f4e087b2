import { keepTyped } from "./keep-typed.ts";

/**
 * Whatever script of the page does not come, does not parse or stops half-way, one sentence says so and
 * offers to load the page again: a browser remembers a module that failed for as long as the page lives.
 */
export function offerRetry(): void {
  const offer = () => {
    // A lesson that nothing will follow shows all its notes.
    document.querySelector("[data-lesson]:not([data-ready])")?.setAttribute("data-failed", "");
    const words = document.querySelector<HTMLTemplateElement>("[data-retry]");
    // Emptied by the first time: it is said once.
    if (words) document.body.append(words.content);
  };
  addEventListener("pagehide", keepTyped);
  addEventListener("unhandledrejection", offer);
  // Without an error it is a warning, as that of a ResizeObserver.
  addEventListener("error", ({ error }) => {
    if (error) offer();
  });
  document.addEventListener("click", ({ target }) => {
    if (!(target as Element).closest(".retry button")) return;
    keepTyped();
    void fetchAnew().then(() => location.reload());
  });
  // The same module again: it is asked for once, and this one says when it has failed.
  for (const { src } of document.querySelectorAll<HTMLScriptElement>("script[src]")) {
    void import(/* @vite-ignore */ src);
  }
}

/** Whatever a cache holds of the scripts, an error that a host let it keep included, is replaced. */
const fetchAnew = () =>
  Promise.allSettled(
    performance
      .getEntriesByType("resource")
      .filter(({ name }) => name.endsWith(".js"))
      .map(({ name }) => fetch(name, { cache: "reload" })),
  );
