import { laws } from "../procedure.ts";

/** Those that any procedure of the portal rests on. */
const ofThePortal = {
  /** The 2019 procedure for RSEs. */
  procedure2019: { address: null },
  /** Revenu Québec's definition of the person in charge of online services. */
  rseDefinition: {
    address: "https://www.revenuquebec.ca/en/definitions/persons-in-charge-of-online-services/",
  },
  /** Task help: registering for the services of a department or agency. */
  clicsequrRegistration: {
    address:
      "https://info.clicsequr.gouv.qc.ca/entreprises/aide-a-la-tache/inscription-a-des-services-offerts-par-un-ministere-ou-un-organisme",
  },
  /** Task help: creating an internal power of attorney. */
  clicsequrInternal: {
    address:
      "https://info.clicsequr.gouv.qc.ca/entreprises/aide-a-la-tache/creation-dune-procuration-interne",
  },
  /** What each kind of user may manage in an account. */
  clicsequrAccount: {
    address: "https://info.clicsequr.gouv.qc.ca/entreprises/gerer-compte-clicsequr-entreprises",
  },
  /** Multifactor authentication. */
  clicsequrSecurity: {
    address: "https://info.clicsequr.gouv.qc.ca/entreprises/securite-clicsequr-entreprises",
  },
  /** How a Québec enterprise number is made up. */
  neqFormat: {
    address:
      "https://www.quebec.ca/en/businesses-and-self-employed-workers/find-information-about-enterprise/search-enterprise-register/description-information-file",
  },
} as const;

/**
 * The documents the guide rests on, read from stored copies in 2026: the portal's, then the procedure's
 * laws. The words that name them stand with the language.
 */
export const sources = /* @__PURE__ */ Object.assign({}, ofThePortal, laws);

export type PortalSourceId = keyof typeof ofThePortal;
export type SourceId = keyof typeof sources;

/** Those that the foot of a screen names. */
export type ShownSourceId =
  "procedure2019" | "clicsequrRegistration" | "clicsequrInternal" | "clicsequrSecurity";

/**
 * Where a screen, a field, a button or a rule comes from.
 * - `source2019`: stated or shown in the 2019 procedure;
 * - `officialHelp`: stated by a public body's help page;
 * - `inferred`: our reading of one of these, reasonable but unproven;
 * - `reconstructed`: ours, because no source shows it.
 */
export type Provenance =
  | { kind: "source2019"; source: "procedure2019" }
  | { kind: "officialHelp"; source: PortalSourceId }
  | { kind: "inferred"; source: SourceId }
  | { kind: "reconstructed"; source: null };

export type ProvenanceKind = Provenance["kind"];

export const source2019 = {
  kind: "source2019",
  source: "procedure2019",
} as const satisfies Provenance;
export const inferred = {
  kind: "inferred",
  source: "procedure2019",
} as const satisfies Provenance;
export const reconstructed = {
  kind: "reconstructed",
  source: null,
} as const satisfies Provenance;
/** Of what we advise: no source states it, and it is not said to come from one. */
export const advice = { ...reconstructed };
export const officialHelp = <const S extends PortalSourceId>(
  source: S,
): { kind: "officialHelp"; source: S } => ({ kind: "officialHelp", source });
