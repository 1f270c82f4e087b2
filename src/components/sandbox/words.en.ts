import { en as endings } from "../../practice/endings/words.en.ts";
import { en as goals } from "../../practice/goals/words.en.ts";
import { en as sights } from "../../practice/others/words.en.ts";
import type { SandboxWords } from "./words.ts";

export const en: SandboxWords = {
  today: (date) => `Simulated date: ${date}`,
  company: (name) => `You are the RSE of ${name}.`,
  waitDay: (date) => `Move 24 hours ahead, to ${date}`,
  waitExpiry: (date) => `Move to ${date}, the day after the end date`,
  play: (name) => `Take the place of the RSE of ${name}`,
  undo: "Go back one action",
  goalsTitle: "Two people to give access to",
  counted: (met, of) => `${met} of ${of}`,
  met: "done",
  unmet: "to do",
  goals,
  sights,
  endings,
  again: "Start over or erase",
  from: "Starting point",
  starts: {
    premierJour: "First day: nothing is done",
    inscriptionEnTraitement: "Registration being processed",
    inscriptionAuSortIncertain: "Registration being processed, soon refused",
    inscriptionRefusee: "Registration refused",
    inscriptionDesactivee: "Registration deactivated",
    avantLeDossier: "Registration active, files to create",
    dossiersCrees: "Files created, power of attorney to create",
    procurationCreee: "Internal power of attorney created, to assign",
    collegueRse: "A colleague created as an RSE by mistake",
    procurationExterneCreee: "External power of attorney created",
    procurationRefusee: "External power of attorney refused by the mandatary",
    chezLeMandataire: "The consultant’s side, power of attorney received",
    procurationSansDroits: "Power of attorney assigned, but without any right",
    toutFait: "Everything is done",
    tousPourvus: "Everyone already has a power of attorney",
    anneeSuivante: "A little over a year later",
    procurationEchue: "The day after the end date",
  },
  advice: {
    register:
      "The business is not registered for the services of the Ministère yet. Open “Inscription à des services offerts par un ministère ou un organisme” in the menu “Inscription aux services électroniques”.",
    registerAgain:
      "The registration for the services of the Ministère is no longer active. Open “Inscription à des services offerts par un ministère ou un organisme” in the menu “Inscription aux services électroniques”.",
    wait: "The registration is being processed. Above the portal, move 24 hours ahead; or create a file in the meantime, with “Gestion du dossier d'un utilisateur”.",
    phone:
      "The registration is refused. In real life you would phone the Ministère. Here, start over from another point, below.",
    createUser:
      "Nobody in the business can have a power of attorney yet. For an employee, open “Gestion du dossier d'un utilisateur”, then “Création d'un dossier”. For a consultant, in “Gestion des procurations”, press “Ajouter” and create an external power of attorney, for the number 1000000002.",
    createProcuration:
      "Now create the power of attorney: in “Gestion des procurations”, press “Ajouter”. Make an internal one for an employee, an external one for the consultant, Conseils Givre, whose identification number is 1000000002.",
    replaceExpired:
      "The power of attorney has expired: it gives no access. In “Gestion des procurations”, press “Ajouter” to create a new one.",
    replaceRefused:
      "The mandatary refused the power of attorney. Talk to them, then create another: in “Gestion des procurations”, press “Ajouter”.",
    addRights:
      "One of the powers of attorney opens no right. In “Gestion des procurations”, select it and press “Modifier” to add the halocarbon right.",
    wrongNumber:
      "The external power of attorney does not have the number of Conseils Givre: their RSE will not receive it. In “Gestion des procurations”, press “Ajouter” to create another, with the right number.",
    assign:
      "Now assign the power of attorney: in “Gestion des procurations”, select it, then press “Assigner”.",
    freePerson:
      "This person already has another power of attorney. Revoke that assignment first, with “Consultation ou révocation d'une assignation”, or add the right to the one they have.",
    playMandatary:
      "The mandatary has the external power of attorney. To go on, take the place of their RSE, above the portal.",
    assignReceived:
      "You are playing the mandatary. In “Gestion des procurations”, select the power of attorney received, then press “Assigner”.",
    nothingReceived:
      "You are playing the mandatary, but no power of attorney has reached them. Return to Frigo-Boréal and create an external one, with the mandatary’s number.",
    receivedOver:
      "You are playing the mandatary. The power of attorney received was refused or has expired: a new one is needed. Return to Frigo-Boréal to create it.",
    receivedUseless:
      "You are playing the mandatary. The power of attorney received does not open the halocarbon declaration: Frigo-Boréal has to add that right. Return to Frigo-Boréal.",
    goBack: "You’re done on this side. Return to Frigo-Boréal, above the portal.",
    comeBack:
      "You are playing the mandatary. To give a colleague access, return to Frigo-Boréal, above the portal.",
    alsoColleague:
      "The consultant has access. A colleague is next: they need a user file, then an internal power of attorney that is assigned to them.",
    alsoConsultant:
      "Your colleague has access. The consultant is next: in “Gestion des procurations”, press “Ajouter” and create an external power of attorney, for the number 1000000002.",
    done: "Both have access. Move to the day after the end date, or start over from another point.",
  },
  sureRestart: "What you did will be replaced. Start over?",
  sureErase: "What you did will be erased from this browser. Erase it?",
  yesRestart: "Yes, start over",
  yesErase: "Yes, erase",
  no: "No, continue the exercise",
  restart: "Start over from there",
  erase: "Erase everything",
  kept: "The exercise is kept in this browser only. Starting over replaces what you did.",
  waited: (date, arrived) =>
    `It is now ${date}. ${["", "One message has arrived. "][arrived] ?? `${arrived} messages have arrived. `}You are back on the home page; a form that was not submitted is abandoned.`,
  swapped: (name) => `You are now the RSE of ${name}.`,
  back: "You are back on the account’s home page.",
  undone: "Action undone.",
  erased: "Everything is erased: this browser keeps nothing.",
  restarted: "The exercise starts over.",
  stale:
    "The guide has changed since your last visit. The exercise resumes at the last valid action.",
  otherTab:
    "The exercise has moved on in another tab. Here it is, up to date: redo your action if it is missing.",
  menus: "Menus of the simulated portal",
  menuKeys: "The arrow keys move from one item to the next.",
  outside: {
    pages: "The procedure does not use this page: the sandbox does not show it.",
    profil:
      "Official help mentions email and contact details here. The procedure does not use it.",
    entreprise: "No source we read shows what is in this menu. The procedure does not use it.",
    dossier: "No source we read shows the screens of this menu. The procedure does not use it.",
    motDePasse: "This menu probably gives a user a new password. No source we read shows it.",
  },
  outsideHeading: "Outside the procedure",
  glosses: {
    Accueil: "Home",
    "Plan du site": "Site map",
    "Nous joindre": "Contact us",
    "Portail Québec": "Québec portal",
    Profil: "Profile",
    Déconnexion: "Sign out",
    "Dossier de l'entreprise": "Business file",
    "Gestion des dossiers des utilisateurs": "Manage user files",
    "Gestion des procurations": "Manage powers of attorney",
    "Consultation ou révocation d'une assignation": "View and revoke assignments",
    "Gestion des droits d'accès": "Manage access rights",
    "Gestion du dossier d'un utilisateur": "Manage a user’s file",
    "Création d'un dossier": "Create a file",
    "Modification d'un dossier": "Modify a file",
    "Consultation d'un dossier": "View a file",
    "Suspension d'un dossier": "Suspend a file",
    "Réactivation d'un dossier": "Reactivate a file",
    "Révocation d'un dossier": "Revoke a file",
    "Modification du mot de passe de l'utilisateur": "Change the user’s password",
    "Inscription aux services électroniques": "Registration for electronic services",
    "Inscription à des services offerts par un ministère ou un organisme":
      "Registration for services offered by a department or agency",
  },
};
