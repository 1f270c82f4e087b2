import type { Press } from "../../kit/flow.ts";

/** Alix, whose file the model answer of step 2 has made. */
export const ALIX = "EXA04AD";

/** From the list to the acknowledgement. */
export const model: readonly Press[] = [
  { type: "assigner", raw: { procuration: "p3" } },
  { type: "continuer", raw: {} },
  { type: "continuer", raw: { personnes: ALIX } },
  { type: "transmettre", raw: {} },
];

export const variants = {
  procurations: [{ type: "ajouter", raw: {} }],
} satisfies Record<string, readonly Press[]>;
