import type { Part } from "../../kit/part.ts";
import { machine } from "./machine.ts";
import { model } from "./model.ts";
import { screens } from "./screens.ts";
import { start } from "./start.ts";

/** After the procedure: consulting and revoking assignments. */
export const part: Part<typeof start> = { id: "revocation", screens, start, machine, model };
