import type { Pages } from "../words.ts";

const aide =
  "L’aide officielle nomme cette étape, sans en montrer l’écran : sa disposition est la nôtre.";
const reconstitue = "Ce bouton est reconstitué.";

export const pages = {
  name: "Gestion des droits d’accès",
  screens: {
    liste: {
      name: "Choix de la personne",
      about: `La première page du second chemin officiel : à qui donner accès. On y arrive par « Gestion des dossiers des utilisateurs », puis « Gestion des droits d'accès ». ${aide}`,
      fields: {
        personne:
          "La ligne de la personne. On ignore si la vraie liste montre aussi ceux qui détiennent déjà une procuration.",
      },
      buttons: {
        continuer: "Mène à la date de fin et aux ministères.",
      },
    },
    ajout: {
      name: "Date de fin et ministères",
      about: `Jusqu’à quand la personne a accès, et auprès de quels ministères. Le formulaire ne demande ni type ni description : la procuration est interne. ${aide}`,
      fields: {
        dateFin:
          "Le dernier jour de l’accès : trois ans moins un jour au plus. Évitez février et mars, pendant lesquels se préparent les rapports.",
        ministere:
          "Les ministères auprès desquels l’inscription de l’entreprise est active. Sélectionnez celui dont vous ouvrez les droits.",
      },
      buttons: {
        modifier: "Ouvre les droits du ministère sélectionné dans le tableau.",
        precedente: `Ramène au choix de la personne. ${reconstitue}`,
        continuer: "Mène au sommaire.",
      },
    },
    droits: {
      name: "Droits auprès d’un ministère",
      about: `Tous les droits du ministère, ou seulement ceux qui sont cochés. Les choix sont ceux de la procédure de 2019. ${aide}`,
      fields: {
        acces:
          "« Avec restriction » donne les seuls droits cochés; « Sans restriction », toutes les tâches du ministère.",
        droits:
          "Le droit nécessaire : « Transmettre la déclaration annuelle de gestion des halocarbures ».",
      },
      buttons: {
        precedente: `Ramène au formulaire sans enregistrer. ${reconstitue}`,
        modifier: "Enregistre les droits et ramène au formulaire. Son nom est déduit.",
      },
    },
    verification: {
      name: "Sommaire des droits d’accès",
      about: `La personne, les dates et les droits, à relire avant l’envoi. ${aide}`,
      fields: {},
      buttons: {
        corriger: `Ramène au formulaire, où tout est gardé. ${reconstitue}`,
        precedente: `Ramène au formulaire, où tout est gardé. ${reconstitue}`,
        transmettre: "Crée la procuration et l’assigne à la personne, d’un seul coup.",
      },
    },
    accuse: {
      name: "Accusé de réception des droits d’accès",
      about:
        "La preuve que la personne a accès. Aucune source consultée ne montre cet écran : nous l’avons reconstitué.",
      fields: {},
      buttons: {
        imprimer: `Imprime la page : vous en gardez une trace. ${reconstitue}`,
        terminer: `Ferme l’accusé. ${reconstitue}`,
      },
    },
  },
  cases: {
    modele: {
      slug: "droits-acces-donnes",
      title: "Tout est donné en une seule fois",
      symptom:
        "Vous êtes passé par « Gestion des droits d'accès » et vous avez transmis. Vous vous demandez s’il reste une procuration à créer ou à assigner.",
      cause:
        "Tout s’est bien passé. Selon l’aide officielle, ce chemin crée la procuration et l’assigne en même temps : les étapes 3a et 4 du guide sont faites pour cette personne.",
      fix: [
        "Imprimez l’accusé s’il s’affiche, ou notez-en le numéro de référence.",
        "Prévenez la personne : elle se connecte avec son propre code d’utilisateur.",
        "Notez la date de fin, avec un rappel une soixantaine de jours plus tôt.",
        "Pour une autre personne, recommencez par le même menu.",
      ],
    },
    quelleVoie: {
      slug: "deux-chemins",
      title: "Deux chemins : procurations ou droits d’accès?",
      symptom:
        "Le menu offre « Gestion des procurations » et « Gestion des droits d'accès ». Vous ne savez pas lequel prendre pour un employé.",
      cause:
        "Les deux sont officiels et donnent le même accès. La procédure de 2019 crée une procuration, puis l’assigne à une ou à plusieurs personnes. L’aide officielle décrit aussi « Gestion des droits d'accès », qui fait les deux d’un seul coup, pour une personne.",
      fix: [
        "Pour un seul employé qui n’a pas de procuration, « Gestion des droits d'accès » suffit.",
        "Pour plusieurs employés qui ont les mêmes droits, créez une procuration, puis assignez-la à tous (étapes 3a et 4 du guide).",
        "Pour un consultant ou un autre mandataire, créez une procuration externe (étape 3b) : l’autre chemin ne sert qu’à vos employés.",
        "Ne faites pas les deux pour la même personne : un utilisateur ne peut avoir qu’une procuration.",
      ],
    },
    personneAbsente: {
      slug: "droits-acces-sans-personne",
      title: "Aucune personne n’est choisie",
      symptom:
        "Dans « Gestion des droits d'accès », vous avez appuyé sur « Continuer » sans choisir de ligne.",
      fix: [
        "Sélectionnez la ligne de la personne.",
        "Appuyez de nouveau sur « Continuer ».",
        "Si son nom n’y est pas, créez d’abord son dossier (étape 2 du guide).",
      ],
    },
    personnePourvue: {
      slug: "droits-acces-deja-pourvu",
      title: "La personne choisie a des droits ailleurs",
      symptom:
        "Dans « Gestion des droits d'accès », vous avez choisi quelqu’un qui détient une autre procuration, pour un autre service par exemple.",
      cause:
        "Un utilisateur ne peut avoir qu’une procuration, qui doit réunir tous ses droits. On ignore comment le vrai portail le traite dans cette page : il montre peut-être les droits que la personne a.",
      fix: [
        "Si la page montre les droits de la personne, ajoutez-y celui des halocarbures et gardez les autres.",
        "Sinon, ouvrez « Gestion des procurations », sélectionnez la procuration de la personne, puis « Modifier » : ajoutez-y le droit. Le changement touche sans doute tous ceux qui l’ont.",
        "Pour ne toucher que cette personne, révoquez son assignation par « Consultation ou révocation d'une assignation », puis donnez-lui une procuration qui réunit tous ses droits.",
      ],
    },
    personneSuspendue: {
      slug: "droits-acces-dossier-suspendu",
      title: "Le dossier de la personne choisie est suspendu",
      symptom:
        "Dans « Gestion des droits d'accès », vous avez choisi quelqu’un dont le dossier est suspendu.",
      cause:
        "Un dossier suspendu ne peut sans doute recevoir aucun droit : c’est une déduction, aucune source consultée n’en parle.",
      fix: [
        "Si la personne est de retour, ouvrez « Gestion du dossier d'un utilisateur », puis « Réactivation d'un dossier ».",
        "Revenez ensuite à « Gestion des droits d'accès » et choisissez-la.",
        "Si elle est partie pour de bon, choisissez quelqu’un d’autre.",
      ],
    },
  },
} satisfies Pages;
