import type { Strings } from "../kit/strings.ts";
import type { screens } from "./procuration/screens.ts";

/** What a language says of the list of procurations, which two parts show. */
export type List = Strings<Pick<typeof screens, "liste">, never>["screens"]["liste"];
