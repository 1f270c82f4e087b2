import type { Part } from "../../kit/part.ts";
import { machine } from "./machine.ts";
import { model, variants } from "./model.ts";
import { screens } from "./screens.ts";
import { start } from "./start.ts";

/** Step 3 of the procedure: creating a procuration, internal or external. */
export const part: Part<typeof start> = {
  id: "procuration",
  screens,
  start,
  machine,
  model,
  variants,
};
