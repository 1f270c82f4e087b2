import type { Part } from "../../kit/part.ts";
import { machine } from "./machine.ts";
import { model } from "./model.ts";
import { screens } from "./screens.ts";

/** Before the procedure: signing in to the account. */
export const part: Part = { id: "connexion", screens, machine, model };
