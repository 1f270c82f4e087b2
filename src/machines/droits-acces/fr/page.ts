import type { Pages } from "../words.ts";

const aide = "L’aide officielle nomme cette étape sans la montrer; cet écran est le nôtre.";
const ajoute = "Nous avons ajouté ce bouton.";
const versLeFormulaire = "Ramène au formulaire, où tout est gardé.";

export const pages = {
  name: "Gestion des droits d’accès",
  screens: {
    liste: {
      name: "Choix de la personne",
      about: `La première page du second chemin officiel : à qui donner accès. On y arrive par le menu « Gestion des dossiers des utilisateurs », puis « Gestion des droits d'accès ». ${aide}`,
      fields: {
        personne:
          "La ligne de la personne. Les RSE n’y sont sans doute pas : ils ont déjà accès à tout. On ignore si le vrai portail y montre les personnes qui ont une procuration.",
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
        precedente: `Ramène au choix de la personne. ${ajoute}`,
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
        precedente: `Ramène au formulaire sans enregistrer. ${ajoute}`,
        modifier:
          "Enregistre les droits et ramène au formulaire. Il se nomme sans doute ainsi.",
      },
    },
    verification: {
      name: "Sommaire des droits d’accès",
      about: `La personne, les dates et les droits, à relire avant l’envoi. ${aide}`,
      fields: {},
      buttons: {
        corriger: versLeFormulaire,
        precedente: versLeFormulaire,
        transmettre: "Crée la procuration et l’assigne en même temps à la personne.",
      },
    },
    accuse: {
      name: "Accusé de réception des droits d’accès",
      about:
        "La preuve que la personne a accès. Aucune source consultée ne montre cet écran : celui-ci est le nôtre.",
      fields: {},
      buttons: {
        imprimer: "Imprime la page : vous en gardez une trace.",
        terminer: "Ferme l’accusé.",
      },
    },
  },
  cases: {
    modele: {
      slug: "droits-acces-donnes",
      title: "Tout est donné en une seule fois",
      symptom:
        "Vous avez transmis par « Gestion des droits d'accès », et vous vous demandez s’il reste une procuration à créer ou à assigner.",
      cause:
        "Tout s’est bien passé. Ce chemin crée la procuration et l’assigne en même temps : les étapes 3a et 4 du guide sont faites pour cette personne.",
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
        "Le menu offre « Gestion des procurations » et « Gestion des droits d'accès ». Vous ne savez pas lequel prendre.",
      cause:
        "Les deux sont officiels et donnent le même accès. Celui de 2019 crée une procuration, puis l’assigne; celui de l’aide officielle fait les deux à la fois.",
      fix: [
        "Pour une seule personne qui n’a pas de procuration, « Gestion des droits d'accès » suffit.",
        "Pour plusieurs personnes qui ont les mêmes droits, créez une procuration, puis assignez-la à toutes (étapes 3a et 4 du guide).",
        "Pour un consultant ou un autre mandataire, créez une procuration externe (étape 3b) : l’autre chemin ne sert qu’à vos employés.",
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
        "Si son nom n’y est pas, créez d’abord son dossier (étape 2 du guide).",
      ],
    },
    personnePourvue: {
      slug: "droits-acces-deja-pourvu",
      title: "La personne choisie a des droits ailleurs",
      symptom:
        "Dans « Gestion des droits d'accès », vous avez choisi quelqu’un qui a une autre procuration, pour un autre service par exemple.",
      fix: [
        "Si la page montre les droits de la personne, ajoutez-y celui des halocarbures et gardez les autres.",
        "Sinon, ouvrez « Gestion des procurations », sélectionnez la procuration de la personne, appuyez sur « Modifier » et ajoutez-y le droit. Le changement touche sans doute toutes les personnes qui l’ont.",
        "Pour ne toucher que cette personne, révoquez son assignation par « Consultation ou révocation d'une assignation », puis assignez-lui une procuration qui réunit tous ses droits.",
      ],
    },
    personneSuspendue: {
      slug: "droits-acces-dossier-suspendu",
      title: "Le dossier de la personne choisie est suspendu",
      symptom:
        "Dans « Gestion des droits d'accès », vous avez choisi quelqu’un dont le dossier est suspendu.",
      fix: [
        "Si la personne est de retour, ouvrez « Gestion du dossier d'un utilisateur », puis « Réactivation d'un dossier ».",
        "Revenez ensuite à « Gestion des droits d'accès » et choisissez-la.",
        "Si elle est partie pour de bon, choisissez quelqu’un d’autre.",
      ],
    },
  },
} satisfies Pages;
