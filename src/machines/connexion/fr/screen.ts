import type { French } from "../words.ts";

const code = {
  rule: "Le code compte sept chiffres et sert pendant 40 minutes. Il en faut un à chaque connexion.",
  consequence: "Sans le bon code, la connexion s’arrête là.",
  unknown: "On ignore combien d’essais le vrai portail accepte.",
};

export const words = {
  screens: {
    site: {
      intro:
        "La connexion part du site d’information de clicSÉQUR – Entreprises. Cet écran-ci est le nôtre : il n’ouvre aucun compte.",
      instruction:
        "Appuyez sur « Accéder à mon compte clicSÉQUR – Entreprises » : vous restez dans le bac à sable.",
      help: {},
      sayings: {},
      texts: {
        entreprises:
          "clicSÉQUR – Entreprises : chaque personne a son code d’utilisateur, et un RSE gère les accès. C’est ce compte qu’il vous faut.",
        express:
          "clicSÉQUR – Express est un autre service : un seul code d’accès par entreprise, et aucune option de gestion.",
      },
      done: {
        acceder: "Page de connexion ouverte : le code et le mot de passe fictifs y sont déjà.",
      },
    },
    authentification: {
      intro:
        "Ceci n’est pas clicSÉQUR : le code et le mot de passe sont fictifs et ne se modifient pas. La procédure de 2019 mentionne cette page sans la montrer.",
      instruction:
        "Il n’y a rien à taper : appuyez sur « Continuer ». Gardez votre vrai mot de passe pour le vrai portail.",
      help: {
        code: "Fictif, déjà entré",
        motDePasse: "Fictif, donc montré en clair : il n’ouvre aucun compte",
      },
      sayings: {},
      done: {
        continuer:
          "Connexion fictive amorcée : un code de vérification vient d’arriver dans la boîte d’exercice.",
      },
    },
    code: {
      intro:
        "La procédure de 2019 ne parle pas de cette étape, que décrit l’aide officielle. Cet écran est le nôtre, et aucun vrai courriel n’est envoyé.",
      instruction:
        "Prenez le code dans la boîte de réception d’exercice, entrez-le ici, puis appuyez sur « Continuer ».",
      help: { code: "Le code fictif du dernier message d’exercice" },
      sayings: {
        "code.required": {
          message:
            "Entrez le code de vérification. S’il n’est pas dans la boîte de réception, regardez dans le courrier indésirable.",
          ...code,
        },
        "code.characters": {
          message:
            "Le code ne doit contenir que des chiffres. Retirez les lettres et les signes.",
          ...code,
        },
        "code.length": {
          message: ({ digits }) => `Le code compte 7 chiffres; vous en avez entré ${digits}.`,
          ...code,
        },
        "code.other": {
          message:
            "Ce code n’est pas celui du dernier message. Comparez-les, chiffre par chiffre.",
          ...code,
        },
        "code.replaced": {
          message:
            "Un code plus récent remplace celui-ci. Entrez celui du dernier message; il est peut-être dans le courrier indésirable.",
          rule: "Une nouvelle demande remplace sans doute le code précédent : seul le dernier envoyé sert.",
          unknown:
            "On ignore si le vrai portail accepte encore un code remplacé. Le dernier reçu est le plus sûr.",
        },
        "code.old": {
          message:
            "Ce code a plus de 40 minutes : il a expiré. Appuyez sur « Demander un autre code ».",
          ...code,
        },
      },
      texts: {
        inbox: "Boîte de réception d’exercice",
        junk: "Courrier indésirable d’exercice",
        mail: ({ code, minutes }) =>
          `Message d’exercice arrivé ${minutes === "0" ? "à l’instant" : `il y a ${minutes} minutes`}. Code de vérification fictif : ${code}`,
        noMail: "Aucun message ici.",
      },
      done: {
        attendre: "Temps avancé de 41 minutes : les codes déjà envoyés ont expiré.",
        renvoyer: "Nouveau code envoyé : il remplace le précédent.",
        continuer: "Code accepté : vous voici à l’accueil du compte.",
      },
    },
    accueil: {
      intro:
        "Voici l’accueil du compte, pour une entreprise fictive. Il nomme les ministères et organismes aux services desquels elle est inscrite.",
      instruction:
        "Sous « Bienvenue », cherchez le ministère du Développement durable, de l’Environnement et de la Lutte contre les changements climatiques. S’il y est, passez à l’étape 2; sinon, appuyez sur « Inscription à des services offerts par un ministère ou un organisme ».",
      help: {},
      sayings: {},
      texts: {
        news: "Rien de nouveau dans cet exercice. Dans le vrai portail, cet encadré annonce les nouveaux services.",
        noMessage: "Aucun message pour le moment.",
        messages: ({ number }) =>
          number === "1" ? "Un message est arrivé." : `${number} messages sont arrivés.`,
        registrationActive: ({ on }) =>
          `${on} : la demande d’inscription est acceptée. L’état de l’inscription est Actif.`,
        registrationRefused: ({ on }) =>
          `${on} : la demande d’inscription est refusée. Téléphonez au ministère ou à l’organisme.`,
        procurationReceived: ({ on }) =>
          `${on} : une autre entreprise vous donne une procuration externe. Elle est dans la liste des procurations, où vous pouvez l’assigner.`,
      },
      done: {
        messages:
          "Messages consultés : s’il en est arrivé, ils sont affichés sous « Messages ».",
        inscription: "Accueil quitté : ce lien mène à la liste des ministères et organismes.",
      },
    },
  },
  ends: {
    inscription: {
      heading: "Vers l’inscription",
      text: "Dans clicSÉQUR, la liste des ministères et organismes s’ouvrirait. Elle est le premier écran de l’étape 1.",
    },
  },
} satisfies French;
