import type { Pages } from "../words.ts";

const reconstitue = "Aucune source consultée ne montre cet écran : celui-ci est le nôtre.";

export const pages = {
  name: "Révocation d’une assignation",
  screens: {
    liste: {
      name: "Liste des assignations",
      about:
        "Qui a quelle procuration, et jusqu’à quand. On y arrive par le menu « Gestion des dossiers des utilisateurs », puis « Consultation ou révocation d'une assignation ». La procédure de 2019 montre ce menu, mais pas la page : celle-ci est la nôtre.",
      fields: {
        assignation: "La ligne de la personne à qui vous retirez sa procuration.",
      },
      buttons: {
        revoquer: "Montre l’assignation à vérifier.",
      },
    },
    verification: {
      name: "Vérification de la révocation",
      about: `La personne, sa procuration et les dates, à relire avant l’envoi. ${reconstitue}`,
      fields: {},
      buttons: {
        precedente: "Ramène à la liste, sans rien révoquer.",
        transmettre:
          "Met fin à l’assignation. La procuration reste, et les autres personnes gardent la leur.",
      },
    },
    accuse: {
      name: "Accusé de réception de la révocation",
      about: `La preuve que l’assignation est révoquée. ${reconstitue}`,
      fields: {},
      buttons: {
        imprimer: "Imprime la page : vous en gardez une trace.",
        terminer: "Ferme l’accusé.",
      },
    },
  },
  cases: {
    modele: {
      slug: "assignation-revoquee",
      title: "L’assignation est révoquée",
      symptom:
        "Vous avez retiré sa procuration à une personne, et vous vous demandez ce qu’elle garde.",
      cause:
        "Tout s’est bien passé. La personne garde son dossier et son code, mais n’a sans doute plus accès à aucun service.",
      fix: [
        "Imprimez l’accusé, ou notez-en le numéro de référence, avant de le fermer.",
        "Si la personne doit encore transmettre des rapports, assignez-lui une autre procuration (étape 4 du guide). Elle doit contenir tous les droits dont cette personne a besoin.",
        "Si elle quitte l’entreprise, occupez-vous aussi de son dossier : le menu « Gestion du dossier d'un utilisateur » offre de le suspendre ou de le révoquer.",
      ],
    },
    depart: {
      slug: "depart-d-un-employe",
      title: "Un utilisateur quitte l’entreprise",
      symptom:
        "Une personne est partie, ou s’en va bientôt. Elle a encore son code d’utilisateur et une procuration, et vous voulez lui retirer ses accès.",
      cause:
        "L’entreprise répond des codes remis à ses utilisateurs. La procédure de 2019 nomme les menus ci-dessous sans les décrire.",
      fix: [
        "Agissez le jour même. Dans « Gestion du dossier d'un utilisateur », choisissez « Révocation d'un dossier » ou, pour une absence, « Suspension d'un dossier ».",
        "Pour ne retirer que la procuration, passez par « Consultation ou révocation d'une assignation ».",
        "Assurez-vous qu’une autre personne a la procuration.",
        "Si la personne est RSE, un autre RSE ne peut que suspendre son accès : adressez-vous ensuite au représentant autorisé (RA).",
        "Si quelque chose bloque, appelez l’aide téléphonique de clicSÉQUR – Entreprises.",
      ],
    },
    mauvaisePersonne: {
      slug: "assignee-a-la-mauvaise-personne",
      title: "La procuration est allée à la mauvaise personne",
      symptom:
        "En assignant la procuration, vous avez coché un autre nom que le bon, un homonyme par exemple.",
      cause:
        "Cette personne peut sans doute déjà agir au nom de l’entreprise. Retirez-lui la procuration d’abord; donnez-la ensuite à la bonne personne.",
      fix: [
        "Le jour même, ouvrez « Consultation ou révocation d'une assignation », sélectionnez la ligne de cette personne et appuyez sur « Révoquer ».",
        "Relisez le nom avant de confirmer. La procuration, elle, reste : c’est l’assignation que vous retirez.",
        "Assignez ensuite la procuration à la bonne personne (étape 4 du guide).",
        "Demandez à l’autre si elle a transmis quelque chose entre-temps. Si oui, téléphonez au ministère.",
      ],
    },
    ligneAbsente: {
      slug: "revocation-sans-ligne",
      title: "Aucune assignation n’est sélectionnée",
      symptom: "Vous avez appuyé sur « Révoquer » sans choisir de ligne dans la liste.",
      cause:
        "Le bouton agit sans doute sur la ligne sélectionnée : aucune source consultée ne montre cet écran.",
      fix: [
        "Sélectionnez la ligne de la personne.",
        "Appuyez de nouveau sur « Révoquer ».",
        "Avant de confirmer, relisez le nom de la personne et la procuration.",
      ],
    },
  },
} satisfies Pages;
