import type { Language } from "../../domain/language.ts";
import type { ProvenanceKind, SourceId } from "../../domain/provenance.ts";
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
  /** Of the kinds, for programs that read the data. */
  meanings: Record<ProvenanceKind, string>;
  sources: Record<SourceId, string>;
}

/** Every language at once, for the build only: the browser fetches the one it needs. */
export const interfaceWords: Record<Language, InterfaceWords> = {
  fr: {
    ...fr,
    meanings: {
      source2019: "Décrit ou montré dans la procédure de 2019.",
      officialHelp: "Dit par une page d’un organisme public, lue en 2026.",
      inferred: "Déduit des sources, sans preuve directe.",
      reconstructed: "Aucune source ne le montre.",
    },
    marks: { ...fr.marks, officialSource: "Source officielle" },
    still: "Sans JavaScript, cet écran se lit, mais ses boutons ne répondent pas.",
    sources: {
      rseDefinition: "Revenu Québec, définition de ce rôle (en anglais)",
      clicsequrAccount: "clicSÉQUR – Entreprises, gestion du compte",
      neqFormat: "Québec.ca, registre des entreprises (en anglais)",
      ...fr.sources,
      ...lawNames.fr,
    },
  },
  en: {
    ...en,
    meanings: {
      source2019: "Described or shown in the 2019 procedure.",
      officialHelp: "Stated on a public body’s page, read in 2026.",
      inferred: "Inferred from the sources, without direct proof.",
      reconstructed: "No source shows it.",
    },
    marks: { ...en.marks, officialSource: "Official source" },
    still: "Without JavaScript you can read this screen, but its buttons do not work.",
    sources: {
      rseDefinition: "Revenu Québec, definition of the person in charge of online services",
      clicsequrAccount: "clicSÉQUR – Entreprises, managing an account",
      neqFormat: "Québec.ca, enterprise register",
      ...en.sources,
      ...lawNames.en,
    },
  },
};
