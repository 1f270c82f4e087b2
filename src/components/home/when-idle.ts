/**
 * Fetches what the build has put aside (`build/preload-modules.ts`), all of it at once, when the page
 * is drawn and the browser has nothing else to do. While one develops, nothing is put aside.
 * Small and without imports: the page carries it inline.
 */
export function fetchWhenIdle(): void {
  const aside = document.querySelector<HTMLTemplateElement>("template[data-idle]");
  if (aside) requestAnimationFrame(() => whenIdle(() => document.head.append(aside.content)));
}

function whenIdle(run: () => void): void {
  // Safari has no idle callbacks.
  if ("requestIdleCallback" in window) requestIdleCallback(run, { timeout: 1000 });
  else setTimeout(run, 100);
}
