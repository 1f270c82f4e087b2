import { listGlosses } from "../../shared/en/list.ts";
import { form, rights, rightsGlosses } from "../../shared/en/rights.ts";
import type { English } from "../words.ts";

export const words = {
  screens: {
    liste: {
      intro:
        "Choose who gets access. This way creates a power of attorney and assigns it in one go.",
      instruction: "Select a person who has no power of attorney yet, then press “Continuer”.",
      help: {},
      sayings: {
        "personne.required": {
          message: "Select a person in the list first.",
          rule: "You choose the user first.",
          consequence: "With nobody chosen, the portal cannot know who the rights are for.",
        },
        "continuer.holds": {
          heading: "Already has one",
          message: ({ name, procuration }) =>
            `${name} already has a power of attorney (${procuration || "without a description"}). To add the right to it, open “Gestion des procurations” and press “Modifier”.`,
          rule: "A user can have only one power of attorney, which must contain all of their rights.",
          unknown:
            "We do not know what the real portal shows here: perhaps the person’s rights, for you to modify.",
        },
        "continuer.suspended": {
          heading: "File suspended",
          message:
            "This person’s file is suspended. Reactivate it first, or choose someone else.",
          rule: "A suspended file probably cannot receive any right.",
          unknown: "We do not know whether the real portal shows suspended files in this list.",
        },
      },
      done: {
        continuer: ({ personne }) => `Person chosen: ${personne}. Nothing is given yet.`,
      },
    },
    ajout: {
      intro:
        "Say how long this person will have access. The rights are chosen further down, one department or agency at a time.",
      instruction:
        "Enter the end date, select “Développement durable, Environnement”, then press “Modifier” to open its rights. Once you are back, press “Continuer”.",
      help: form.help,
      sayings: form.sayings,
      done: {
        ...form.done,
        precedente: "Nothing was given: back to the choice of the person, answers kept.",
        continuer: ({ dateFin }) =>
          `Form accepted: access until ${dateFin}. Nothing is submitted yet.`,
      },
    },
    droits: rights,
    verification: {
      intro: "Read the summary again: nothing is given yet.",
      instruction:
        "Check the person, the end date and the rights above all. “Transmettre” creates the power of attorney and assigns it; “Corriger” takes you back to the form, where nothing is lost.",
      help: {},
      sayings: {},
      done: {
        corriger: "Form reopened for correction: the date and the rights are still there.",
        precedente: "Nothing was submitted: back to the form, date and rights kept.",
        transmettre: ({ personne, reference }) =>
          `Rights given to ${personne}: reference ${reference}.`,
      },
    },
    accuse: {
      intro:
        "The power of attorney is created and assigned: the person now has the rights you chose.",
      instruction:
        "Print the acknowledgement if you want a copy, then press “Terminer”. Put the end date in your calendar.",
      help: {},
      sayings: {},
      done: {
        imprimer: "Acknowledgement of receipt sent to print.",
        terminer: ({ personne, dateFin }) =>
          `Acknowledgement closed: ${personne} has access until ${dateFin}.`,
      },
    },
  },
  ends: {
    termine: {
      heading: "Access rights given",
      text: "In “Gestion des procurations”, the list has one more power of attorney, assigned already. Here it has the person’s name; we do not know what the real portal calls it.",
    },
  },
  glosses: {
    ...listGlosses,
    ...rightsGlosses,
    "Gestion des droits d'accès": "Manage access rights",
    Utilisateur: "User",
    Utilisateurs: "Users",
    "Nom de famille et prénom": "Family name and first name",
    "Code d'utilisateur": "User code",
    "Date de début (AAAA-MM-JJ)": "Start date (YYYY-MM-DD)",
    Terminer: "Finish",
  },
} satisfies English;
