import { render } from "preact";
import { placeOf } from "../../kit/session.ts";
import { rehearse, type Beginning } from "../../practice/rehearse.ts";
import { forwardOf } from "../screen/Buttons.tsx";
import type { Setting } from "../setting.ts";
import { Rehearsal } from "./Rehearsal.tsx";

/**
 * Presses a screen's forward button once, unfilled, and draws what comes of it where nobody sees it:
 * what a browser compiles at the first press of a page, it has then compiled while idle.
 */
export function runOnce(setting: Setting, begins: Beginning): void {
  const aside = rehearse(setting.part, begins);
  const screen = setting.part.screens[placeOf(aside.state.get().session)];
  const forward = screen ? forwardOf(screen) : null;
  if (forward === null) return;
  const nowhere = document.createElement("div");
  // Its ids lead nowhere, and so does the focus.
  const unseen = { ...setting, prefix: `${setting.prefix}-unseen` };
  render(<Rehearsal setting={unseen} rehearsing={aside} />, nowhere);
  aside.press({ type: forward, raw: {} });
  render(<Rehearsal setting={{ ...unseen }} rehearsing={aside} />, nowhere);
  render(null, nowhere);
}
