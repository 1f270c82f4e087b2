import type { Part } from "../../kit/part.ts";
import { machine } from "./machine.ts";
import { model } from "./model.ts";
import { screens } from "./screens.ts";

/** After the procedure: consulting and revoking assignments. */
export const part: Part = { id: "revocation", screens, machine, model };
