import type { TrailWords } from "./words.ts";

export const en: TrailWords = {
  title: "Shared path",
  at: (done, all) => `Action ${done} of ${all}`,
  pressed: "Button pressed",
  previous: "Previous action",
  next: "Next action",
  left: "You have left the path and are on your own.",
  back: "Back to the path",
  standIn: "The link contains nothing that was typed. Practice data take its place.",
  stale: "This link is old or incomplete. Here is the last point it can reach.",
};
