import type { Language } from "../domain/language.ts";
import type { PageId } from "./addresses.ts";

interface Step {
  /** As the 2019 procedure numbers it. */
  number: string;
  page: PageId;
  name: Record<Language, string>;
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
  },
  {
    number: "2",
    page: "utilisateurs",
    name: { fr: "Créer les dossiers des utilisateurs", en: "Create the user files" },
  },
  {
    number: "3a",
    page: "procurationInterne",
    name: {
      fr: "Créer une procuration interne",
      en: "Create an internal power of attorney",
    },
  },
  {
    number: "3b",
    page: "procurationExterne",
    name: {
      fr: "Créer une procuration externe",
      en: "Create an external power of attorney",
    },
  },
  {
    number: "4",
    page: "assignation",
    name: { fr: "Assigner la procuration", en: "Assign the power of attorney" },
  },
];
