/**
 * What scripts bring to life: each says `data-ready` once it answers. By their classes: a page is
 * known by its attributes (`preload-modules.ts`), and this text is in every page.
 */
const ROOTS = ".rehearsal-root, .lesson, .desk, [role=search]";

/** A button that answers by itself copies what it holds. */
const PRESSED = "button:not([data-text])";

/** Where the last press was made that nobody could answer yet. */
interface Held {
  root: HTMLElement;
  button: HTMLElement;
  screen: string | undefined;
}

/**
 * A press before its script is there is held, and pressed again once it is, unless something else is
 * shown by then. Where the scripts have failed, it leads to what can be done about it.
 */
export function holdPresses(): void {
  let held: Held | null = null;
  document.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLElement>(PRESSED);
    const root = button?.closest<HTMLElement>(ROOTS);
    if (!button || !root || isReady(root)) return;
    event.preventDefault();
    held = { root, button, screen: screenIn(root) };
    document.querySelector<HTMLElement>(".retry button")?.focus();
  });
  new MutationObserver(() => {
    if (!held || !isReady(held.root)) return;
    const { root, button, screen } = held;
    held = null;
    // What was drawn anew has another button of that name, which is the same on the same screen.
    const twin = screen === screenIn(root) && root.querySelector<HTMLElement>(named(button));
    if (button.isConnected) button.click();
    else if (twin) twin.click();
  }).observe(document, { subtree: true, attributeFilter: ["data-ready"] });
}

const isReady = ({ dataset }: HTMLElement): boolean => "ready" in dataset;

const screenIn = (root: HTMLElement): string | undefined =>
  root.querySelector<HTMLElement>("[data-screen]")?.dataset["screen"];

const named = ({ dataset }: HTMLElement): string => `[data-press="${dataset["press"] ?? ""}"]`;
