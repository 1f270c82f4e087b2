import { form, rights } from "../../shared/fr/rights.ts";
import type { French } from "../words.ts";

export const words = {
  screens: {
    liste: {
      intro:
        "Choisissez à qui vous donnez accès. Ce chemin crée une procuration et l’assigne en même temps.",
      instruction:
        "Sélectionnez une personne qui n’a pas encore de procuration, puis appuyez sur « Continuer ».",
      help: {},
      sayings: {
        "personne.required": {
          message: "Sélectionnez d’abord une personne dans la liste.",
          rule: "On choisit d’abord l’utilisateur.",
          consequence:
            "Sans personne choisie, le portail ne peut pas savoir à qui donner les droits.",
        },
        "continuer.holds": {
          heading: "Déjà une procuration",
          message: ({ procuration }) =>
            `Cette personne a déjà une procuration (${procuration || "sans description"}). Pour y ajouter le droit, ouvrez « Gestion des procurations » et appuyez sur « Modifier ».`,
          rule: "Un utilisateur ne peut avoir qu’une procuration, qui doit réunir tous ses droits.",
          unknown:
            "On ignore ce que le vrai portail montre ici : peut-être les droits que la personne a déjà, à modifier.",
        },
        "continuer.suspended": {
          heading: "Dossier suspendu",
          message:
            "Le dossier de cette personne est suspendu. Réactivez-le d’abord, ou choisissez quelqu’un d’autre.",
          rule: "Un dossier suspendu ne peut sans doute recevoir aucun droit.",
          unknown:
            "On ignore si le vrai portail montre les dossiers suspendus dans cette liste.",
        },
      },
      done: {
        continuer: ({ personne }) => `Personne choisie : ${personne}. Rien n’est encore donné.`,
      },
    },
    ajout: {
      intro:
        "Dites jusqu’à quand cette personne aura accès. Ses droits se choisissent plus bas, un ministère à la fois.",
      instruction:
        "Entrez la date de fin, sélectionnez « Développement durable, Environnement », puis appuyez sur « Modifier » pour ouvrir ses droits. Au retour, appuyez sur « Continuer ».",
      help: form.help,
      sayings: form.sayings,
      done: {
        ...form.done,
        precedente: "Rien n’a été donné : retour au choix de la personne, réponses gardées.",
        continuer: ({ dateFin }) =>
          `Formulaire accepté : accès jusqu’au ${dateFin}. Rien n’est encore transmis.`,
      },
    },
    droits: rights,
    verification: {
      intro: "Relisez le sommaire : rien n’est encore donné.",
      instruction:
        "Vérifiez surtout la personne, la date de fin et les droits. « Transmettre » crée la procuration et l’assigne; « Corriger » ramène au formulaire, où rien n’est perdu.",
      help: {},
      sayings: {},
      done: {
        corriger: "Formulaire rouvert pour correction : la date et les droits y sont encore.",
        precedente: "Rien n’a été transmis : retour au formulaire, date et droits gardés.",
        transmettre: ({ personne, reference }) =>
          `Droits donnés à ${personne} : référence ${reference}.`,
      },
    },
    accuse: {
      intro:
        "La procuration est créée et assignée : la personne a maintenant les droits choisis.",
      instruction:
        "Imprimez l’accusé si vous en voulez une copie, puis appuyez sur « Terminer ». Notez la date de fin à votre agenda.",
      help: {},
      sayings: {},
      done: {
        imprimer: "Accusé de réception envoyé à l’impression.",
        terminer: ({ personne, dateFin }) =>
          `Accusé fermé : ${personne} a accès jusqu’au ${dateFin}.`,
      },
    },
  },
  ends: {
    termine: {
      heading: "Droits d’accès donnés",
      text: "Dans « Gestion des procurations », la liste compte une procuration de plus, déjà assignée. Ici, elle porte le nom de la personne; on ignore comment le vrai portail la nomme.",
    },
  },
} satisfies French;
