import type { Language } from "../../domain/language.ts";
import type { SourceId } from "../../domain/provenance.ts";
import type { MarkId } from "../../guide/facts/mark.ts";
import { lawNames } from "../../procedure.ts";
import { en } from "./words.en.ts";
import { fr } from "./words.fr.ts";
import type { RehearsalWords } from "./words.ts";

/** With what only the build says. */
export interface InterfaceWords extends RehearsalWords {
  /** Without JavaScript. */
  still: string;
  marks: Record<MarkId, string>;
  sources: Record<SourceId, string>;
}

/** Every language at once, for the build only: the browser fetches the one it needs. */
export const interfaceWords: Record<Language, InterfaceWords> = {
  fr: {
    ...fr,
    marks: { ...fr.marks, officialSource: "Source officielle" },
    still: "Sans JavaScript, cet écran se lit, mais ses boutons ne répondent pas.",
    sources: {
      procedure2019: "Procédure de 2019 destinée aux RSE",
      rseDefinition: "Revenu Québec, définition de ce rôle (en anglais)",
      clicsequrRegistration: "clicSÉQUR – Entreprises, aide sur l’inscription",
      clicsequrInternal: "clicSÉQUR – Entreprises, aide sur la procuration interne",
      clicsequrSecurity: "clicSÉQUR – Entreprises, page sur la sécurité",
      neqFormat: "Québec.ca, registre des entreprises (en anglais)",
      ...lawNames.fr,
      clicsequrAccount: "clicSÉQUR – Entreprises, gestion du compte",
    },
  },
  en: {
    ...en,
    marks: { ...en.marks, officialSource: "Official source" },
    still: "Without JavaScript you can read this screen, but its buttons do not work.",
    sources: {
      procedure2019: "2019 procedure for RSEs",
      rseDefinition: "Revenu Québec, definition of the person in charge of online services",
      clicsequrRegistration: "clicSÉQUR – Entreprises, help with registering",
      clicsequrInternal: "clicSÉQUR – Entreprises, internal power of attorney",
      clicsequrSecurity: "clicSÉQUR – Entreprises, security page",
      neqFormat: "Québec.ca, enterprise register",
      ...lawNames.en,
      clicsequrAccount: "clicSÉQUR – Entreprises, managing an account",
    },
  },
};
