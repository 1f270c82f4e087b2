import type { TrailWords } from "./words.ts";

export const en: TrailWords = {
  title: "Shared path",
  at: (done, all) => `Action ${done} of ${all}`,
  pressed: "Button pressed",
  previous: "Previous action",
  next: "Next action",
  left: "You have left the path and are going on by yourself.",
  back: "Back to the path",
  standIn: "The link holds nothing of what was typed. Practice data stand in for it.",
  stale: "This link is old or incomplete. Here is the last point that it can reach.",
};
