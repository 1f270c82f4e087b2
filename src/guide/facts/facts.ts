import type { Sourced } from "./fact.ts";
import { displayFacts, dutyFacts, namesFacts } from "./portal.ts";
import { assignmentFacts, procurationsFacts } from "./procurations.ts";
import { registrationFacts } from "./registration.ts";
import { peopleFacts, signInFacts } from "./sign-in.ts";

/**
 * THE table of what the guide states besides the 2019 procedure, each fact once: `<From fact="…">`
 * names one of these, and nothing else says where a statement of the pages comes from.
 */
export const facts = {
  ...signInFacts,
  ...peopleFacts,
  ...registrationFacts,
  ...procurationsFacts,
  ...assignmentFacts,
  ...displayFacts,
  ...namesFacts,
  ...dutyFacts,
} as const satisfies Record<string, Sourced>;

export type FactId = keyof typeof facts;
