import {
  advice,
  inferred,
  officialHelp,
  reconstructed,
  source2019,
  type Provenance,
} from "./provenance.ts";

/** The rules of the procedure, by their numbers in the dossier where they have one, with where each one comes from. */
export const rules = {
  /** Rights on a ministry need an active registration; a refusal sends to the body's telephone. */
  "BR-01": source2019,
  /** Required fields of the user file. */
  "BR-02": source2019,
  /** The address and its confirmation are the same. */
  "BR-03": inferred,
  /** A work telephone has ten digits. */
  "BR-04": source2019,
  /** An extension has four digits at most. */
  "BR-05": source2019,
  /** Digits, and nothing else. */
  "BR-05b": inferred,
  /** A colleague gets the role “Utilisateur”: an RSE's powers cannot be revoked by another RSE. */
  "BR-06": officialHelp("rseDefinition"),
  /** An employee gets an internal procuration, a mandatary an external one. */
  "BR-07": source2019,
  /** A mandatary's identification number has ten digits. */
  "BR-08": source2019,
  /** An NEQ has ten digits too: it is another number. */
  "BR-08b": officialHelp("neqFormat"),
  /** Three years less one day at most. */
  "BR-09": source2019,
  /** The end is neither before the start nor past. */
  "BR-09b": inferred,
  /** An end that does not fall while the reports are prepared. */
  SEASON: advice,
  /** Once over, a procuration is made anew; before, its end may be changed. */
  "BR-10": source2019,
  /** The limit of a changed end counts from the day of the change. */
  "BR-10b": reconstructed,
  /** The ministry, “Avec restriction”, the right to the service, saved by “Modifier”. */
  "BR-11": source2019,
  /** “Sans restriction” is every service of the ministry; one gives only what is needed. */
  "BR-11b": officialHelp("clicsequrInternal"),
  /** One procuration a user. */
  "BR-12": source2019,
  /** The mandatary's RSE assigns an external procuration. */
  "BR-14": source2019,
  /** What the portal does not explain: refusing, revoking, cancelling a registration. */
  UNSHOWN: inferred,
  /** A limit that we set where the sources are silent: a type and a refusal for good. */
  OURS: reconstructed,
  /** The answer to a registration may be a refusal. */
  "BR-17": officialHelp("clicsequrRegistration"),
  /** A verification code has seven digits and lives 40 minutes. */
  "BR-19": officialHelp("clicsequrSecurity"),
  /** A new code replaces the one before. */
  "BR-19b": { kind: "inferred", source: "clicsequrSecurity" },
  /** Consent is given before a registration is sent. */
  "BR-17b": officialHelp("clicsequrRegistration"),
  /** The official help's own way begins with a user: there, the line to choose is no guess. */
  USER: officialHelp("clicsequrInternal"),
  /** A line of the list is chosen before a button acts on it. */
  ROW: inferred,
  /** Nothing real is entered in the sandbox. */
  G0: advice,
} as const satisfies Record<string, Provenance>;

export type RuleId = keyof typeof rules;
