/*
 * A second procedure of the same portal: the yearly report of pesticide sales, to the same ministry,
 * due on 31 January. It is there to prove that the first one is a datum: nothing is published of it.
 * Its right, service, descriptions, season and law are INVENTED, and say so.
 */
import { inCharge, inChargeId, inChargeListed, nameOfToday } from "../../src/procedure.ts";

export { inCharge, inChargeId, inChargeListed, nameOfToday };

export const service = "PES-Pesticides (inventé)";

export const serviceRight = {
  ministry: inCharge.id,
  id: "pesticides",
  label: "Transmettre la déclaration des ventes annuelles de pesticides (inventé)",
  group: "Gestion des pesticides (inventé)",
} as const;

export const declaration = {
  fr: "déclaration des ventes annuelles de pesticides",
  en: "annual pesticide sales report",
} as const;

/** Its season goes over the turn of a year, where the first one's does not. */
export const year = { deadline: "01-31", season: [12, 1], quietDay: "08-31" } as const;

export const descriptions = {
  interne: "Ventes de pesticides",
  externe: "Pesticides - consultant",
} as const;

export const laws = { invented: { address: "https://exemple.test/pesticides" } } as const;

export const lawNames = {
  fr: { invented: "Règlement sur les pesticides (inventé)" },
  en: { invented: "Regulation respecting pesticides (invented)" },
} as const;

export const lawNotes = {
  fr: { invented: "La déclaration des ventes. Texte inventé." },
  en: { invented: "The report of sales. Invented text." },
} as const;
