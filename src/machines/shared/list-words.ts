import type { Strings } from "../../kit/strings.ts";
import type { list } from "./list.ts";

/** What a language says of the list of procurations, which two parts show. */
export type List = Strings<{ liste: typeof list }, never>["screens"]["liste"];
