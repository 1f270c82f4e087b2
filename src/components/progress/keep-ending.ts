import { modes, RUNGS } from "../../practice/progress/progress.ts";
import { recordLesson } from "../../practice/progress/record.ts";
import type { Rehearsed } from "../../practice/rehearse.ts";
import { EndingPanel } from "../ending/EndingPanel.tsx";
import { judgingOf } from "../ending/judge.ts";
import type { Judging } from "../ending/judging.ts";
import { openProgress } from "./progress-store.ts";
import { today } from "./today.ts";

type Judge = Parameters<typeof judgingOf>;

/** Judges an exercise, and keeps that the lesson in which it stands was done. */
export function judgeAndKeep(
  part: Judge[0],
  rehearsed: Pick<Rehearsed, "account" | "home" | "state">,
  ...given: [Judge[2], Judge[3], Judge[4]]
): Judging {
  const lesson = document.querySelector<HTMLElement>("[data-lesson]");
  if (lesson) keepEndings(lesson, rehearsed);
  return { ...judgingOf(part, rehearsed, ...given), Panel: EndingPanel };
}

/** Keeps each success that a press has brought: not one that was found again, or that somebody showed. */
function keepEndings(lesson: HTMLElement, { state }: Pick<Rehearsed, "state">): void {
  let [rung, slips] = [0, 0];
  let told: Element | null = null;
  let done: unknown = null;
  let guided = false;
  state.subscribe(({ outcome }) => {
    guided ||= modeOf(lesson) === "guider";
    if (outcome === "restarted") [rung, slips, guided] = [0, 0, modeOf(lesson) === "guider"];
    // The practice data, and the screens that were passed over, are the answer.
    if (outcome === "filled" || outcome === "ahead") rung = RUNGS;
  });
  const look = () => {
    for (const { dataset } of lesson.querySelectorAll<HTMLElement>("[data-rung]"))
      rung = Math.max(rung, Number(dataset["rung"]) || 0);
    slips = Math.max(slips, lesson.querySelectorAll("[data-slip]").length);
    const ending = lesson.querySelector('[data-ending="reussi"]');
    const { last } = state.get();
    // An ending that is drawn elsewhere, in another mode, is the same one.
    if (ending && ending !== told && last && last !== done) {
      done = last;
      keepLesson(lesson, { rung, slips, guided });
    }
    told = ending;
  };
  look();
  new MutationObserver(look).observe(lesson, { childList: true, subtree: true });
}

const modeOf = (lesson: HTMLElement): string =>
  lesson.querySelector<HTMLElement>("[data-mode]")?.dataset["mode"] ?? "guider";

interface How {
  rung: number;
  slips: number;
  /** Was any of it done with the coach? */
  guided: boolean;
}

/** What is only shown, *Montrer*, is not done. */
function keepLesson(lesson: HTMLElement, { guided, ...how }: How): void {
  const chosen = modeOf(lesson);
  const mode = modes.find((each) => each === chosen);
  const page = document.documentElement.dataset["page"];
  if (!mode || mode === "montrer" || page === undefined) return;
  const done = { on: today(), mode: guided ? "guider" : mode, ...how };
  openProgress().update((progress) => recordLesson(progress, page, done));
}
