import type { MemoWords } from "./words.ts";
import type { Spoken } from "./spoken.ts";

/** From the form of a procuration to its receipt: the same for both types. */
const granting = [
  ({ modifier }: Spoken) => `Sélectionnez le ministère et appuyez sur ${modifier}.`,
  ({ avec, droit, modifier }: Spoken) =>
    `Choisissez ${avec}, cochez ${droit}, puis appuyez sur ${modifier} : les droits sont enregistrés.`,
  ({ continuer, transmettre }: Spoken) =>
    `Appuyez sur ${continuer}, relisez, puis appuyez sur ${transmettre}.`,
];

export const fr: MemoWords = {
  title: "Aide-mémoire à imprimer",
  description: ({ service }) =>
    `Ouvrir l’accès à ${service} : quoi rassembler, les menus exacts, les pièges et les dates, sur deux pages à imprimer.`,
  lead: "Deux pages au plus, à garder près de vous devant le vrai portail.",
  plain:
    "Tout est ici : pour imprimer, servez-vous du menu de votre navigateur. Les choix et les fichiers de dates demandent JavaScript.",
  choices: {
    languages: "En quelle langue?",
    both: "Les deux, côte à côte",
    print: "Imprimer",
  },
  name: ({ service }) => `Aide-mémoire : ouvrir l’accès à ${service}`,
  gather: {
    heading: "À rassembler",
    lines: {
      compte:
        "Votre code d’utilisateur de RSE, votre mot de passe et la boîte de courriel liée à votre compte.",
      temps: "Du temps : en général, la réponse à l’inscription prend 24\u00a0heures.",
    },
    never: "N’écrivez ici ni code d’utilisateur ni mot de passe.",
  },
  groups: {
    collegue: "Votre collègue",
    consultant: "Votre consultant",
  },
  fields: {
    deja: "A déjà une procuration?",
    entreprise: "Entreprise",
    rse: "Nom de son RSE",
    references: "Numéros de référence",
    demande: "Inscription demandée",
    verifier: "Vérifier l’état (24\u00a0heures après)",
    renouveler: "Renouveler (60\u00a0jours avant la fin)",
    ministere: "Ministère (voyez son site)",
    appelRse: "RSE du consultant",
  },
  yes: "oui",
  no: "non",
  steps: {
    heading: "Les étapes",
    names: {
      avant: "Se connecter",
      consultant: "Faire assigner par le consultant",
    },
    menu: "Menu",
    lines: {
      avant: [
        ({ site, acceder }) => `Ouvrez ${site}, puis appuyez sur ${acceder}.`,
        "Après votre mot de passe, entrez le code reçu par courriel : 7\u00a0chiffres, valables 40\u00a0minutes.",
      ],
      inscription: [
        ({ bienvenue }) =>
          `À l’accueil, le ministère figure sous ${bienvenue}? L’entreprise est déjà inscrite.`,
        ({ inscrire }) =>
          `Sinon, sélectionnez le ministère de l’Environnement, puis appuyez sur ${inscrire}.`,
        ({ transmettre }) => `Consentez, relisez, puis appuyez sur ${transmettre}.`,
        ({ actif }) => `Attendez l’état ${actif} avant l’étape\u00a03.`,
      ],
      utilisateurs: [
        ({ role, utilisateur }) =>
          `Remplissez les champs; à ${role}, choisissez ${utilisateur}.`,
        ({ continuer, transmettre }) =>
          `Appuyez sur ${continuer}, relisez, puis appuyez sur ${transmettre}.`,
        ({ continuer, terminer }) =>
          `Appuyez sur ${continuer} pour voir son code et son mot de passe temporaire, puis appuyez sur ${terminer}.`,
        "Remettez-les séparément à la personne.",
      ],
      procurationInterne: [
        ({ ajouter, type, interne, dateFin }) =>
          `Appuyez sur ${ajouter}. À ${type}, choisissez ${interne}, puis entrez ${dateFin}.`,
        ...granting,
      ],
      procurationExterne: [
        ({ ajouter, type, externe, numero, dateFin }) =>
          `Appuyez sur ${ajouter}. À ${type}, choisissez ${externe}, puis entrez ${numero} et ${dateFin}.`,
        ...granting,
      ],
      assignation: [
        ({ assigner, continuer }) =>
          `Sélectionnez la procuration interne, puis appuyez sur ${assigner} et sur ${continuer}.`,
        ({ continuer, transmettre }) =>
          `Cochez la personne. Appuyez sur ${continuer}, relisez, puis appuyez sur ${transmettre}.`,
        ({ assignee, oui }) => `Dans la liste, ${assignee} affiche ${oui}.`,
      ],
      consultant: [
        ({ assigner }) =>
          `Donnez la date de fin à son RSE. Demandez-lui d’appuyer sur ${assigner}, par le même menu de son compte.`,
        "Faites-vous confirmer à qui il l’a assignée.",
      ],
    },
  },
  traps: {
    heading: "Les pièges",
    lines: {
      droits: ({ modifier }) => `Les droits ne s’enregistrent que par le second ${modifier}.`,
      sans: ({ sans, avec }) =>
        `${sans} ouvre tous les services du ministère : choisissez ${avec}.`,
      fin: ({ season }) =>
        `La date de fin : trois ans moins un jour au plus. Évitez ${season}, quand se préparent les rapports.`,
      actif: ({ actif }) =>
        `Pas de procuration avant l’état ${actif}. La demande tarde ou est refusée? Appelez le ministère.`,
      role: "Un RSE créé par erreur a accès à tout, et un autre RSE ne peut pas le révoquer.",
      une: "Une procuration par utilisateur : qui en a une n’est pas dans la liste.",
      neq: "Le numéro du consultant n’est pas son NEQ : celui-ci, à dix chiffres aussi, commence par 11, 22, 33 ou 88.",
      rse: "Vous n’assignez pas une procuration externe : sans le RSE du consultant, elle n’ouvre rien.",
    },
  },
  note: {
    heading: "Les dates à noter",
    yearly: ({ deadline, declaration, service }) =>
      `Chaque année, au plus tard le ${deadline} : la ${declaration}, dans ${service}.`,
  },
  call: {
    heading: "Qui appeler",
    help: ({ help }) =>
      `Compte, code, menu ou accès qui manque : l’aide téléphonique de clicSÉQUR, au ${help}.`,
    check: "Numéro à vérifier :",
    cases: "Un message, un doute :",
  },
  dates: {
    heading: "Notez les dates",
    lead: "Chaque bouton donne un petit fichier : ouvrez-le, et la date entre dans votre calendrier.",
    tomorrow: {
      button: "Dans 24\u00a0heures : vérifier l’inscription",
      file: "inscription.ics",
      summary: "Vérifier l’état de l’inscription (clicSÉQUR)",
      description: ({ actif }) =>
        `L’état attendu est ${actif}. S’il tarde, ou si la demande est refusée, appelez le ministère.`,
    },
    renewal: {
      button: "Renouveler la procuration",
      file: "renouvellement.ics",
      summary: "Renouveler la procuration, qui prend fin le {}",
      description: "Changez la date de fin avant l’échéance; après, créez-en une nouvelle.",
      end: "Date de fin de la procuration",
      hint: "Le rappel tombe 60\u00a0jours avant, ou demain s’il en reste 60 ou moins.",
      missing: "Choisissez la date de fin.",
      past: "Choisissez une date de fin à venir.",
      late: "Choisissez une date de fin au plus tard le {} : une procuration dure trois ans moins un jour au plus.",
    },
    yearly: {
      button: ({ deadline }) => `Le ${deadline}, chaque année`,
      file: "echeance.ics",
      summary: ({ declaration, deadline }) => `Au plus tard le ${deadline} : ${declaration}`,
      description: ({ service }) =>
        `Pour l’année civile précédente, dans ${service}. Lisez le règlement en vigueur.`,
    },
    done: "Fichier prêt : rappel le {}.",
  },
};
