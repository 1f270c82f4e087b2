import type { CallersOf, Glossed, PageStrings, Strings } from "../../kit/strings.ts";
import type { PrintedRight } from "../shared/views.ts";
import type { cases } from "./cases.ts";
import type { screens } from "./screens.ts";

type Ends = "termine";

/** What a language must say of this part: a missing sentence does not compile. */
export type French = Strings<typeof screens, Ends>;
export type English = French & Glossed<typeof screens, PrintedRight>;
export type Pages = PageStrings<typeof screens, keyof typeof cases>;
export type Callers = CallersOf<keyof typeof cases>;
