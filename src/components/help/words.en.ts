import { en as help } from "../../practice/planner/words.en.ts";
import type { ModeWords } from "./words.ts";

export const en: ModeWords = {
  help,
  mode: "How to practise",
  modes: { montrer: "Show", guider: "Guide", seul: "Alone" },
  about: {
    montrer: "Watch it done, one action at a time.",
    guider: "Do it: the coach says what to do.",
    seul: "Do it without the coach, in French, as in the portal. Ask for help if you need it.",
  },
  helps: ["Help", "Help: tell me what to do", "Help: show me where", "Help: do it for me"],
  helpTitle: "Help",
  done: "Done for you:",
  nothing: "There is nothing left to do.",
  player: {
    title: "Demonstration",
    next: "Next action",
    back: "Previous action",
    play: "Play",
    pause: "Pause",
    yours: "Your turn",
    over: "The demonstration is over. Your turn to try.",
    count: (done, of) => `Action ${done} of ${of}`,
  },
};
