import type { Press } from "../../kit/flow.ts";

/** From the list to the acknowledgement. */
export const model: readonly Press[] = [
  { type: "inscrire", raw: { ministere: "environnement" } },
  { type: "transmettre", raw: { consentement: "oui" } },
];

export const variants = {
  consultation: [{ type: "consulter", raw: { ministere: "saaq" } }],
} satisfies Record<string, readonly Press[]>;
