import type { Press } from "../../kit/flow.ts";
import type { Raw } from "../../kit/screen.ts";
import { rawShown, rehearse, type Beginning } from "../rehearse.ts";
import { filledInLesson, helpInLesson, type Lesson } from "./lesson.ts";
import type { Help } from "./step.ts";

/** More actions than any lesson has. */
const MOST = 50;

/** Where the demonstration was, and what stood in its form. */
interface Left {
  log: readonly Press[];
  typed: Raw;
}

/** A lesson that does itself, an action at a time, in a rehearsal that is kept nowhere. */
export function demonstrate(lesson: Lesson, begins: Beginning) {
  const demo = rehearse(lesson.part, { ...begins, presses: [] });
  const past: Left[] = [];
  const help = (): Help | null => {
    const state = demo.state.get();
    return helpInLesson(lesson, state.session, rawShown(state));
  };
  const next = (): void => {
    const now = help();
    if (!now) return;
    const state = demo.state.get();
    const [{ log }, typed] = [state.session, rawShown(state)];
    past.push({ log, typed });
    if (now.step.do === "press") demo.press({ type: now.step.button, raw: typed });
    else {
      const filled = filledInLesson(lesson, state.session, typed);
      demo.resume({ log, typed: filled, filled: true }, "none");
    }
  };
  return {
    demo,
    /** What comes next; `null` once all is done. */
    help,
    /** The whole form at once, or its button. */
    next,
    back: (): void => {
      const left = past.pop();
      if (left) demo.resume({ ...left, filled: false }, "none");
    },
    /** How many actions were done. */
    done: (): number => past.length,
  };
}

export type Demonstration = ReturnType<typeof demonstrate>;

/** How many actions there are in all. */
export function actionsOf(lesson: Lesson, begins: Beginning): number {
  const whole = demonstrate(lesson, begins);
  while (whole.help() && whole.done() < MOST) whole.next();
  return whole.done();
}
