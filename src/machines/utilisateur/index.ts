import type { Part } from "../../kit/part.ts";
import { machine } from "./machine.ts";
import { model } from "./model.ts";
import { screens } from "./screens.ts";
import { start } from "./start.ts";

/** Step 2 of the procedure: creating a user's file. All that the browser needs but the words. */
export const part: Part<typeof start> = {
  id: "utilisateur",
  screens,
  start,
  machine,
  model,
};
