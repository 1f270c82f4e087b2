import { isTrail } from "../../../practice/trails/mark.ts";

/**
 * The link of a path, opened where its page is open already, and the way back from it: the page
 * begins again. Any other anchor leaves it as it is.
 */
export function followHash(): void {
  const shown = pathIn(location.hash);
  addEventListener("hashchange", () => {
    const { hash } = location;
    // Where an anchor led away, the way back leads to the path that is still shown.
    if ((hash === "" || isTrail(hash)) && pathIn(hash) !== shown) location.reload();
  });
}

/** The path that an address names; empty for any other anchor. */
export const pathIn = (hash: string): string => (isTrail(hash) ? hash : "");
