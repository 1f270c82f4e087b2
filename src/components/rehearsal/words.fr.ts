import type { RehearsalWords } from "./words.ts";

export const fr: RehearsalWords = {
  sandbox: "Bac à sable – données fictives – ce n’est pas clicSÉQUR",
  glosses: {},
  confidential:
    "Certains écrans du vrai portail rappellent que les renseignements sont confidentiels. Ici, rien n’est transmis.",
  summaryTitle: "Il y a un problème",
  error: "Erreur :",
  more: "Ce cas, expliqué pas à pas",
  why: "Pourquoi?",
  rule: "La règle",
  consequence: "Dans le vrai portail",
  source: "Source de la règle",
  coach: "Coach",
  mend: "Corrigez ce qui est signalé, puis appuyez de nouveau sur le bouton.",
  danger: "Attention, avant de continuer",
  slip: "Accepté, mais à revoir",
  note: "À noter",
  steps: "Étapes",
  onward: "La suite dans le guide",
  endings: { reussi: "Réussi", "a-reprendre": "À reprendre" },
  takeUp: "Reprendre ici",
  restart: "Recommencer",
  fill: "Remplir avec les données d’exercice",
  filled: "Les données d’exercice sont dans le formulaire.",
  undo: "Reculer d’une action",
  ahead: "Les écrans d’avant ont été remplis avec les données d’exercice.",
  copy: "Copier le lien vers cet écran",
  share: "Montrer ce que j’ai fait",
  copied: (address) => `Lien copié : ${address}`,
  copyByHand: (address) => `Voici le lien à copier : ${address}`,
  provenance: {
    source2019: {
      name: "Source 2019",
      meaning: "Décrit ou montré dans la procédure de 2019.",
    },
    officialHelp: {
      name: "Source officielle",
      meaning:
        "Tiré d’une page d’un organisme public ou d’un règlement, lu en 2026 dans une copie archivée.",
    },
    inferred: { name: "Déduit", meaning: "Déduit des sources, sans preuve directe." },
    reconstructed: {
      name: "Reconstitué",
      meaning: "Aucune source ne le montre : nous l’avons recomposé.",
    },
  },
  sources: {
    procedure2019: "Procédure de 2019 destinée aux RSE",
    rseDefinition: "Revenu Québec, définition de ce rôle (page en anglais)",
    clicsequrRegistration: "clicSÉQUR – Entreprises, aide sur l’inscription",
    clicsequrInternal: "clicSÉQUR – Entreprises, aide sur la procuration interne",
    clicsequrAccount: "clicSÉQUR – Entreprises, gestion du compte",
    clicsequrSecurity: "clicSÉQUR – Entreprises, page sur la sécurité",
    neqFormat: "Québec.ca, registre des entreprises (page en anglais)",
  },
};
