import { goodEnd } from "../../domain/procuration-form.ts";
import { FIRST_DAY } from "../../domain/receipt.ts";
import type { Press } from "../../kit/flow.ts";
import type { Raw } from "../../kit/screen.ts";
import { inCharge, serviceRight, year } from "../../procedure.ts";

const form: Raw = {
  dateFin: goodEnd({ start: FIRST_DAY, today: FIRST_DAY }, year),
  ministere: inCharge.id,
};

/** Alix is given access: whom, until when, which rights, then the summary. */
export const model: readonly Press[] = [
  { type: "continuer", raw: { personne: "EXA04AD" } },
  { type: "modifier", raw: form },
  { type: "modifier", raw: { acces: "avec", droits: serviceRight.id } },
  { type: "continuer", raw: { ...form, ministere: "" } },
  { type: "transmettre", raw: {} },
];
