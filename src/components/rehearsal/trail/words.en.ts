import type { TrailWords } from "./words.ts";

export const en: TrailWords = {
  title: "Shared path",
  at: (done, all) => `Action ${done} of ${all}`,
  pressed: "Button pressed",
  go: "Menu chosen",
  wait: "Calendar moved forward",
  swap: "Switched to the other business",
  previous: "Previous action",
  next: "Next action",
  left: "You have left the path and are on your own.",
  back: "Back to the path",
  standIn: "The link contains nothing that was typed. Practice data take its place.",
  here: "In this action",
  stale: "This link is old or incomplete. Here is the last point it can reach.",
};
