import type { SandboxWords } from "./words.ts";

export const fr: SandboxWords = {
  today: (date) => `Date simulée : ${date}`,
  company: (name) => `Vous êtes RSE de ${name}.`,
  waitDay: "Avancer de 24 h",
  waitExpiry: "Avancer jusqu’au lendemain de l’échéance",
  playMandatary: "Jouer le mandataire",
  playBack: "Revenir à Frigo-Boréal",
  undo: "Revenir d’une action",
  progress: "Où en est l’entreprise",
  steps: {
    inscription: "L’entreprise est inscrite",
    utilisateurs: "Une personne a son dossier",
    procuration: "La procuration existe",
    assignation: "La procuration est assignée",
  },
  done: "fait",
  toDo: "à faire",
  access:
    "C’est fait : la procuration est en vigueur et quelqu’un la détient. Cette personne a accès à PES-Halocarbures.",
  again: "Recommencer ou effacer",
  from: "Point de départ",
  starts: {
    premierJour: "Premier jour : rien n’est fait",
    inscriptionEnTraitement: "Inscription en traitement",
    inscriptionAuSortIncertain: "Inscription en traitement, bientôt refusée",
    inscriptionRefusee: "Inscription refusée",
    inscriptionDesactivee: "Inscription désactivée",
    avantLeDossier: "Inscription active, dossiers à créer",
    dossiersCrees: "Dossiers créés, procuration à créer",
    procurationCreee: "Procuration interne créée, à assigner",
    collegueRse: "Un collègue créé comme RSE par erreur",
    procurationExterneCreee: "Procuration externe créée",
    procurationRefusee: "Procuration externe refusée par le mandataire",
    chezLeMandataire: "Chez le mandataire, procuration reçue",
    toutFait: "Tout est fait",
    tousPourvus: "Chacun a déjà une procuration",
    anneeSuivante: "Un peu plus d’un an après",
    procurationEchue: "Le lendemain de l’échéance",
  },
  restart: "Recommencer à ce point",
  erase: "Tout effacer",
  kept: "L’exercice est gardé dans ce navigateur, et nulle part ailleurs. Recommencer remplace ce que vous avez fait.",
  waited: (date) =>
    `Nous sommes le ${date}. Vous êtes de retour à l’accueil; un formulaire non transmis est abandonné.`,
  swapped: (name) => `Vous êtes maintenant RSE de ${name}.`,
  back: "Vous êtes de retour à l’accueil du compte.",
  erased: "Tout est effacé : ce navigateur ne garde plus rien de l’exercice.",
  restarted: "L’exercice recommence.",
  stale:
    "Le guide a changé depuis votre dernière visite. L’exercice reprend au dernier point qui tient encore.",
  otherTab:
    "L’exercice a avancé dans un autre onglet. Le voici à jour : refaites votre action si elle manque.",
  menus: "Menus du portail simulé",
  outside: {
    pages:
      "Cette page du portail ne sert pas à la procédure : le bac à sable ne la montre pas.",
    profil:
      "Le profil sert à chacun pour gérer son courriel et ses coordonnées, selon l’aide officielle. La procédure n’y passe pas.",
    entreprise:
      "Le contenu de ce menu n’est montré par aucune source consultée. La procédure n’y passe pas.",
    droits:
      "Ce chemin crée et assigne une procuration d’un seul coup, selon l’aide officielle. La procédure de 2019 passe plutôt par les procurations.",
    dossier:
      "Ce menu existe, mais aucune source consultée ne montre ses écrans. La procédure n’y passe pas.",
    motDePasse:
      "Ce menu sert sans doute à donner un nouveau mot de passe à un utilisateur. Aucune source consultée ne le montre.",
  },
  outsideHeading: "Hors de la procédure",
  glosses: {},
};
