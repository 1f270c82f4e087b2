import { inChargeId } from "../procedure.ts";

/** The bodies of the portal's lists, in their order (S03, S10, S31). Their ids are stored. */
export const ministryIds = [
  "famille",
  inChargeId,
  "saaq",
  "territoire",
  "tresor",
  "equite",
  "autorite",
  "zone",
  "registraire",
  "cnesst",
  "consommateur",
] as const;

export type MinistryId = (typeof ministryIds)[number];
