import type { Account, AccountEvent } from "../../account/account.ts";
import { isAssignedAnywhere } from "../../domain/assignment.ts";
import {
  accesses,
  ministries,
  pageNames,
  rights,
  rightsOf,
  type Grants,
  type MinistryId,
} from "../../domain/ministries.ts";
import { isExpired, procurationTypes, type Procuration } from "../../domain/procuration.ts";
import { receipt, type Receipt } from "../../domain/receipt.ts";
import type { registrationStates } from "../../domain/registration.ts";
import type { FlowContext } from "../../kit/flow.ts";
import type { Fact, Line, Row } from "../../kit/screen.ts";
import type { serviceRight } from "../../procedure.ts";

/* How the portal prints what the account holds, for the screens of several parts. */

export type Context = FlowContext<Account>;

/** What tables and trees print that is an official label too. */
export type PrintedState = (typeof registrationStates)[keyof typeof registrationStates];
export type PrintedRight =
  | (typeof accesses)[keyof typeof accesses]
  | (typeof rights)[keyof typeof rights]
  | (typeof serviceRight)["group"]
  | "Bilan de phosphore (exemple)"
  | "Services de la SAAQ (exemple)"
  | "Services aux municipalités (exemple)"
  | "Droits d'accès";
export type PrintedProcuration =
  | (typeof procurationTypes)[keyof typeof procurationTypes]
  | (typeof PROCURATION_CELLS)[keyof typeof PROCURATION_CELLS]
  | "Actif";

/** The receipt of what the account sends now. */
export const receiptFor = ({ submissions, company, today }: Account): Receipt =>
  receipt(submissions + 1, company.rse, today);

/** What the flow found besides stays with the receipt. */
export const acknowledged = ({ account, facts }: Context): Partial<Context> => ({
  facts: { ...facts, ...receiptFor(account) },
});

/** The columns of the portal's list of procurations. */
export const PROCURATION_COLUMNS = {
  numero: "Numéro d'identification",
  description: "Nom ou description",
  type: "Type",
  etat: "État",
  assignee: "Proc. assignée",
  fin: "Date de fin (AAAA-MM-JJ)",
} as const;

/** What its cells print. The codes of other states are unknown: ours are whole words. */
export const PROCURATION_CELLS = {
  interne: "IN",
  externe: "EX",
  active: "AC",
  expired: "Échue",
  refused: "Refusée",
  yes: "Oui",
  no: "Non",
} as const;

/** The procurations of the company, sorted by description (inferred from the captures). */
export const procurationRows = ({ account }: Context): Row[] =>
  [...account.procurations]
    .sort((a, b) => a.description.localeCompare(b.description, "fr"))
    .map((each) => ({ id: each.id, cells: cellsOf(each, account) }));

const cellsOf = (procuration: Procuration, account: Account): Row["cells"] => ({
  numero: numberOf(procuration, account),
  description: procuration.description,
  type: PROCURATION_CELLS[procuration.type],
  etat: PROCURATION_CELLS[stateOf(procuration, account)],
  assignee: PROCURATION_CELLS[isAssignedAnywhere(procuration, account) ? "yes" : "no"],
  fin: procuration.end,
});

/** One's own number, as in the captures; of an external one, the other company's (inferred). */
function numberOf(procuration: Procuration, { company, others }: Account): string {
  const { id, type, received, mandatary } = procuration;
  if (!received) return type === "interne" ? company.identificationNumber : mandatary;
  const mandator = others.find((side) => side.procurations.some((each) => each.id === id));
  return mandator?.company.identificationNumber ?? "";
}

/** The number of the company that one works with: of one's own, the consultant's. */
export const partnersNumber = ({ account: { others } }: Context): string =>
  others[0]?.company.identificationNumber ?? "";

function stateOf(procuration: Procuration, { today }: Account) {
  if (procuration.refused) return "refused";
  return isExpired(procuration, today) ? "expired" : "active";
}

/** The details of a procuration, as its pages name them. */
export const PROCURATION_FACTS = {
  type: "Type de procuration",
  mandatary: "Numéro d'identification du mandataire",
  start: "Date de début",
  end: "Date de fin",
  description: "Description",
  remark: "Remarque",
} as const;

export const PROCURATION_STATE = { state: "État de la procuration" } as const;

const STATES = { active: "Actif", expired: "Échue", refused: "Refusée" } as const;

/** A procuration in the words of its pages; an internal one has no mandatary. */
export function procurationFacts(
  procuration: Pick<
    Procuration,
    "type" | "mandatary" | "start" | "end" | "description" | "remark"
  >,
): Record<string, Fact> {
  const { type, mandatary, start, end, description, remark } = procuration;
  return {
    type: procurationTypes[type],
    ...(type === "externe" && { mandatary }),
    start: { day: start },
    end: { day: end },
    description,
    remark,
  };
}

export const procurationState = (
  procuration: Procuration,
  account: Account,
): Record<string, Fact> => ({ state: STATES[stateOf(procuration, account)] });

/** The tree of what a procuration opens, ministry by ministry; or that it opens nothing. */
export function rightsTree(grants: Grants): Line[] {
  const lines = openedBy(grants);
  return lines.length > 0 ? lines : [{ depth: 0, text: accesses.aucun }];
}

const openedBy = (grants: Grants): Line[] =>
  (Object.entries(grants) as [MinistryId, Grants[MinistryId]][]).flatMap(([id, grant]) => {
    if (!grant || grant.access === "aucun") return [];
    const groups = (rightsOf[id] ?? []).flatMap(({ group, rights: offered }) => {
      const held = offered.filter((right) => grant.rights.includes(right));
      return held.length === 0
        ? []
        : [
            { depth: 2, text: group },
            ...held.map((right) => ({ depth: 3, text: rights[right] })),
          ];
    });
    return [
      { depth: 0, text: pageNames[id] ?? ministries[id] },
      { depth: 1, text: accesses[grant.access], label: "Droits d'accès" },
      ...groups,
    ];
  });

/** “Nom, Prénom”, as the portal's tables print a person. */
export const nameOf = ({ familyName, firstName }: { familyName: string; firstName: string }) =>
  `${familyName}, ${firstName}`;

/** The columns of a table of assignments. */
export const ASSIGNMENT_COLUMNS = {
  nom: "Nom de famille et prénom",
  code: "Code d'utilisateur",
  debut: "Date de début (AAAA-MM-JJ)",
  fin: "Date de fin (AAAA-MM-JJ)",
} as const;

/** What every receipt prints. */
export const RECEIPT_FACTS = {
  reference: "Numéro de référence",
  moment: "Données transmises le",
  by: "Par",
} as const;

/** The procuration that was chosen in a list, by the answers of that list. */
export function procurationOf({ account, judgements }: Context): Procuration {
  const id = judgements["liste"]?.answers["procuration"];
  const found = account.procurations.find((each) => each.id === id);
  if (!found) throw new Error("No procuration has been chosen.");
  return found;
}

/** The mandatary's RSE wants nothing of the one that was chosen. */
export const refused = (context: Context): AccountEvent => ({
  type: "procurationRefused",
  id: procurationOf(context).id,
});
