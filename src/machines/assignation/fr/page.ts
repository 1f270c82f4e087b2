import type { Pages } from "../words.ts";

const imprimer = "Imprime la page : vous en gardez une trace.";
const corriger = "Ramène sans doute au choix des personnes, qui est conservé.";
const ajouter =
  "Si la personne a déjà une procuration, ajoutez-y le droit par « Modifier » : toutes les personnes qui l’ont en profiteront sans doute.";
const retirer =
  "Ou révoquez son assignation par « Consultation ou révocation d'une assignation », puis assignez-lui une procuration complète.";

export const pages = {
  name: "Assignation d’une procuration",
  screens: {
    procuration: {
      name: "Procuration à assigner",
      about:
        "La procuration sélectionnée dans la liste, affichée en entier avant l’assignation : dates, état et droits accordés. On y arrive par « Assigner ».",
      fields: {},
      buttons: {
        continuer: "Mène au choix des personnes à qui assigner la procuration.",
      },
    },
    utilisateurs: {
      name: "Choix des utilisateurs",
      about:
        "Les utilisateurs sans procuration : vous y choisissez qui recevra celle-ci. Le document de 2019 décrit cet écran sans le montrer; celui-ci est le nôtre.",
      fields: {
        personnes:
          "Une personne ou plusieurs, sans doute par des cases à cocher. Les dossiers suspendus et les RSE n’y sont sans doute pas; les procurations échues ne comptent sans doute plus.",
      },
      buttons: {
        precedente: "Ramène à la procuration à assigner. Nous avons ajouté ce bouton.",
        continuer: "Mène à la dernière vérification.",
      },
    },
    verification: {
      name: "Vérification de l’assignation",
      about:
        "Dernière relecture : les droits, puis une ligne par personne. Le début est sans doute le jour de l’assignation, et la fin, celle de la procuration.",
      fields: {},
      buttons: {
        procurations: "Ramène sans doute à la liste des procurations, sans rien enregistrer.",
        corriger,
        precedente: corriger,
        imprimer,
        transmettre: "Assigne la procuration aux personnes choisies.",
      },
    },
    accuse: {
      name: "Accusé de réception de l’assignation",
      about:
        "La preuve que la procuration est assignée : numéro de référence, date, heure, votre nom, la procuration et les personnes. C’est le dernier écran de l’étape 4.",
      fields: {},
      buttons: {
        procurations: "Ramène à la liste des procurations.",
        imprimer,
      },
    },
  },
  cases: {
    modele: {
      slug: "procuration-assignee",
      title: "La procuration est assignée",
      symptom:
        "L’accusé de réception est affiché, et vous vous demandez s’il reste quelque chose à faire.",
      cause:
        "L’assignation est faite : les personnes choisies devraient avoir accès à PES-Halocarbures, si la procuration en contient le droit.",
      fix: [
        "Imprimez l’accusé ou notez le numéro de référence.",
        "Prévenez les personnes et demandez-leur d’essayer dès maintenant, pas à la fin de mars.",
        "Notez la date de fin de la procuration, avec un rappel une soixantaine de jours plus tôt.",
      ],
    },
    sansHalocarbures: {
      slug: "mauvaise-procuration",
      title: "La mauvaise procuration est sélectionnée",
      symptom:
        "Vous avez appuyé sur « Assigner », mais la procuration affichée ne contient pas le droit sur les halocarbures.",
      fix: [
        "N’allez pas plus loin : rien n’est assigné avant « Transmettre ».",
        "Revenez à la liste par le menu « Gestion des procurations ».",
        "Sélectionnez la procuration qui contient le droit « Transmettre la déclaration annuelle de gestion des halocarbures », puis appuyez sur « Assigner ».",
        "Si aucune ne le contient, créez d’abord la procuration (étape 3 du guide).",
        "Si la mauvaise est déjà assignée, révoquez cette assignation par « Consultation ou révocation d'une assignation », puis assignez la bonne.",
      ],
    },
    tousPourvus: {
      slug: "personne-a-qui-assigner",
      title: "Il n’y a personne à qui assigner la procuration",
      symptom:
        "Vous voulez assigner la procuration, mais un message vous arrête, ou la liste est vide : chacun a déjà une procuration.",
      fix: [
        "Pour une nouvelle personne, créez d’abord son dossier (étape 2 du guide). Si un dossier est suspendu, réactivez-le par « Gestion du dossier d'un utilisateur ».",
        ajouter,
        retirer,
      ],
    },
    employeAbsent: {
      slug: "employe-absent-de-la-liste",
      title: "Une personne n’est pas dans la liste",
      symptom:
        "Vous voulez assigner la procuration à une personne, et son nom n’apparaît pas parmi les utilisateurs.",
      cause:
        "L’écran ne montre que les utilisateurs sans procuration. Il écarte sans doute aussi les RSE et les dossiers suspendus.",
      fix: [
        "Cherchez son dossier par « Consultation d'un dossier ». Créez-le (étape 2 du guide) ou réactivez-le au besoin.",
        ajouter,
        retirer,
        "Sinon, appelez l’aide téléphonique de clicSÉQUR – Entreprises.",
      ],
    },
    collegueRse: {
      slug: "rse-absent-de-la-liste",
      title: "Une personne créée comme RSE n’est pas dans la liste",
      symptom:
        "Une personne a le rôle de RSE, et son nom n’est pas parmi les utilisateurs à qui assigner la procuration.",
      cause:
        "Un RSE a accès à tous les services de l’entreprise : il n’a sans doute pas besoin de procuration. On ignore si PES-Halocarbures accepte son compte.",
      fix: [
        "Si le rôle de RSE était voulu, n’assignez rien à cette personne : demandez-lui d’essayer PES-Halocarbures dès maintenant.",
        "Si c’était une erreur, vous pouvez suspendre son accès, mais pas le révoquer.",
        "Pour corriger le rôle, ou si PES-Halocarbures ne s’ouvre pas, appelez l’aide téléphonique de clicSÉQUR – Entreprises.",
      ],
    },
    personneAbsente: {
      slug: "personne-non-cochee",
      title: "Aucune personne n’est cochée",
      symptom:
        "Vous avez appuyé sur « Continuer », et l’écran vous demande de choisir au moins une personne.",
      fix: [
        "Cochez chaque personne qui transmettra les rapports.",
        "S’il manque une personne, ne cochez personne à sa place : elle a sans doute déjà une procuration, est RSE, ou son dossier est suspendu.",
        "Appuyez de nouveau sur « Continuer ».",
      ],
    },
  },
} satisfies Pages;
