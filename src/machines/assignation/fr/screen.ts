import { list } from "../../shared/fr/list.ts";
import type { French } from "../words.ts";

export const words = {
  screens: {
    liste: {
      ...list,
      instruction:
        "Sélectionnez la procuration interne qui contient le droit sur les halocarbures, puis appuyez sur « Assigner ».",
      done: {
        ...list.done,
        ajouter: "Assignation quittée : « Ajouter » relève de l’étape 3.",
        consulter: "Assignation quittée : « Consulter » relève de l’étape 3.",
        modifier: "Assignation quittée : « Modifier » relève de l’étape 3.",
      },
    },
    procuration: {
      intro:
        "Voici la procuration que vous allez assigner : ses dates, son état et les droits qu’elle donne. Il n’y a rien à remplir ici.",
      instruction:
        "Assurez-vous que le droit « Transmettre la déclaration annuelle de gestion des halocarbures » y figure, puis appuyez sur « Continuer ».",
      help: {},
      sayings: {
        "continuer.nobody": {
          heading: "Personne à qui l’assigner",
          message:
            "Chaque utilisateur a déjà une procuration, est RSE ou est suspendu. Créez un dossier ou libérez quelqu’un par « Consultation ou révocation d'une assignation ».",
          rule: "Un utilisateur n’a qu’une procuration à la fois. L’écran suivant ne propose que ceux qui n’en ont pas.",
          consequence:
            "Pour donner un droit de plus à quelqu’un, on peut sans doute l’ajouter à la procuration qu’il a déjà. Le changement touche alors toutes les personnes qui l’ont.",
        },
      },
      done: {
        continuer: "Procuration relue : vous voici au choix des personnes.",
      },
    },
    utilisateurs: {
      intro: "Voici vos utilisateurs sans procuration.",
      instruction:
        "Cochez une ou plusieurs personnes, puis appuyez sur « Continuer ». S’il manque quelqu’un, la raison est donnée sous la liste.",
      help: {},
      sayings: {
        "personnes.required": {
          message: "Cochez au moins une personne dans la liste.",
          rule: "Une procuration s’assigne à une ou à plusieurs personnes, parmi celles qui n’en ont pas.",
          consequence:
            "Tant qu’elle n’est assignée à personne, la procuration ne donne accès à rien.",
        },
      },
      texts: {
        absent: "Pourquoi quelqu’un n’est-il pas dans la liste?",
        holds: ({ name, procuration }) =>
          `${name} : cette personne a déjà une procuration (${procuration === "" ? "sans description" : procuration}).`,
        rse: ({ name }) =>
          `${name} : cette personne est RSE, elle a déjà tous les accès. La liste l’écarte sans doute.`,
        suspended: ({ name }) =>
          `${name} : son dossier est suspendu. La liste l’écarte sans doute.`,
      },
      done: {
        precedente:
          "Rien n’a été assigné : retour à la procuration, les cases cochées sont gardées.",
        continuer: ({ personnes }) =>
          `Choix accepté : ${personnes}. Rien n’est encore assigné.`,
      },
    },
    verification: {
      intro: "Dernière vérification : rien n’est encore assigné.",
      instruction:
        "Relisez les droits, les noms et les dates, puis appuyez sur « Transmettre ». Pour changer les personnes, appuyez sur « Corriger ».",
      help: {},
      sayings: {},
      done: {
        procurations:
          "Rien n’a été assigné : retour à la liste, le choix des personnes est abandonné.",
        corriger: "Choix des personnes rouvert : les mêmes cases sont cochées.",
        precedente:
          "Rien n’a été assigné : retour au choix des personnes, cases cochées gardées.",
        imprimer: "Vérification envoyée à l’impression : rien n’est encore assigné.",
        transmettre: ({ personnes, reference }) =>
          `Procuration assignée à ${personnes} : référence ${reference}.`,
      },
    },
    accuse: {
      intro:
        "La procuration est assignée : les personnes choisies ont maintenant les droits qu’elle donne.",
      instruction:
        "Gardez le numéro de référence; imprimez l’accusé si vous en voulez une copie. « Procurations » ramène à la liste, où « Proc. assignée » affiche « Oui ».",
      help: {},
      sayings: {},
      done: {
        procurations:
          "Liste rouverte : « Proc. assignée » affiche « Oui » pour cette procuration.",
        imprimer: "Accusé de réception envoyé à l’impression.",
      },
    },
  },
  ends: {
    procurations: {
      heading: "Vous quittez l’assignation",
      text: "Ce bouton relève de l’étape 3, où l’on crée, consulte et modifie les procurations. Pour assigner, recommencez ici : sélectionnez la procuration interne, puis appuyez sur « Assigner ».",
    },
  },
} satisfies French;
