import { inCharge, serviceRight } from "../../procedure.ts";
import type { EndingWords } from "./words.ts";

const unable = "La personne qui la recevrait ne pourrait pas déclarer.";
const reopened =
  "Dans la liste, « Modifier » rouvre la procuration : ajoutez-y le droit sur les halocarbures.";
const renumbered =
  "Ici, « Modifier » permet de le corriger; dans le vrai portail, on l’ignore.";

export const fr: EndingWords = {
  slips: {
    ministry: {
      wrong: ({ ministry }) =>
        `Cette demande vise « ${ministry} », qui n’est pas chargé des halocarbures.`,
      consequence:
        "L’inscription utile resterait à faire, et sans elle la procuration ne peut rien ouvrir.",
      before: `« Précédente » ramène à la liste : choisissez « ${inCharge.listed} ».`,
      after: `Inscrivez aussi l’entreprise auprès de « ${inCharge.listed} ».`,
    },
    role: {
      wrong: ({ name }) =>
        `Le rôle choisi pour ${name} est « Responsable des services électroniques ».`,
      consequence:
        "Cette personne aurait tous les pouvoirs d’un RSE; un autre RSE pourrait la suspendre, mais pas la révoquer.",
      before: "« Corriger » ramène au formulaire : choisissez « Utilisateur ».",
      after:
        "Ce dossier peut être suspendu; il en faut un autre, avec le rôle « Utilisateur ».",
    },
    noRight: {
      wrong: "Aucun droit n’est enregistré dans cette procuration.",
      consequence: `Elle pourrait être assignée, mais n’ouvrirait rien. ${unable}`,
      before:
        "Dans le formulaire, ouvrez les droits par « Modifier »; cochez le bon et enregistrez par « Modifier ».",
      after: reopened,
    },
    otherMinistry: {
      wrong: "Les droits enregistrés sont à un autre ministère que celui des halocarbures.",
      consequence: unable,
      before: `Dans le formulaire, sélectionnez « ${inCharge.listed} » et appuyez sur « Modifier ».`,
      after: reopened,
    },
    otherRight: {
      wrong: "Le bon ministère est ouvert, mais sans le droit sur les halocarbures.",
      consequence: unable,
      before: `Dans le formulaire, sélectionnez le ministère et appuyez sur « Modifier »; cochez « ${serviceRight.label} ».`,
      after: reopened,
    },
    allRights: {
      wrong: ({ ministry }) => `« Sans restriction » est enregistré pour « ${ministry} ».`,
      consequence:
        "La personne pourrait agir au nom de l’entreprise dans tous les services de ce ministère.",
      before:
        "Dans le formulaire, ouvrez ses droits par « Modifier » et choisissez « Avec restriction ».",
      after:
        "Dans la liste, « Modifier » rouvre la procuration : choisissez « Avec restriction ».",
    },
    otherType: {
      wrong: ({ type }) =>
        type === "interne"
          ? "La procuration est « Interne », alors que le mandataire est une autre entreprise."
          : "La procuration est « Externe », alors qu’elle est destinée à vos employés.",
      consequence: ({ type }) =>
        type === "interne"
          ? "Le mandataire ne recevrait rien : elle ne s’assignerait qu’à vos employés."
          : "Vous ne pourriez pas l’assigner : c’est le RSE du mandataire qui le ferait.",
      before: ({ type }) =>
        `« Corriger » ramène au formulaire : choisissez « ${type === "interne" ? "Externe" : "Interne"} ».`,
      after:
        "Créez une autre procuration avec « Ajouter » : le type ne change sans doute plus.",
    },
    stranger: {
      wrong: ({ number, given }) =>
        `Le numéro entré, ${number}, n’est pas celui qu’on vous a donné : ${given}.`,
      consequence:
        "Des inconnus pourraient agir au nom de l’entreprise, et le mandataire ne recevrait rien.",
      before: "« Corriger » ramène au formulaire : recopiez le numéro donné.",
      after: renumbered,
    },
    neq: {
      wrong: ({ number }) =>
        `Le numéro entré, ${number}, ressemble à un NEQ; on demande le numéro d’identification.`,
      consequence:
        "La procuration pourrait ne jamais arriver chez le mandataire : personne ne l’assignerait.",
      before: ({ given }) => `« Corriger » ramène au formulaire : entrez ${given}.`,
      after: renumbered,
    },
    season: {
      wrong: ({ end }) =>
        `La procuration finirait le ${end}, pendant que se préparent les rapports.`,
      consequence: "L’accès cesserait peu avant le 31 mars, au moment où il faut déclarer.",
      before: "« Corriger » ramène au formulaire : choisissez plutôt une date d’automne.",
      after:
        "Jusqu’à cette date, « Modifier », dans la liste, permet de changer la date de fin.",
    },
    otherProcuration: {
      wrong: "La procuration choisie ne contient pas le droit sur les halocarbures.",
      consequence:
        "La personne ne pourrait pas déclarer et, ayant déjà une procuration, ne serait plus dans la liste.",
      before:
        "À la vérification, « Procurations » ramène à la liste : choisissez-en une autre.",
      after:
        "Révoquez cette assignation par « Consultation ou révocation d'une assignation », puis assignez la bonne procuration.",
    },
    expired: {
      wrong: ({ end }) => `La procuration a pris fin le ${end}.`,
      consequence: "Les personnes qui l’avaient n’ont plus accès à la déclaration.",
      after: "Créez-en une autre avec « Ajouter »; elle sera ensuite à assigner.",
    },
    nothingSent: {
      wrong: "L’exercice s’est arrêté avant « Transmettre ».",
      consequence: "Rien n’est enregistré : cette étape reste entièrement à faire.",
      after: "Reprenez ici, relisez, puis continuez jusqu’à l’accusé de réception.",
    },
  },
  achieved: {
    connexion: {
      heading: "Vous êtes dans le compte",
      text: "L’accueil nomme les ministères auprès desquels l’entreprise est inscrite. Si celui des halocarbures y est, l’étape 1 est déjà faite; sinon, elle commence ici.",
    },
    inscription: {
      heading: "L’inscription est demandée",
      text: "La demande est transmise au bon ministère. La réponse vient généralement dans les 24 heures; ce peut être un refus. En attendant, créez les dossiers des utilisateurs, à l’étape 2.",
    },
    utilisateur: {
      heading: "Le dossier est créé",
      text: "La personne a un code d’utilisateur et un mot de passe temporaire, à lui remettre. Ils n’ouvrent encore rien : il faut une procuration (étape 3), puis l’assigner (étape 4).",
    },
    procurationInterne: {
      heading: "La procuration est prête",
      text: "Elle contient le droit sur les halocarbures. Personne ne l’a encore : assignez-la à votre collègue, à l’étape 4.",
    },
    procurationExterne: {
      heading: "La procuration est destinée au mandataire",
      text: "Elle contient le droit sur les halocarbures. Votre part est faite : prévenez le RSE du mandataire, qui l’assignera à ses propres utilisateurs.",
    },
    procurationModifiee: {
      heading: "La procuration est modifiée",
      text: "Elle contient le droit sur les halocarbures. Ce que vous avez changé touche toutes les personnes qui l’ont; si personne ne l’a, elle reste à assigner.",
    },
    assignation: {
      heading: "L’accès est donné",
      text: "Les personnes choisies ont une procuration qui permet de déclarer. Elles se connectent avec leur propre code. Notez la date de fin : l’accès cessera le lendemain.",
    },
    revocation: {
      heading: "L’assignation est révoquée",
      text: "La personne n’a plus cette procuration. Elle figure de nouveau parmi celles à qui vous pouvez en assigner une, à l’étape 4.",
    },
  },
};
