import type { Part } from "../../kit/part.ts";
import { machine } from "./machine.ts";
import { model, variants } from "./model.ts";
import { screens } from "./screens.ts";

/** Step 3 of the procedure: creating a procuration, internal or external. */
export const part: Part = { id: "procuration", screens, machine, model, variants };
