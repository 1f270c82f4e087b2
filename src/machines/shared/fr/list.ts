import type { List } from "../list-words.ts";

const external = "Une procuration externe est assignée par le RSE du mandataire.";

const expired = {
  heading: "Procuration échue",
  rule: "Une procuration échue se remplace par une nouvelle. Avant l’échéance, on peut encore modifier sa date de fin.",
  consequence:
    "Les personnes qui l’avaient n’ont sans doute plus accès. Il faut leur assigner la nouvelle procuration.",
};

/** A procuration by its description, which may be blank. */
const named = (description = ""): string => description || "sans description";

export const list = {
  intro:
    "La liste réunit les procurations de l’entreprise. Chacune décrit des droits d’accès; une fois assignée, elle les donne à quelqu’un.",
  instruction:
    "Pour créer une procuration, appuyez sur « Ajouter ». Pour en donner une, sélectionnez sa ligne, puis appuyez sur « Assigner ».",
  help: {},
  sayings: {
    "procuration.required": {
      message:
        "Sélectionnez une procuration dans la liste, puis appuyez de nouveau sur le bouton. Si la liste est vide, « Ajouter » en crée une.",
      rule: "Sauf « Ajouter », chaque bouton agit sur la procuration sélectionnée.",
      unknown: "On ignore comment le vrai portail le signale.",
    },
    "assigner.external": {
      heading: "Procuration externe",
      message:
        "Le RSE du mandataire assigne cette procuration : prévenez-le. Si elle est échue ou refusée, créez-en une autre avec « Ajouter ».",
      rule: external,
      consequence: "Tant qu’il ne l’a pas assignée, personne ne peut s’en servir.",
    },
    "assigner.expired": {
      ...expired,
      message:
        "Cette procuration ne s’assigne plus. Créez-en une nouvelle avec « Ajouter », ou demandez-en une au RSE de l’entreprise qui vous avait donné celle-ci.",
    },
    "assigner.refused": {
      heading: "Procuration refusée",
      message:
        "Cette procuration a été refusée : elle ne s’assigne plus. Demandez au mandant d’en créer une autre.",
      rule: "On suppose qu’un refus est définitif : une procuration refusée ne s’assigne plus.",
      consequence: "Le mandant crée une autre procuration, que vous pourrez assigner.",
    },
    "assigner.other": {
      message:
        "Cette procuration ne contient pas le droit sur les halocarbures. Pour le donner, revenez à la liste et choisissez-en une autre.",
      rule: "Pour transmettre la déclaration, il faut le droit « Transmettre la déclaration annuelle de gestion des halocarbures ».",
      consequence:
        "La personne ne pourrait pas transmettre la déclaration. Pour lui donner une autre procuration, il faudrait sans doute révoquer celle-ci.",
    },
    "modifier.received": {
      heading: "Procuration reçue",
      message:
        "Cette procuration vient d’une autre entreprise. Pour la faire modifier, adressez-vous au RSE de cette entreprise.",
      rule: "Le mandant décide des droits et de la date de fin; le mandataire assigne la procuration ou la refuse.",
      unknown: "On ignore si le vrai portail offre ce bouton au mandataire.",
    },
    "modifier.expired": {
      ...expired,
      message:
        "Il est trop tard. Créez-en une nouvelle avec « Ajouter ». Si elle est interne, vous l’assignez ensuite; si elle est externe, c’est le RSE du mandataire.",
    },
    "modifier.refused": {
      heading: "Procuration refusée",
      message:
        "Le mandataire a refusé cette procuration : la modifier ne servirait à rien. Parlez-lui, puis créez-en une autre avec « Ajouter ».",
      rule: "On suppose qu’un refus est définitif : une procuration refusée ne se modifie plus.",
      unknown: "On ignore ce que le vrai portail permet après un refus.",
    },
    "refuser.own": {
      heading: "Votre propre procuration",
      message:
        "« Refuser » sert aux procurations reçues d’une autre entreprise. Celle-ci vient de la vôtre et reste inchangée.",
      rule: "Ce bouton permet sans doute au RSE du mandataire de refuser une procuration externe.",
      unknown: "On ignore ce que le vrai portail répond dans ce cas.",
    },
    "refuser.over": {
      heading: "Rien à refuser",
      message:
        "Cette procuration est déjà refusée ou échue : elle n’ouvre plus rien. Au besoin, demandez au mandant d’en créer une autre.",
      rule: "On ne refuse qu’une procuration reçue et encore en vigueur.",
      unknown: "On ignore ce que le vrai portail répond dans ce cas.",
    },
    "refuser.done": {
      message:
        "La procuration est refusée. Elle ne peut plus être assignée à vos utilisateurs.",
      rule: "Le RSE du mandataire peut sans doute refuser une procuration externe que l’entreprise a reçue.",
      consequence: "Le mandant doit sans doute en créer une autre : prévenez-le.",
      unknown: "On ignore si le portail le prévient.",
    },
    "revoquer.explained": {
      heading: "Révocation d’une procuration",
      message:
        "Rien n’est révoqué ici. Pour une seule personne, ouvrez « Consultation ou révocation d'une assignation ». Pour mettre fin à toute la procuration, appelez d’abord l’aide téléphonique.",
      rule: "« Révoquer » mettrait fin à la procuration elle-même, donc à l’accès de toutes les personnes qui l’ont.",
      unknown:
        "On ignore ce que montre le vrai portail ensuite, et si l’on peut revenir en arrière.",
    },
  },
  texts: {
    legende: "ce que veulent dire les codes",
    types:
      "Type : « IN » désigne une procuration interne, pour les employés; « EX » désigne sans doute une procuration externe.",
    etats:
      "État : « AC » signifie sans doute active. Nous ignorons les autres codes : « Échue » et « Refusée » sont les nôtres.",
  },
  done: {
    ajouter: "Formulaire vide ouvert : une nouvelle procuration commence.",
    assigner: ({ procuration }) =>
      `Procuration choisie pour l’assignation : ${named(procuration)}.`,
    consulter: ({ procuration }) =>
      `Procuration affichée en lecture seule : ${named(procuration)}.`,
    modifier: ({ procuration }) =>
      `Procuration rouverte : ${named(procuration)}. Rien n’est encore changé.`,
    refuser: ({ procuration }) =>
      `Procuration refusée : ${named(procuration)}, état « Refusée ».`,
    revoquer: "Rien n’a été révoqué : la liste reste la même.",
  },
} satisfies List;
