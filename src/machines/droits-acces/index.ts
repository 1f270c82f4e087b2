import type { Part } from "../../kit/part.ts";
import { machine } from "./machine.ts";
import { model } from "./model.ts";
import { screens } from "./screens.ts";
import { start } from "./start.ts";

/** The second official route: a procuration made and given at once, by the rights of one user. */
export const part: Part<typeof start> = {
  id: "droits-acces",
  screens,
  start,
  machine,
  model,
};
