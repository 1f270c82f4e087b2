import type { RehearsalWords } from "./words.ts";

export const en: RehearsalWords = {
  sandbox: "Sandbox – fictional data – this is not clicSÉQUR",
  glosses: { "Champ obligatoire": "Required field" },
  confidential:
    "Here the portal points out that the details are confidential and reach Revenu Québec securely. In this rehearsal, nothing is sent.",
  summaryTitle: "There is a problem",
  error: "Error:",
  more: "This case, explained step by step",
  why: "Why?",
  rule: "The rule",
  consequence: "In real life",
  source: "Source",
  coach: "Coach",
  mend: "Correct what is pointed out, then press the button again.",
  slip: "Accepted, but worth a second look",
  note: "Worth knowing",
  steps: "Steps",
  onward: "What comes next in the guide",
  restart: "Start over",
  fill: "Fill in with practice data",
  filled: "The practice data are in the form.",
  undo: "Go back one action",
  ahead: "The screens before this one were filled in with practice data.",
  copy: "Copy the link to this screen",
  share: "Show what I did",
  copied: (address) => `Link copied: ${address}`,
  copyByHand: (address) => `Here is the link to copy: ${address}`,
  provenance: {
    source2019: {
      name: "2019 source",
      meaning: "Described or shown in the 2019 procedure.",
    },
    officialHelp: {
      name: "Official help",
      meaning: "From a public body’s page or a regulation, read in 2026 in an archived copy.",
    },
    inferred: { name: "Inferred", meaning: "Deduced from the sources, without direct proof." },
    reconstructed: {
      name: "Reconstructed",
      meaning: "No source shows it: we pieced it together.",
    },
  },
  sources: {
    procedure2019: "2019 procedure for RSEs",
    rseDefinition: "Revenu Québec, definition of the person in charge of online services",
    clicsequrRegistration: "clicSÉQUR – Entreprises, help with registering",
    clicsequrInternal: "clicSÉQUR – Entreprises, internal power of attorney",
    clicsequrAccount: "clicSÉQUR – Entreprises, managing an account",
    clicsequrSecurity: "clicSÉQUR – Entreprises, security page",
    neqFormat: "Québec.ca, enterprise register",
  },
};
