import type { Step } from "../../practice/planner/step.ts";
import { FIRST_PREFIX, partId } from "../ids.ts";

const MARK = "data-pointed";

/** Nothing is pointed at any more. */
export const pointAway = (): void => {
  for (const each of document.querySelectorAll(`[${MARK}]`)) each.removeAttribute(MARK);
};

/** Shows where a step is done: the control gets a mark, and comes into view. */
export function pointAt(root: Element, step: Step): void {
  pointAway();
  const found = controlOf(root, step);
  if (!found) return;
  for (const closed of opening(found)) closed.open = true;
  found.setAttribute(MARK, "");
  found.scrollIntoView({ block: "nearest" });
}

function controlOf(root: Element, step: Step): Element | null {
  switch (step.do) {
    case "wait":
    case "swap":
    case "restart":
      return root.querySelector(`[data-act="${step.do}"]`);
    case "go":
      return root.querySelector(`.portal [data-to="${step.to}"]`);
    case "press":
      return root.querySelector(`[data-press="${step.button}"]`);
    case "field": {
      const form = document.getElementById(partId(FIRST_PREFIX, "form"));
      return form?.querySelector(`[name="${step.field}"]`)?.closest(".field") ?? null;
    }
  }
}

/** The menus that are to be open for it to be seen. */
function opening(found: Element): HTMLDetailsElement[] {
  const menus: HTMLDetailsElement[] = [];
  for (
    let menu = found.closest<HTMLDetailsElement>("details");
    menu;
    menu = menu.parentElement?.closest<HTMLDetailsElement>("details") ?? null
  )
    menus.push(menu);
  return menus;
}
