import type { Pages } from "../words.ts";

const reconstitue = "Aucune source consultée ne montre cet écran : nous l’avons reconstitué.";

export const pages = {
  name: "Révocation d’une assignation",
  screens: {
    liste: {
      name: "Liste des assignations",
      about:
        "Qui a quelle procuration, et jusqu’à quand. On y arrive par le menu « Gestion des dossiers des utilisateurs », puis « Consultation ou révocation d'une assignation ». La procédure de 2019 montre ce menu, mais pas la page : nous l’avons reconstituée.",
      fields: {
        assignation: "La ligne de la personne à qui vous retirez sa procuration.",
      },
      buttons: {
        revoquer: "Montre l’assignation à vérifier. Ce bouton est déduit du nom du menu.",
      },
    },
    verification: {
      name: "Vérification de la révocation",
      about: `La personne, sa procuration et les dates, à relire avant l’envoi. ${reconstitue}`,
      fields: {},
      buttons: {
        precedente: "Ramène à la liste, sans rien révoquer. Ce bouton est reconstitué.",
        transmettre:
          "Met fin à l’assignation. La procuration reste, et les autres personnes gardent la leur. Ce bouton est reconstitué.",
      },
    },
    accuse: {
      name: "Accusé de réception de la révocation",
      about: `La preuve que l’assignation est révoquée. ${reconstitue}`,
      fields: {},
      buttons: {
        imprimer: "Imprime la page : vous en gardez une trace. Ce bouton est reconstitué.",
        terminer: "Ferme l’accusé. Ce bouton est reconstitué.",
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
        "Tout s’est bien passé. La personne garde son dossier et son code, mais plus aucun service ne lui est ouvert. C’est une déduction : aucune source consultée ne décrit la suite.",
      fix: [
        "Imprimez l’accusé, ou notez-en le numéro de référence, avant de le fermer.",
        "Si la personne doit encore transmettre des rapports, assignez-lui une autre procuration (étape 4 du guide). Elle doit contenir tous les droits dont cette personne a besoin.",
        "Si elle quitte l’entreprise, occupez-vous aussi de son dossier : le menu « Gestion du dossier d'un utilisateur » offre de le suspendre ou de le révoquer.",
      ],
    },
    depart: {
      slug: "depart-d-un-employe",
      title: "Un employé quitte l’entreprise",
      symptom:
        "Un employé est parti, ou s’en va bientôt. Il a encore son code d’utilisateur et une procuration, et vous voulez lui retirer ses accès.",
      cause:
        "Selon l’aide officielle, les codes remis à vos utilisateurs comptent comme remis à l’entreprise, qui en répond. Un RSE peut suspendre, réactiver, modifier ou révoquer l’accès d’un utilisateur. Il peut seulement suspendre ou réactiver celui d’un autre RSE. La procédure de 2019 nomme ces menus, mais ne décrit aucun de leurs écrans : le reste est une déduction.",
      fix: [
        "Agissez le jour même du départ. Ouvrez « Gestion des dossiers des utilisateurs », puis « Gestion du dossier d'un utilisateur ».",
        "Pour un départ définitif, choisissez « Révocation d'un dossier ». « Suspension d'un dossier » semble plutôt convenir à une absence, puisque « Réactivation d'un dossier » rouvrirait ensuite l’accès.",
        "Pour lui retirer la procuration sans toucher à celle des autres, passez par « Consultation ou révocation d'une assignation ». Dans la liste des procurations, le bouton « Révoquer » toucherait sans doute toutes les personnes qui l’ont.",
        "Assurez-vous qu’une autre personne a la procuration, bien avant le 31 mars. Sinon, assignez-la à quelqu’un (étape 4 du guide).",
        "Si la personne qui part est RSE, un autre RSE peut suspendre son accès, mais pas le révoquer. Suspendez-le, puis adressez-vous au représentant autorisé (RA), qui nomme les RSE.",
        "Si quelque chose bloque, appelez l’aide téléphonique de clicSÉQUR – Entreprises.",
      ],
    },
    ligneAbsente: {
      slug: "revocation-sans-ligne",
      title: "Aucune assignation n’est sélectionnée",
      symptom: "Vous avez appuyé sur « Révoquer » sans choisir de ligne dans la liste.",
      fix: [
        "Sélectionnez la ligne de la personne.",
        "Appuyez de nouveau sur « Révoquer ».",
        "Avant de confirmer, relisez le nom de la personne et la procuration.",
      ],
    },
  },
} satisfies Pages;
