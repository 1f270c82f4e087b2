import { practiceRaw } from "../../kit/part.ts";
import type { Raw } from "../../kit/screen.ts";
import { homeOf } from "../home.ts";
import type { Parts, World } from "./world.ts";

/** The practice data of the screen now shown. */
export function practiceData(parts: Parts, { part: id, session }: World, held: Raw): Raw {
  const part = parts[id];
  return part ? practiceRaw(part, homeOf(part), session, held) : {};
}
