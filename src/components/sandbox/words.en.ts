import type { SandboxWords } from "./words.ts";

export const en: SandboxWords = {
  today: (date) => `Simulated date: ${date}`,
  company: (name) => `You are the RSE of ${name}.`,
  waitDay: "Move 24 hours ahead",
  waitExpiry: "Move to the day after the end date",
  playMandatary: "Play the mandatary",
  playBack: "Return to Frigo-Boréal",
  undo: "Go back one action",
  progress: "How far the business is",
  steps: {
    inscription: "The business is registered",
    utilisateurs: "Somebody has a user file",
    procuration: "The power of attorney exists",
    assignation: "The power of attorney is assigned",
  },
  done: "done",
  toDo: "to do",
  access:
    "It is done: the power of attorney is in force and somebody holds it. That person has access to PES-Halocarbures.",
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
    chezLeMandataire: "At the mandatary’s, power of attorney received",
    toutFait: "Everything is done",
    tousPourvus: "Everybody already holds a power of attorney",
    anneeSuivante: "A little over a year later",
    procurationEchue: "The day after the end date",
  },
  restart: "Start over from there",
  erase: "Erase everything",
  kept: "The exercise is kept in this browser and nowhere else. Starting over replaces what you did.",
  waited: (date) =>
    `It is now ${date}. You are back on the home page; a form that was not submitted is abandoned.`,
  swapped: (name) => `You are now the RSE of ${name}.`,
  back: "You are back on the account’s home page.",
  erased: "Everything is erased: this browser keeps nothing of the exercise.",
  restarted: "The exercise starts over.",
  stale:
    "The guide has changed since your last visit. The exercise resumes at the last point that still holds.",
  otherTab:
    "The exercise has moved on in another tab. Here it is, up to date: redo your action if it is missing.",
  menus: "Menus of the simulated portal",
  outside: {
    pages:
      "This page of the portal is of no use to the procedure: the sandbox does not show it.",
    profil:
      "The profile lets each person manage their email and contact details, according to official help. The procedure does not go there.",
    entreprise:
      "No source that was read shows what this menu holds. The procedure does not go there.",
    droits:
      "This path creates and assigns a power of attorney in one go, according to official help. The 2019 procedure goes by the powers of attorney instead.",
    dossier:
      "This menu exists, but no source that was read shows its screens. The procedure does not go there.",
    motDePasse:
      "This menu presumably gives a user a new password. No source that was read shows it.",
  },
  outsideHeading: "Outside the procedure",
  glosses: {
    Accueil: "Home",
    "Plan du site": "Site map",
    "Nous joindre": "Contact us",
    FAQ: "FAQ",
    "Portail Québec": "Québec portal",
    Profil: "Profile",
    Messages: "Messages",
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
