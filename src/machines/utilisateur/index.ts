import type { Part } from "../../kit/part.ts";
import { machine } from "./machine.ts";
import { model } from "./model.ts";
import { screens } from "./screens.ts";

/** Step 2 of the procedure: creating a user's file. All that the browser needs but the words. */
export const part: Part = {
  id: "utilisateur",
  screens,
  machine,
  model,
};
