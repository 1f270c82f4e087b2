import type { Part } from "../../kit/part.ts";
import { machine } from "./machine.ts";
import { model } from "./model.ts";
import { screens } from "./screens.ts";
import { start } from "./start.ts";

/** Before the procedure: signing in to the account. */
export const part: Part<typeof start> = { id: "connexion", screens, start, machine, model };
