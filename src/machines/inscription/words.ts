import type { CallersOf, Glossed, PageStrings, Strings } from "../../kit/strings.ts";
import type { ministries } from "../../domain/ministries.ts";
import type { PrintedState } from "../shared/views.ts";
import type { cases } from "./cases.ts";
import type { CONSENT, screens } from "./screens.ts";

type Ends = "annule" | "termine";

/** What a language must say of this part: a missing sentence does not compile. */
export type French = Strings<typeof screens, Ends>;
export type English = French &
  Glossed<
    typeof screens,
    PrintedState | typeof CONSENT | (typeof ministries)[keyof typeof ministries]
  >;
export type Pages = PageStrings<typeof screens, keyof typeof cases>;
export type Callers = CallersOf<keyof typeof cases>;
