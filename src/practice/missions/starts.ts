import type { Account, Side } from "../../account/account.ts";
import { afterEvents } from "../../account/ledger.ts";
import { CONSULTANT, OWN, startingPoints } from "../../account/starting-points.ts";
import { FIRST_DAY, receipt } from "../../domain/receipt.ts";
import type { Procuration } from "../../domain/procuration.ts";

/* Where missions begin, when it is not at one of the sandbox's starting points. */

const from = startingPoints;
const sent = receipt(9, from.toutFait.company.rse, FIRST_DAY);

/** The company that the new consultant is of. */
export const SUCCESSOR = "polaire-conseil";

const successor: Side = {
  company: {
    id: SUCCESSOR,
    name: "Polaire-Conseil (fictif)",
    neq: "1100000004",
    identificationNumber: "1000000004",
    address: "40, rue de l'Exemple, Ville-Fictive (Québec)",
    rse: "Sacha Bolduc-Exemple",
    email: "sacha.bolduc@exemple.test",
    userCode: "POL00RS",
    codePrefix: "POL",
  },
  users: [],
  registrations: [],
  procurations: [],
  assignments: [],
  messages: [],
};

function externalIn({ procurations }: Account): Procuration {
  const found = procurations.find(({ type }) => type === "externe");
  if (!found) throw new Error("There is no external procuration.");
  return found;
}

/** The procuration went to whoever is listed beside the person it was for. */
export const wrongPerson: Account = afterEvents(from.procurationCreee, [
  { type: "procurationAssigned", id: "p3", userCodes: ["EXA03AC"], receipt: sent },
]);

/** The consultant's NEQ was typed for the number. */
export const neqTyped: Account = afterEvents(from.dossiersCrees, [
  {
    type: "procurationAdded",
    procuration: { ...externalIn(from.procurationExterneCreee), mandatary: "1100000002" },
    receipt: sent,
  },
]);

/** A consultant has access; another one is to have it from now on. */
export const consultantLeaves: Account = afterEvents(
  {
    ...from.procurationExterneCreee,
    others: [...from.procurationExterneCreee.others, successor],
  },
  [
    { type: "companyPlayed", company: CONSULTANT },
    { type: "procurationAssigned", id: "p3", userCodes: ["GIV01AA"], receipt: sent },
    { type: "companyPlayed", company: OWN },
  ],
);
