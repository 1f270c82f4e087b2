/**
 * The page's side of the service worker: registers it, has it keep the other language too, and says that
 * a newer guide waits. It is fetched once the page is loaded (`fetch-offline.ts`), at a fixed address;
 * what it shared with other scripts would be fetched with it.
 */
import type { Language } from "../../domain/language.ts";
import type { ToWorker } from "./kept.ts";
import { updateWords } from "./words.ts";

const BASE = import.meta.env.BASE_URL;
const HOUR = 3_600_000;

interface Policy {
  createScriptURL: (address: string) => string;
}
declare global {
  interface Window {
    trustedTypes?: { createPolicy: (name: string, rules: Policy) => Policy };
  }
}

/** The one address for which the policy of the page lets a script be started. */
function workerAddress(): string {
  const only = { createScriptURL: () => `${BASE}worker.js` };
  return (window.trustedTypes?.createPolicy("rse-guide", only) ?? only).createScriptURL("");
}

/** Safari has no idle callback. */
const idle = (): Promise<unknown> =>
  new Promise((resolve) => {
    if ("requestIdleCallback" in window) requestIdleCallback(resolve, { timeout: 5000 });
    else setTimeout(resolve, 1000);
  });

const ask = (worker: ServiceWorker | null, asked: ToWorker): void => worker?.postMessage(asked);

async function keepOffline(): Promise<void> {
  const { serviceWorker: workers } = navigator;
  await idle();
  // The first worker of all takes over a page of its own build.
  let followed = workers.controller !== null;
  workers.addEventListener("controllerchange", () => {
    if (followed) location.reload();
    followed = true;
  });
  const registered = await workers.register(workerAddress(), { updateViaCache: "none" });
  const tell = () => {
    if (registered.waiting && workers.controller) offerReload(registered);
  };
  registered.addEventListener("updatefound", () =>
    registered.installing?.addEventListener("statechange", tell),
  );
  tell();
  const look = () => void registered.update().catch(() => undefined);
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") look();
  });
  setInterval(look, HOUR);
  const ready = await workers.ready;
  await idle();
  ask(ready.active, "rest");
}

const CSS = `
.updated { position: sticky; inset-block-end: 0; z-index: 1; display: flex; flex-wrap: wrap;
  align-items: center; justify-content: center; gap: 0.25rem 1.25rem; padding: 0.4rem 1.25rem;
  color: var(--ink); background: var(--tint); border-block-start: 1px solid var(--hairline); }
.updated p { margin: 0; }
.updated button { min-height: 2.75rem; padding: 0; font: inherit; font-weight: 650;
  color: var(--accent); background: none; border: 0; text-decoration: underline;
  text-underline-offset: 0.2em; cursor: pointer; }
@media print { .updated { display: none; } }`;

/** One line at the end of the page, once. */
function offerReload(registered: ServiceWorkerRegistration): void {
  if (document.querySelector(".updated")) return;
  const words = updateWords[document.documentElement.lang as Language];
  const last = [...document.styleSheets].findLast(({ media }) => media.length === 0);
  // Before Safari 16.4 no sheet can be constructed.
  last?.insertRule(`@media all { ${CSS} }`, last.cssRules.length);
  const line = document.createElement("div");
  line.className = "updated";
  const said = document.createElement("p");
  said.setAttribute("role", "status");
  const again = document.createElement("button");
  again.type = "button";
  again.textContent = words.again;
  // Every open page of the guide loads anew once the newer worker has taken over: none stays behind.
  again.addEventListener("click", () => ask(registered.waiting, "now"));
  line.append(said, again);
  document.body.append(line);
  // A status is heard when it changes.
  setTimeout(() => (said.textContent = words.said), 100);
}

// Storage forbidden or full, no HTTPS, a worker of another build: the page works without it.
keepOffline().catch(() => undefined);
