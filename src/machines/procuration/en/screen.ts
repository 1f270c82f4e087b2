import { list, listGlosses } from "../../shared/en/list.ts";
import { form, rights, rightsGlosses } from "../../shared/en/rights.ts";
import type { English } from "../words.ts";

const type = {
  rule: "An internal power of attorney is for employees; an external one, for a consultant.",
};

const mandatary = {
  rule: "An external power of attorney needs the mandatary’s number. It has exactly 10 digits.",
  consequence: "With a wrong number, the power of attorney does not reach the right mandatary.",
};

export const words = {
  screens: {
    liste: list,
    consultation: {
      intro: "This is what the power of attorney contains. You cannot change anything here.",
      instruction:
        "Check the end date and the rights, then press “Procurations” to go back to the list.",
      help: {},
      sayings: {},
      done: {
        procurations: "Finished viewing: nothing has changed, and you are back at the list.",
      },
    },
    ajout: {
      intro:
        "Say who the power of attorney is for and how long it lasts. Choose its rights further down, one department or agency at a time.",
      instruction:
        "Fill in the top. If “Développement durable, Environnement” (the Ministère’s name on screen) shows “Aucun accès”, select that row and press “Modifier”. Otherwise, press “Continuer”.",
      help: {
        type: "“Interne” for employees; “Externe” for a consultant or another business",
        mandataire: "The mandatary gives it to you; it is not their NEQ",
        ...form.help,
        description: "The name that will tell it apart in the list",
      },
      sayings: {
        "type.required": {
          message: "Say whether the power of attorney is internal or external.",
          ...type,
          consequence:
            "You assign an internal power of attorney; the mandatary’s RSE assigns an external one.",
        },
        "type.fixed": {
          message:
            "Here, you cannot change the type after creation. Put it back or, from the list, create another with “Ajouter”.",
          rule: "In this guide, the type of a power of attorney does not change once it is created.",
          unknown: "We do not know whether the real portal lets you change it.",
        },
        "mandataire.required": {
          message: "Enter the mandatary’s identification number.",
          ...mandatary,
        },
        "mandataire.characters": {
          message:
            "The mandatary’s identification number must contain digits only. Remove the letters and symbols.",
          ...mandatary,
        },
        "mandataire.length": {
          message: ({ digits }) =>
            `The mandatary’s identification number has 10 digits; you entered ${digits}.`,
          ...mandatary,
        },
        "mandataire.self": {
          message:
            "This number belongs to your own business. Enter the mandatary’s identification number.",
          rule: "An external power of attorney is for a consultant. For your employees, choose “Interne”.",
          unknown: "We do not know what the real portal does with your own number.",
        },
        "mandataire.neq": {
          message:
            "This looks like an NEQ. The identification number is required here: check with the mandatary and, if need be, correct it.",
          rule: "The NEQ and the identification number both have 10 digits. An NEQ begins with 11, 22, 33 or 88.",
          consequence:
            "With an NEQ, the power of attorney could be refused or never reach the mandatary.",
        },
        "mandataire.separators": {
          message: "Accepted here. In doubt, type the digits alone.",
          rule: mandatary.rule,
          unknown: "We do not know whether the real portal accepts spaces and hyphens.",
        },
        ...form.sayings,
      },
      done: {
        ...form.done,
        procurations:
          "Nothing was submitted: form and rights dropped, you are back at the list.",
        precedente:
          "Nothing was submitted: back to the list, the form and the rights are lost.",
        continuer: ({ type, mandataire, dateFin }) =>
          `Form accepted: “${type}”${mandataire ? `, mandatary ${mandataire}` : ""}, ending ${dateFin}. Nothing is submitted yet.`,
      },
    },
    droits: rights,
    verification: {
      intro: "Read the power of attorney again: nothing is recorded yet.",
      instruction:
        "Check the end date and the rights above all. “Transmettre” records the power of attorney; “Corriger” takes you back to the form with your answers.",
      help: {},
      sayings: {},
      done: {
        corriger: "Form reopened for correction: your answers and the rights are still there.",
        precedente: "Nothing was submitted: back to the form, answers and rights kept.",
        transmettre: ({ editing, reference }) =>
          `Power of attorney ${editing ? "modified" : "created"}: reference ${reference}.`,
      },
    },
    accuse: {
      intro: "The power of attorney is recorded. Keep the reference number.",
      instruction:
        "Go back to the list with “Procurations”. Assign a new internal power of attorney (step 4); for an external one, tell the mandatary’s RSE, who assigns it. If you changed one that is already assigned, there is nothing more to do.",
      help: {},
      sayings: {},
      done: {
        imprimer: "Acknowledgement of receipt sent to print.",
        procurations: ({ dateFin }) =>
          `Acknowledgement closed: the power of attorney is in the list, ending ${dateFin}.`,
      },
    },
  },
  ends: {
    assigner: {
      heading: "Power of attorney to assign",
      text: "In clicSÉQUR, the assignment would open now. There, you would choose the people who receive this power of attorney: that is step 4.",
    },
  },
  glosses: {
    ...listGlosses,
    ...rightsGlosses,
    Mandataire: "Mandatary",
    "Renseignements sur la procuration": "Information about the power of attorney",
    "(10 chiffres)": "(10 digits)",
  },
} satisfies English;
