import type { Part } from "../../kit/part.ts";
import { machine } from "./machine.ts";
import { model, variants } from "./model.ts";
import { screens } from "./screens.ts";

/** Step 4 of the procedure: giving a procuration to users. */
export const part: Part = { id: "assignation", screens, machine, model, variants };
