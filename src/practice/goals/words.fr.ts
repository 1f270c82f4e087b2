import { service } from "../../procedure.ts";
import type { GoalWords } from "./words.ts";

export const fr: GoalWords = {
  goals: {
    collegue: {
      name: "Donner accès à un collègue",
      reached: `C’est fait : votre collègue a une procuration qui ouvre ${service}, et l’entreprise est inscrite.`,
      butSlips: "Votre collègue a accès, mais quelque chose reste à revoir.",
      names: {
        inscription: "L’entreprise est inscrite auprès du ministère",
        dossier: "Un collègue a un dossier, avec le rôle « Utilisateur »",
        procuration: "Une procuration interne permet de déclarer",
        assignation: "Elle est assignée à ce collègue",
      },
    },
    consultant: {
      name: "Donner accès au consultant",
      reached:
        "C’est fait : le consultant a reçu la procuration, et son RSE l’a assignée à un de ses utilisateurs.",
      butSlips: "Le consultant a accès, mais quelque chose reste à revoir.",
      names: {
        inscription: "L’entreprise est inscrite auprès du ministère",
        procuration: "Une procuration externe permet de déclarer",
        numero: "Elle porte le numéro du consultant",
        assignation: "Le RSE du consultant l’a assignée à un de ses utilisateurs",
      },
    },
  },
  states: {
    inscription: {
      none: "Pas encore demandée.",
      traitement: "Demandée; la réponse est attendue.",
      actif: ({ since }) => `À l’état « Actif » depuis le ${since}.`,
      refuse: ({ since }) =>
        `À l’état « Refusé » depuis le ${since} : téléphonez au ministère.`,
      desactive: ({ since }) =>
        `À l’état « Désactivé » depuis le ${since} : elle est à redemander.`,
    },
    dossier: {
      none: "Aucun dossier n’est créé pour cette personne.",
      rse: ({ name }) => `${name} a le rôle de RSE : il n’y a rien à lui assigner.`,
      suspendu: ({ name }) => `${name} a un dossier suspendu.`,
      occupe: ({ name }) => `${name} a déjà une autre procuration.`,
      pret: ({ name }) => `${name} a un dossier prêt.`,
    },
    procuration: {
      none: "Pas encore créée.",
      sansDroit: "Créée, mais sans le droit sur les halocarbures.",
      refusee: "Refusée par le mandataire.",
      echue: ({ end }) => `Échue le ${end}.`,
      active: ({ end }) => `En vigueur jusqu’au ${end}.`,
    },
    numero: {
      none: "À entrer dans la procuration.",
      autre: ({ number }) => `Elle porte ${number}, qui n’est pas le sien.`,
      exact: ({ number }) => `Elle porte bien ${number}.`,
    },
    assignation: {
      none: "Pas encore assignée.",
      waiting: "Le RSE du mandataire ne l’a pas encore assignée.",
      sansDroit: ({ name }) => `Assignée à ${name}, mais sans ce droit.`,
      active: ({ name, since }) => `${name} l’a depuis le ${since}.`,
    },
  },
  waiting:
    "Votre part est faite. La procuration attend maintenant chez le mandataire, dont le RSE doit l’assigner.",
};
