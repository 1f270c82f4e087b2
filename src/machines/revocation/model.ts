import type { Press } from "../../kit/flow.ts";

/** Alix's procuration is taken back. */
export const model: readonly Press[] = [
  { type: "revoquer", raw: { assignation: "EXA04AD" } },
  { type: "transmettre", raw: {} },
];
