import type { Press } from "../../kit/flow.ts";
import { inCharge } from "../../procedure.ts";

/** From the list to the acknowledgement. */
export const model: readonly Press[] = [
  { type: "inscrire", raw: { ministere: inCharge.id } },
  { type: "transmettre", raw: { consentement: "oui" } },
];

export const variants = {
  consultation: [{ type: "consulter", raw: { ministere: "saaq" } }],
} satisfies Record<string, readonly Press[]>;
