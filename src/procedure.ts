/*
 * THE datum: what makes of this guide the guide to PES-Halocarbures. Another procedure of the same
 * portal is another file like this one (`tests/procedures/pesticides.ts`) and its own prose. It
 * imports nothing; that every language is there is checked where it is read.
 */

/** The two that every rehearsal needs, by themselves: what it does not need is not sent to it. */
export const inChargeId = "environnement";
export const inChargeListed = "Développement durable, Environnement";

/** The ministry in charge: its id is in stored sessions and shared links, and never changes. */
export const inCharge = {
  id: inChargeId,
  /** As the 2019 captures print it: in the portal's lists, on the account's home, in a procuration. */
  listed: inChargeListed,
  home: "Ministère du Développement durable, de l'Environnement et de la Lutte contre les changements climatiques",
  page: "Ministère de l'Environnement et de la Lutte contre les changements climatiques",
} as const;

/** Its name of today, in French in every language (décret 1115-2024): to be checked before an edition. */
export const nameOfToday = {
  full: "ministère de l’Environnement, de la Lutte contre les changements climatiques, de la Faune et des Parcs",
  short: "MELCCFP",
} as const;

/** The service that the procedure leads to. */
export const service = "PES-Halocarbures";

/** The right that opens it, and the group under which the portal offers it; its id is stored too. */
export const serviceRight = {
  ministry: inChargeId,
  id: "halocarbures",
  label: "Transmettre la déclaration annuelle de gestion des halocarbures",
  group: "Gestion des halocarbures",
} as const;

/** What one sends there. */
export const declaration = {
  fr: "déclaration annuelle de gestion des halocarbures",
  en: "annual halocarbon management declaration",
} as const;

/** When it is due, as MM-JJ, and what that makes of the end of a procuration. */
export const year = {
  deadline: "03-31",
  /** The months, from 1 to 12, in which the reports are prepared: an end should avoid them. */
  season: [2, 3],
  /** A day far from these: a good answer ends there. */
  quietDay: "10-31",
} as const;

/** How the model answers describe the two procurations. */
export const descriptions = {
  interne: "Gestion des halocarbures",
  externe: "Halocarbures - consultant",
} as const;

/** The texts that ask for the reports, as they were read. */
export const laws = {
  regulation57: {
    address:
      "https://www.legisquebec.gouv.qc.ca/fr/showversion/cr/Q-2,%20r.%2029?code=se:57&pointInTime=20200916",
  },
  regulation61: {
    address:
      "https://www.legisquebec.gouv.qc.ca/fr/showversion/cr/Q-2,%20r.%2029?code=se:61&pointInTime=20200916",
  },
} as const;

export const lawNames = {
  fr: {
    regulation57: "Règlement sur les halocarbures (Québec), article 57",
    regulation61: "Règlement sur les halocarbures (Québec), article 61",
  },
  en: {
    regulation57: "Regulation respecting halocarbons, section 57 (French)",
    regulation61: "Regulation respecting halocarbons, section 61 (French)",
  },
} as const;

/** The report that each asks for, and the text that was read. */
export const lawNotes = {
  fr: {
    regulation57:
      "Le rapport annuel des ventes et des achats. Texte en vigueur le 16 septembre 2020.",
    regulation61: "Le rapport annuel des reprises. Texte en vigueur le 16 septembre 2020.",
  },
  en: {
    regulation57:
      "The annual report of sales and purchases. Text in force on September 16, 2020.",
    regulation61: "The annual report of take-backs. Text in force on September 16, 2020.",
  },
} as const;
