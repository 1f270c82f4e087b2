import { goodEnd } from "../../domain/procuration-form.ts";
import { FIRST_DAY } from "../../domain/receipt.ts";
import type { Press } from "../../kit/flow.ts";
import type { Raw } from "../../kit/screen.ts";
import { descriptions, inCharge, serviceRight, year } from "../../procedure.ts";

/** The practice data of the form, for an employee and for a consultant. */
export const interne: Raw = {
  type: "interne",
  dateFin: goodEnd({ start: FIRST_DAY, today: FIRST_DAY }, year),
  description: descriptions.interne,
  ministere: inCharge.id,
};
export const externe: Raw = {
  ...interne,
  type: "externe",
  mandataire: "1000000002",
  description: descriptions.externe,
};
export const rights: Raw = { acces: "avec", droits: serviceRight.id };

/** From the list to the acknowledgement: the form, its rights, the form again, the verification. */
export const answers = (form: Raw): readonly Press[] => [
  { type: "ajouter", raw: {} },
  { type: "modifier", raw: form },
  { type: "modifier", raw: rights },
  { type: "continuer", raw: { ...form, ministere: "" } },
  { type: "transmettre", raw: {} },
];

export const model = answers(interne);

export const variants = {
  externe: answers(externe),
  consultation: [{ type: "consulter", raw: { procuration: "p1" } }],
  modification: [{ type: "modifier", raw: { procuration: "p1" } }],
  assignation: [{ type: "assigner", raw: { procuration: "p1" } }],
} satisfies Record<string, readonly Press[]>;
