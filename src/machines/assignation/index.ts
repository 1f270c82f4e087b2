import type { Part } from "../../kit/part.ts";
import { machine } from "./machine.ts";
import { model, variants } from "./model.ts";
import { screens } from "./screens.ts";
import { start } from "./start.ts";

/** Step 4 of the procedure: giving a procuration to users. */
export const part: Part<typeof start> = {
  id: "assignation",
  screens,
  start,
  machine,
  model,
  variants,
};
