import { inCharge, serviceRight } from "../procedure.ts";
import type { MinistryId } from "./ministry-ids.ts";

/**
 * The bodies of the portal's list, with the labels of the 2019 captures: the coach says under which
 * name one of them goes today. In the order of the list.
 */
export const ministries = {
  famille: "Famille et Aînés",
  [inCharge.id]: inCharge.listed,
  saaq: "Société de l'assurance automobile",
  territoire: "Affaires municipales et Occupation du territoire",
  tresor: "Secrétariat du Conseil du trésor (SEAO)",
  equite: "Équité salariale",
  autorite: "Autorité",
  zone: "Zone entreprise",
  registraire: "Registraire des entreprises",
  cnesst: "CNESST – Santé et sécurité du travail",
  consommateur: "Office de la Protection du Consommateur",
} as const satisfies Record<MinistryId, string>;

/** Their full names, as the 2019 captures of the account's home print them. */
export const homeNames: Partial<Record<MinistryId, string>> = {
  [inCharge.id]: inCharge.home,
  saaq: "Société de l'assurance automobile du Québec",
  territoire: "Ministère des Affaires municipales et de l'Occupation du territoire",
};

/** As the pages of a procuration print them: the captures are later, and the ministry had another name. */
export const pageNames: Partial<Record<MinistryId, string>> = {
  ...homeNames,
  [inCharge.id]: inCharge.page,
};

export type { MinistryId } from "./ministry-ids.ts";

export const ministryFrom = (text: string): MinistryId | null =>
  Object.hasOwn(ministries, text) ? (text as MinistryId) : null;

/**
 * The rights that a restricted access may hold, by ministry. Only the procedure's is in the 2019
 * captures; the others stand for what a real tree would offer.
 */
export const rightsOf: Partial<
  Record<MinistryId, { group: string; rights: readonly RightId[] }[]>
> = {
  [inCharge.id]: [
    { group: serviceRight.group, rights: [serviceRight.id] },
    { group: "Bilan de phosphore (exemple)", rights: ["phosphore"] },
  ],
  saaq: [{ group: "Services de la SAAQ (exemple)", rights: ["saaq"] }],
  territoire: [{ group: "Services aux municipalités (exemple)", rights: ["territoire"] }],
};

export const rights = {
  [serviceRight.id]: serviceRight.label,
  phosphore: "Transmettre un bilan de phosphore (exemple)",
  saaq: "Consulter un dossier (exemple)",
  territoire: "Transmettre un formulaire (exemple)",
} as const;

export type RightId = keyof typeof rights;

export const accesses = {
  sans: "Sans restriction",
  avec: "Avec restriction",
  aucun: "Aucun accès",
} as const;

export type Access = keyof typeof accesses;

/** What a procuration opens at one ministry. */
export interface Grant {
  access: Access;
  /** Only of a restricted access. */
  rights: readonly RightId[];
}

/** What a procuration opens, by ministry; a ministry that is not named is closed. */
export type Grants = Readonly<Partial<Record<MinistryId, Grant>>>;

/** A right, and the ministry that offers it. */
interface OfferedRight {
  ministry: MinistryId;
  id: RightId;
}

/** Does a procuration open what a right opens? (BR-11) */
export function opens(grants: Grants, { ministry, id }: OfferedRight): boolean {
  const grant = grants[ministry];
  return grant?.access === "sans" || (grant?.access === "avec" && grant.rights.includes(id));
}

export const opensAnything = (grants: Grants): boolean =>
  Object.values(grants).some(({ access }) => access !== "aucun");
