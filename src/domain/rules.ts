import {
  inferred,
  officialHelp,
  reconstructed,
  source2019,
  type Provenance,
} from "./provenance.ts";

/** The rules of the procedure, by their numbers in the dossier, with where each one comes from. */
export const rules = {
  /** Required fields of the user file. */
  "BR-02": source2019,
  /** The address and its confirmation are the same. */
  "BR-03": inferred,
  /** A work telephone has ten digits. */
  "BR-04": source2019,
  /** An extension has four digits at most. */
  "BR-05": source2019,
  /** A colleague gets the role “Utilisateur”: an RSE's powers cannot be revoked by another RSE. */
  "BR-06": officialHelp("rseDefinition"),
  /** Nothing real is entered in the sandbox. */
  G0: reconstructed,
} as const satisfies Record<string, Provenance>;

export type RuleId = keyof typeof rules;
