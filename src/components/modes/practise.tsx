import { hydrate, render, type VNode } from "preact";
import type { Words } from "../../kit/strings.ts";
import { placeOf } from "../../kit/session.ts";
import { actionsOf, demonstrate } from "../../practice/planner/demonstration.ts";
import { tellStep } from "../../practice/planner/tell-step.ts";
import type { Mode } from "../../practice/progress/progress.ts";
import { ModeControl } from "../help/ModeControl.tsx";
import { pointAway } from "../help/point.ts";
import { Rehearsal } from "../rehearsal/Rehearsal.tsx";
import { rawIn } from "../screen/raw.ts";
import { Alone } from "./Alone.tsx";
import type { Practised, Tell } from "./practised.ts";
import { DemonstrationView } from "./DemonstrationView.tsx";

/** A lesson in its three modes, from when one of them is chosen. */
export function practise(of: Practised): void {
  const { lesson: root, host, setting, rehearsing, words, keep } = of;
  const { part, prefix, ui } = setting;
  const lesson = { part, account: rehearsing.account, home: rehearsing.home };
  const own = root.querySelector<HTMLElement>("[data-rehearsal]");
  const panel = root.querySelector<HTMLElement>("[data-mode-help]");
  if (!own || !panel) return;
  const tell: Tell = (help, session, typed) =>
    tellStep(help, { part: part.id, session }, { [part.id]: part }, words.help, typed, {
      ...{ wait: "", swap: "", restart: ui.restart },
    });
  /** As it comes from the portal: no gloss, no coach, no link to what explains; only to where we have it from. */
  const { apropos = "" } = setting.links;
  const bare = { ...setting, links: { apropos }, whys: {}, whysLost: false };
  let mode: Mode = "guider";

  const choose = (next: Mode) => {
    keep(next);
    draw(next);
  };
  const control = () => <ModeControl mode={mode} words={words} onChoose={choose} />;
  /** The learner's own frame is only put aside, with what was typed in it. */
  const stage = staging(root, own);
  const show = () => {
    const playing = demonstrate(lesson, rehearsing);
    const { demo } = playing;
    stage.open(
      <Rehearsal
        setting={{ ...bare, mode: "montrer", prefix: "demo" }}
        rehearsing={demo}
        figure
      />,
    );
    demo.state.subscribe(({ session }) => stage.mark(placeOf(session)));
    stage.mark(placeOf(demo.state.get().session));
    const onYours = () => {
      choose("guider");
      rehearsing.restart(rawIn(prefix));
    };
    render(
      <DemonstrationView
        {...{ of, playing, tell, onYours }}
        actions={actionsOf(lesson, rehearsing)}
      />,
      panel,
    );
  };
  const draw = (next: Mode) => {
    mode = next;
    pointAway();
    render(control(), host);
    root.classList.toggle("lesson-quiet", mode !== "guider");
    render(null, panel);
    if (mode === "montrer") show();
    else play();
  };
  const play = () => {
    stage.close(placeOf(rehearsing.state.get().session));
    const isAlone = mode === "seul";
    const its = { ...(isAlone ? { ...bare, words: wordless(bare.words) } : setting), mode };
    render(<Rehearsal setting={its} rehearsing={rehearsing} figure={isAlone} />, own);
    if (isAlone) render(<Alone {...{ of, lesson, tell }} />, panel);
  };

  hydrate(control(), host);
  // At a return, what was left is drawn without its mode (`rehearsal/mount.tsx`).
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) draw(mode);
  });
  draw(of.mode);
}

/** Nothing of ours is said within the screens: the real ones are in French, and say no more. */
const wordless = (words: Words): Words => ({
  ...words,
  screens: Object.fromEntries(
    Object.entries(words.screens).map(([id, screen]) => [
      id,
      { ...screen, intro: "", help: {} },
    ]),
  ),
});

/** The place of the lesson's frame, in which another one may stand. */
function staging(root: HTMLElement, own: HTMLElement) {
  const frame = document.createElement("div");
  frame.className = own.className;
  frame.inert = true;
  Object.assign(frame.dataset, { rehearsal: "", ready: "" });
  const chips = root.querySelector<HTMLElement>(".lesson-chips");
  const { title } = document;
  // In the page still: what stands in its form is kept when the page is left (`rehearsal/mount.tsx`).
  const shelf = document.createElement("div");
  shelf.hidden = true;
  document.body.append(shelf);
  /** Which screen is shown: of one that has no chip, the last one stays. */
  const mark = (place: string) => {
    const all = [...root.querySelectorAll<HTMLElement>("[data-chip]")];
    if (!all.some(({ dataset }) => dataset["chip"] === place)) return;
    for (const chip of all)
      if (chip.dataset["chip"] === place) chip.setAttribute("aria-current", "step");
      else chip.removeAttribute("aria-current");
  };
  return {
    mark,
    open: (shown: VNode) => {
      own.replaceWith(frame);
      shelf.append(own);
      if (chips) chips.inert = true;
      render(shown, frame);
    },
    close: (place: string) => {
      if (!frame.isConnected) return;
      frame.replaceWith(own);
      render(null, frame);
      document.title = title;
      if (chips) chips.inert = false;
      mark(place);
    },
  };
}
