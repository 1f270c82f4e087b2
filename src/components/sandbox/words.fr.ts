import { fr as endings } from "../../practice/endings/words.fr.ts";
import { fr as goals } from "../../practice/goals/words.fr.ts";
import { fr as sights } from "../../practice/others/words.fr.ts";
import type { SandboxWords } from "./words.ts";

export const fr: SandboxWords = {
  today: (date) => `Date simulée : ${date}`,
  company: (name) => `Vous êtes RSE de ${name}.`,
  waitDay: (date) => `Avancer de 24 h, au ${date}`,
  waitExpiry: (date) => `Avancer au ${date}, lendemain de la date de fin`,
  play: (name) => `Prendre la place du RSE de ${name}`,
  undo: "Reculer d’une action",
  goalsTitle: "Deux accès à donner",
  counted: (met, of) => `${met} sur ${of}`,
  met: "fait",
  unmet: "à faire",
  goals,
  sights,
  endings,
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
    collegueRse: "Une personne créée comme RSE par erreur",
    procurationExterneCreee: "Procuration externe créée",
    procurationRefusee: "Procuration externe refusée par le mandataire",
    chezLeMandataire: "Chez le mandataire, procuration reçue",
    procurationSansDroits: "Procuration assignée, mais sans aucun droit",
    toutFait: "Tout est fait",
    tousPourvus: "Chacun a déjà une procuration",
    anneeSuivante: "Un peu plus d’un an après",
    procurationEchue: "Le lendemain de l’échéance",
  },
  advice: {
    register:
      "L’entreprise n’est pas encore inscrite aux services du ministère. Ouvrez « Inscription à des services offerts par un ministère ou un organisme », dans le menu « Inscription aux services électroniques ».",
    registerAgain:
      "L’inscription aux services du ministère n’est plus active. Ouvrez « Inscription à des services offerts par un ministère ou un organisme », dans le menu « Inscription aux services électroniques ».",
    wait: "L’inscription est en traitement. Au-dessus du portail, avancez de 24 heures; ou créez déjà un dossier, par « Gestion du dossier d'un utilisateur ».",
    phone:
      "L’inscription est refusée. Dans la réalité, vous téléphoneriez au ministère. Ici, recommencez à un autre point de départ, au bas de la page.",
    createUser:
      "Personne, dans l’entreprise, ne peut encore recevoir de procuration. Pour une personne de l’entreprise, ouvrez « Gestion du dossier d'un utilisateur », puis « Création d'un dossier ». Pour un consultant, dans « Gestion des procurations », « Ajouter » crée une procuration externe, pour le numéro 1000000002.",
    createProcuration:
      "Il reste à créer la procuration, par « Gestion des procurations » et le bouton « Ajouter ». Interne, elle est pour vos employés; externe, pour le consultant, Conseils Givre, dont le numéro d’identification est 1000000002.",
    replaceExpired:
      "La procuration est échue : elle n’ouvre plus rien. Dans « Gestion des procurations », « Ajouter » en crée une nouvelle.",
    replaceRefused:
      "Le mandataire a refusé la procuration. Entendez-vous avec lui, puis créez-en une autre, par « Gestion des procurations » et le bouton « Ajouter ».",
    addRights:
      "L’une des procurations ne donne aucun droit. Dans « Gestion des procurations », sélectionnez-la et appuyez sur « Modifier » pour accorder celui des halocarbures.",
    wrongNumber:
      "La procuration externe ne porte pas le numéro de Conseils Givre : son RSE ne la recevra pas. Dans « Gestion des procurations », « Ajouter » en crée une autre, avec le bon numéro.",
    assign:
      "Il reste à assigner la procuration. Dans « Gestion des procurations », sélectionnez-la et appuyez sur « Assigner ».",
    freePerson:
      "Cette personne a déjà une autre procuration. Révoquez d’abord cette assignation, par « Consultation ou révocation d'une assignation », ou ajoutez le droit à sa procuration.",
    playMandatary:
      "La procuration externe est chez le mandataire. Pour la suite, prenez la place de son RSE, au-dessus du portail.",
    assignReceived:
      "Vous jouez le mandataire. Dans « Gestion des procurations », sélectionnez la procuration reçue et appuyez sur « Assigner ».",
    nothingReceived:
      "Vous jouez le mandataire, mais aucune procuration ne lui est parvenue. Revenez à Frigo-Boréal et créez-en une, externe, avec le numéro du mandataire.",
    receivedOver:
      "Vous jouez le mandataire. La procuration reçue est refusée ou échue : il en faut une nouvelle. Revenez à Frigo-Boréal pour la créer.",
    receivedUseless:
      "Vous jouez le mandataire. La procuration reçue ne contient pas le droit sur les halocarbures : c’est au mandant de l’y ajouter. Revenez à Frigo-Boréal.",
    goBack: "C’est fait de ce côté. Revenez à Frigo-Boréal, au-dessus du portail.",
    comeBack:
      "Vous jouez le mandataire. Pour donner accès à un collègue, revenez à Frigo-Boréal, au-dessus du portail.",
    alsoColleague:
      "Le consultant a accès. Reste un collègue : il lui faut un dossier, puis une procuration interne qui lui est assignée.",
    alsoConsultant:
      "Votre collègue a accès. Reste le consultant : dans « Gestion des procurations », « Ajouter » crée une procuration externe, pour le numéro 1000000002.",
    done: "C’est fait : les deux ont accès. Vous pouvez avancer jusqu’au lendemain de l’échéance, ou recommencer à un autre point de départ.",
  },
  sureRestart: "Ce que vous avez fait sera remplacé. Recommencer?",
  sureErase: "Ce que vous avez fait sera effacé de ce navigateur. Effacer?",
  yesRestart: "Oui, recommencer",
  yesErase: "Oui, effacer",
  no: "Non, continuer l’exercice",
  restart: "Recommencer à ce point",
  erase: "Tout effacer",
  kept: "L’exercice est gardé dans ce navigateur, et nulle part ailleurs. Recommencer remplace ce que vous avez fait.",
  waited: (date, arrived) =>
    `Nous sommes le ${date}. ${["", "Un message est arrivé. "][arrived] ?? `${arrived} messages sont arrivés. `}Vous êtes de retour à l’accueil; un formulaire non transmis est abandonné.`,
  swapped: (name) => `Vous êtes maintenant RSE de ${name}.`,
  back: "Vous êtes de retour à l’accueil du compte.",
  undone: "Action annulée.",
  erased: "Tout est effacé : ce navigateur ne garde plus rien.",
  restarted: "L’exercice recommence.",
  stale:
    "Le guide a changé depuis votre dernière visite. L’exercice reprend à la dernière action encore valable.",
  otherTab:
    "L’exercice a avancé dans un autre onglet. Le voici à jour : refaites votre action si elle manque.",
  menus: "Menus du portail simulé",
  menuKeys: "Les flèches du clavier mènent d’une entrée à l’autre.",
  outside: {
    pages:
      "Cette page du portail ne sert pas à la procédure : le bac à sable ne la montre pas.",
    profil:
      "Selon l’aide officielle, chacun y gère son courriel et ses coordonnées. La procédure n’y passe pas.",
    entreprise:
      "Aucune source consultée ne montre le contenu de ce menu. La procédure n’y passe pas.",
    dossier:
      "Ce menu existe, mais aucune source consultée ne montre ses écrans. La procédure n’y passe pas.",
    motDePasse:
      "Ce menu sert sans doute à donner un nouveau mot de passe à un utilisateur. Aucune source consultée ne le montre.",
  },
  outsideHeading: "Hors de la procédure",
  glosses: {},
};
