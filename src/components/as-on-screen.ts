const KEY = "rse-guide:glosses";
const OFF = "data-no-glosses";

/** Before anything is drawn: what was chosen at an earlier visit. Its hash is in the policy. */
export const EARLY = `try{if(localStorage["${KEY}"])document.documentElement.setAttribute("${OFF}","")}catch{}`;

/**
 * The portal has no glosses: whoever wants its screens as they are hides them, here and from now on.
 * Small and without imports: the page carries it inline.
 */
export function offerScreensAsTheyAre(button: Element | null): void {
  const root = document.documentElement;
  const say = () => button?.setAttribute("aria-pressed", String(root.hasAttribute(OFF)));
  say();
  button?.setAttribute("data-live", "");
  button?.addEventListener("click", () => {
    const off = root.toggleAttribute(OFF);
    say();
    try {
      if (off) localStorage.setItem(KEY, "off");
      else localStorage.removeItem(KEY);
    } catch {
      // Storage is full or closed: the choice holds for this page.
    }
  });
}
