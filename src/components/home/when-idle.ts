/**
 * Fetches what the build has put aside (`build/preload-modules.ts`), all of it at once, when the page
 * is drawn and the browser has nothing else to do. While one develops, nothing is put aside.
 * Small and without imports: the page carries it inline.
 */
export function fetchWhenIdle(): void {
  const aside = document.querySelector<HTMLTemplateElement>("template[data-idle]");
  if (aside) requestAnimationFrame(() => whenIdle(() => fetchAside(aside.content)));
}

function fetchAside(aside: DocumentFragment): void {
  const scripts = aside.querySelectorAll<HTMLScriptElement>("script[src]");
  document.head.append(aside);
  // The same module again, which says when it has failed (`offer-retry.ts`).
  for (const { src } of scripts) void import(/* @vite-ignore */ src);
}

function whenIdle(run: () => void): void {
  // Safari has no idle callbacks.
  if ("requestIdleCallback" in window) requestIdleCallback(run, { timeout: 1000 });
  else setTimeout(run, 100);
}
