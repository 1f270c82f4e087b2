import { render } from "preact";
import { placeOf } from "../../kit/session.ts";
import { rehearse, type Rehearsed } from "../../practice/rehearse.ts";
import { forwardOf } from "../screen/Buttons.tsx";
import type { Setting } from "../setting.ts";
import { Rehearsal } from "./Rehearsal.tsx";

/**
 * Runs once what the first press will run: code is slow the first time. It is a rehearsal of its own,
 * drawn where nobody sees or hears it, under ids that the page does not have. It is gone before any of
 * its effects, and leaves nothing behind.
 */
export function warm(setting: Setting, { start, account, home, state }: Rehearsed): void {
  const { session } = state.get();
  const screen = setting.part.screens[placeOf(session)];
  const button = screen && forwardOf(screen);
  if (!button) return;
  const copy = rehearse(setting.part, { start, account, home, presses: session.log });
  const nowhere = document.createElement("div");
  const draw = () =>
    render(<Rehearsal setting={{ ...setting, prefix: "warm" }} rehearsing={copy} />, nowhere);
  draw();
  copy.press({ type: button, raw: {} });
  draw();
  render(null, nowhere);
}
