import type { Language } from "../../domain/language.ts";
import type { PageId } from "./addresses.ts";

interface Step {
  /** As the 2019 procedure numbers it. */
  number: string;
  page: PageId;
  name: Record<Language, string>;
  /** How long the real step takes: our estimates, and the home page says so. */
  duration: Record<Language, string>;
}

/** The four steps of the procedure, in order; the third has two branches. */
export const steps: readonly Step[] = [
  {
    number: "1",
    page: "inscription",
    name: {
      fr: "Inscrire l’entreprise aux services",
      en: "Register the business for the services",
    },
    duration: {
      fr: "10 minutes, puis en général 24 heures d’attente",
      en: "10 minutes, then usually a 24-hour wait",
    },
  },
  {
    number: "2",
    page: "utilisateurs",
    name: { fr: "Créer les dossiers des utilisateurs", en: "Create the user files" },
    duration: { fr: "5 à 10 minutes par personne", en: "5 to 10 minutes a person" },
  },
  {
    number: "3a",
    page: "procurationInterne",
    name: {
      fr: "Créer une procuration interne",
      en: "Create an internal power of attorney",
    },
    duration: { fr: "15 minutes", en: "15 minutes" },
  },
  {
    number: "3b",
    page: "procurationExterne",
    name: {
      fr: "Créer une procuration externe",
      en: "Create an external power of attorney",
    },
    duration: {
      fr: "15 minutes, puis l’assignation par le RSE du consultant",
      en: "15 minutes, then the consultant’s RSE assigns it",
    },
  },
  {
    number: "4",
    page: "assignation",
    name: { fr: "Assigner la procuration", en: "Assign the power of attorney" },
    duration: { fr: "10 minutes", en: "10 minutes" },
  },
];
