import type { Part } from "../../kit/part.ts";
import { machine } from "./machine.ts";
import { model, variants } from "./model.ts";
import { screens } from "./screens.ts";
import { start } from "./start.ts";

/** Step 1 of the procedure: registering the business for the ministry's services. */
export const part: Part<typeof start> = {
  id: "inscription",
  screens,
  start,
  machine,
  model,
  variants,
};
