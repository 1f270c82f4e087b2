import type { Raw } from "../../kit/screen.ts";
import { rawIn } from "../screen/raw.ts";

/** What stands in the form now. A box that is no longer ticked leaves no name behind. */
export const liveIn = (prefix: string, shown: Raw): Raw => ({
  ...Object.fromEntries(Object.keys(shown).map((id) => [id, ""])),
  ...rawIn(prefix),
});
