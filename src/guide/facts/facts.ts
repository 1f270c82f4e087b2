import type { Fact } from "./fact.ts";
import { display, duty, names } from "./portal.ts";
import { assignment, procurations } from "./procurations.ts";
import { registration } from "./registration.ts";
import { people, signIn } from "./sign-in.ts";

/**
 * THE table of what the guide states besides the 2019 procedure, each fact once: `<From fact="…">`
 * names one of these, and nothing else says where a statement of the pages comes from.
 */
export const facts = {
  ...signIn,
  ...people,
  ...registration,
  ...procurations,
  ...assignment,
  ...display,
  ...names,
  ...duty,
} as const satisfies Record<string, Fact>;

export type FactId = keyof typeof facts;
