import type { French } from "../words.ts";

const seconde = "On ignore ce que le vrai portail répond à une seconde demande.";

const retrait = {
  rule: "Dans le vrai portail, ce bouton retirerait une inscription active : aucune source consultée ne dit comment. Dans le guide, il ne retire rien.",
  consequence:
    "Sans inscription active, l’entreprise perdrait sans doute l’accès aux services visés.",
};

export const words = {
  screens: {
    liste: {
      intro:
        "Pour chaque ministère ou organisme, la liste dit où en est l’inscription de l’entreprise. Les noms sont ceux de 2019.",
      instruction:
        "Sélectionnez « Développement durable, Environnement » : c’est le ministère chargé des halocarbures. Lisez l’état de la ligne. S’il n’y en a pas, ou s’il est « Désactivé », appuyez sur « Inscrire ».",
      help: {},
      sayings: {
        "ministere.required": {
          message: "Sélectionnez d’abord un ministère ou un organisme dans la liste.",
          rule: "Chaque bouton agit sur la ligne sélectionnée.",
          consequence:
            "Sans ligne sélectionnée, le portail ne peut pas savoir de quelle inscription il s’agit.",
        },
        "inscrire.active": {
          heading: "L’entreprise est déjà inscrite",
          message:
            "L’état est « Actif » : il n’y a rien à demander. Si c’est le ministère chargé des halocarbures, passez à l’étape 2.",
          rule: "L’inscription est en vigueur si son état est « Actif ».",
          unknown: seconde,
        },
        "inscrire.pending": {
          heading: "La demande est en traitement",
          message:
            "Attendez la réponse, généralement dans les 24 heures. D’ici là, vous pouvez créer les dossiers des utilisateurs (étape 2).",
          rule: "La procuration demande une inscription à l’état « Actif ». Les dossiers des utilisateurs n’attendent pas.",
          unknown: seconde,
        },
        "inscrire.refused": {
          heading: "L’inscription est refusée",
          message:
            "Téléphonez au ministère ou à l’organisme : lui seul peut vous dire pourquoi et comment reprendre la demande.",
          rule: "La réponse peut être un refus. L’aide officielle demande alors de téléphoner.",
          consequence:
            "Tant que l’état n’est pas « Actif », aucune procuration ne peut ouvrir ces services.",
          stated: true,
        },
        "inscrire.wrong": {
          message:
            "Ce n’est pas le ministère chargé des halocarbures. Dans la liste, choisissez plutôt « Développement durable, Environnement ».",
          rule: "Pour les halocarbures, l’inscription se fait auprès du ministère que la liste de 2019 nomme « Développement durable, Environnement ».",
          consequence:
            "L’entreprise serait inscrite ailleurs, et l’accès à PES-Halocarbures resterait à demander.",
        },
        "desinscrire.explained": {
          heading: "Ce bouton est hors de la procédure",
          message:
            "Il retirerait une inscription qui fonctionne; ici, il ne retire rien. Pour donner un accès, laissez l’inscription telle quelle.",
          ...retrait,
        },
        "desinscrire.none": {
          heading: "Il n’y a rien à retirer",
          message:
            "Cette inscription n’est pas à l’état « Actif ». Pour en demander une, sélectionnez le ministère, puis appuyez sur « Inscrire ».",
          ...retrait,
        },
      },
      done: {
        inscrire: ({ ministere }) =>
          `Demande ouverte pour « ${ministere} » : rien n’est encore transmis.`,
        consulter: ({ ministere }) =>
          `Inscription affichée en lecture seule : « ${ministere} ».`,
        desinscrire: "Rien n’a été retiré : la liste reste la même.",
      },
    },
    consultation: {
      intro: "Voici l’inscription choisie, en lecture seule. Nous avons recomposé cet écran.",
      instruction:
        "Lisez l’état : seul « Actif » permet d’ouvrir des droits. « Précédente » ramène à la liste.",
      help: {},
      sayings: {},
      done: {
        precedente: "Consultation terminée : rien n’a changé, vous revoici à la liste.",
      },
    },
    demande: {
      intro:
        "L’aide officielle annonce ici plusieurs renseignements, puis un consentement. Notre page les réunit.",
      instruction:
        "Vérifiez le nom du ministère et les renseignements sur l’entreprise, cochez la case sous « Consentement », puis appuyez sur « Transmettre ».",
      help: {},
      sayings: {
        "consentement.required": {
          message: "Cochez la case du consentement pour transmettre la demande.",
          rule: "L’aide officielle place le consentement avant l’envoi de la demande.",
          consequence:
            "Sans consentement, la demande ne part pas. Le vrai texte sera différent : lisez-le avant de cocher.",
        },
      },
      done: {
        annuler: "Demande annulée : rien n’est enregistré.",
        precedente:
          "Rien n’a été transmis : retour à la liste, votre ligne encore sélectionnée.",
        transmettre: ({ reference }) =>
          `Demande transmise : référence ${reference}, état « En traitement ».`,
      },
    },
    accuse: {
      intro:
        "La demande est transmise : son état est « En traitement ». Cet accusé est le nôtre.",
      instruction:
        "Imprimez l’accusé au besoin, puis appuyez sur « Terminer ». La réponse viendra par courriel.",
      help: {},
      sayings: {},
      done: {
        imprimer: "Accusé de réception envoyé à l’impression.",
        terminer: "Démarche terminée : la réponse viendra par courriel.",
      },
    },
  },
  ends: {
    annule: {
      heading: "Demande annulée",
      text: "Rien n’est enregistré ici. Dans clicSÉQUR, vous seriez sans doute de retour à l’accueil du compte.",
    },
    termine: {
      heading: "Demande transmise",
      text: "La réponse arrive généralement dans les 24 heures. À l’état « Actif », vous pourrez créer la procuration (étape 3); à l’état « Refusé », téléphonez au ministère. En attendant, créez les dossiers des utilisateurs (étape 2).",
    },
  },
} satisfies French;
