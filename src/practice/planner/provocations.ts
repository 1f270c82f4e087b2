import type { Raw } from "../../kit/screen.ts";
import type { RuleId } from "../../domain/rules.ts";
import { inCharge } from "../../procedure.ts";
import { alix } from "../missions/people.ts";
import type { Aim } from "./aim.ts";

/** How a rule is made to say no: where, by which button, with what in the form. */
export interface Provocation {
  part: "utilisateur" | "procuration";
  screen: string;
  press: string;
  fields: Raw;
}

const file: Raw = {
  nom: alix.familyName,
  prenom: alix.firstName,
  courriel: alix.email,
  confirmation: alix.email,
  telephone: alix.phone,
  role: "utilisateur",
};
const inFile = (fields: Raw): Provocation => ({
  ...{ part: "utilisateur", screen: "saisie", press: "continuer" },
  fields: { ...file, ...fields },
});
const inForm = (fields: Raw): Provocation => ({
  ...{ part: "procuration", screen: "ajout", press: "continuer", fields },
});

/** One way for each, in the order in which they come easiest. */
export const provocations: Readonly<Partial<Record<RuleId, Provocation>>> = {
  ROW: {
    part: "procuration",
    screen: "liste",
    press: "consulter",
    fields: { procuration: "" },
  },
  "BR-07": inForm({ type: "" }),
  "BR-09": inForm({ type: "interne", dateFin: "" }),
  "BR-09b": inForm({ type: "interne", dateFin: "2020-01-31" }),
  "BR-08": inForm({ type: "externe", mandataire: "100000002", dateFin: "2020-01-31" }),
  "BR-11": { part: "procuration", screen: "droits", press: "modifier", fields: { acces: "" } },
  "BR-02": inFile({ nom: "" }),
  "BR-03": inFile({ confirmation: "alix@exemple.test" }),
  "BR-04": inFile({ telephone: "418555012" }),
  "BR-05": inFile({ poste: "12345" }),
  "BR-05b": inFile({ poste: "12a" }),
};

/** On the way to the rights of a ministry. */
export const ministryChosen: Raw = { ministere: inCharge.id };

/** The next rule to hear a no from, until there are enough. */
export function nextProvocation(count: number, refused: readonly RuleId[]): Aim | null {
  if (new Set(refused).size >= count) return null;
  const rule = (Object.keys(provocations) as RuleId[]).find((id) => !refused.includes(id));
  return rule === undefined ? null : { to: "provoke", rule };
}
