import type { Pages } from "./words.ts";

const imprimer = "Imprime la page : vous en gardez une trace.";
const corriger =
  "Revient au choix des personnes. Que votre choix y soit conservé est une déduction.";
const versLaListe =
  "Dans la liste, « Modifier » permet d’ajouter le droit à la procuration que la personne a déjà. Que le changement touche tous ceux qui la partagent est une déduction.";
const retirer =
  "Vous pouvez aussi révoquer son assignation par « Consultation ou révocation d'une assignation », puis lui assigner une procuration qui contient tout.";

export const pagesFr = {
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
        "Les utilisateurs qui n’ont aucune procuration : vous y choisissez ceux qui recevront celle-ci. Le document de 2019 décrit cet écran sans le montrer; nous l’avons reconstitué.",
      fields: {
        personnes:
          "Une personne ou plusieurs. Que l’on coche des cases est une déduction; que les dossiers suspendus et les RSE n’y soient pas en est une autre.",
      },
      buttons: {
        precedente: "Revient à la procuration à assigner. Nous avons ajouté ce bouton.",
        continuer: "Mène à la dernière vérification.",
      },
    },
    verification: {
      name: "Vérification de l’assignation",
      about:
        "Dernière relecture : les droits, puis une ligne par personne. Le début est le jour de l’assignation et la fin, celle de la procuration; c’est une déduction.",
      fields: {},
      buttons: {
        procurations:
          "Revient à la liste des procurations. Que rien ne soit enregistré est une déduction.",
        corriger,
        precedente: corriger,
        imprimer,
        transmettre: "Assigne la procuration aux personnes choisies.",
      },
    },
    accuse: {
      name: "Accusé de réception",
      about:
        "La preuve que la procuration est assignée : numéro de référence, date, heure, votre nom, la procuration et les personnes. C’est le dernier écran de l’étape 4.",
      fields: {},
      buttons: {
        procurations: "Revient à la liste des procurations.",
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
      cause: "Tout est fait : les personnes choisies ont maintenant accès à PES-Halocarbures.",
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
        "Vous avez appuyé sur « Assigner », mais la procuration affichée n’ouvre pas la déclaration des halocarbures.",
      fix: [
        "N’allez pas plus loin : rien n’est assigné avant « Transmettre ».",
        "Revenez à la liste par le menu « Gestion des procurations »; dans l’exercice, recommencez.",
        "Sélectionnez la procuration qui contient le droit « Transmettre la déclaration annuelle de gestion des halocarbures », puis « Assigner ».",
        "Si aucune ne le contient, créez-la d’abord : c’est l’étape 3.",
      ],
    },
    tousPourvus: {
      slug: "personne-a-qui-assigner",
      title: "Il n’y a personne à qui assigner la procuration",
      symptom:
        "Vous voulez assigner la procuration, mais « Continuer » vous arrête : tous vos utilisateurs en ont déjà une.",
      fix: [
        "Si c’est pour une nouvelle personne, créez d’abord son dossier : c’est l’étape 2.",
        versLaListe,
        retirer,
      ],
    },
    employeAbsent: {
      slug: "employe-absent-de-la-liste",
      title: "Un employé n’est pas dans la liste",
      symptom:
        "Vous cherchez un employé pour lui assigner la procuration, et son nom n’apparaît pas parmi les utilisateurs.",
      cause:
        "L’écran ne montre que les utilisateurs sans procuration. Cet employé en a sans doute déjà une, ou bien son dossier est suspendu ou n’existe pas.",
      fix: [
        "Dans l’exercice, ouvrez l’explication sous la liste : elle dit pourquoi chaque personne n’y est pas.",
        "S’il n’a pas de dossier, créez-le (étape 2); si son dossier est suspendu, réactivez-le.",
        versLaListe,
        retirer,
      ],
    },
    collegueRse: {
      slug: "rse-absent-de-la-liste",
      title: "Un collègue créé comme RSE n’est pas dans la liste",
      symptom:
        "Vous avez créé le dossier d’un collègue avec le rôle de RSE, et son nom n’est pas parmi les utilisateurs à qui assigner la procuration.",
      cause:
        "Un RSE a accès à tous les services de l’entreprise : il n’a pas besoin de procuration. Que la liste l’écarte est une déduction. On ignore si PES-Halocarbures accepte un compte de RSE.",
      fix: [
        "Si le rôle de RSE était voulu, n’assignez rien à cette personne.",
        "Si c’était une erreur, un RSE peut suspendre l’accès de cette personne, mais pas le révoquer.",
        "Pour la suite, appelez le soutien de clicSÉQUR – Entreprises.",
      ],
    },
    personneAbsente: {
      slug: "personne-non-cochee",
      title: "Aucune personne n’est cochée",
      symptom:
        "Vous avez appuyé sur « Continuer », et l’écran vous demande de choisir au moins une personne.",
      fix: [
        "Cochez chaque personne qui transmettra les rapports.",
        "Si aucune n’est la bonne, appuyez sur « Précédente » et ne transmettez rien.",
        "Appuyez de nouveau sur « Continuer ».",
      ],
    },
  },
} satisfies Pages;
