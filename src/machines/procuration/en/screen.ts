import { list, listGlosses } from "../../shared/en/list.ts";
import type { English } from "../words.ts";

const type = {
  rule: "An internal power of attorney is for the staff of the business; an external one, for a consultant or another mandatary.",
};

const mandatary = {
  rule: "An external power of attorney bears the mandatary’s identification number: exactly 10 digits, which the mandatary gives you.",
  consequence: "With a wrong number, the power of attorney does not reach the right mandatary.",
};

const end = {
  rule: "A power of attorney has an end date and lasts three years less one day at most.",
};

const passed = {
  rule: "The end date is neither before the start date nor before the day you fill in the form.",
  consequence: "A power of attorney that has already ended would give no access.",
};

const registration = {
  rule: "Rights at a department or agency can be given only if the registration of the business there is “Actif”.",
  consequence:
    "Without an active registration, the Ministère is not in the table. You can create the user files in the meantime.",
};

const needed =
  "For halocarbons it takes the access “Avec restriction” at the Ministère and the right “Transmettre la déclaration annuelle de gestion des halocarbures”.";

const save =
  "Under the table, “Modifier” opens the rights of the selected department or agency. On the rights page, “Modifier” saves them.";

const closed = "Whoever was given this power of attorney would see no service at all.";

const unable =
  "Whoever was given this power of attorney could not submit the annual halocarbon declaration.";

export const words = {
  screens: {
    liste: list,
    consultation: {
      intro: "This is what the chosen power of attorney holds. Nothing changes on this page.",
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
        "Say who the power of attorney is for and how long it lasts. Its rights are chosen further down, one department or agency at a time.",
      instruction:
        "Fill in the top, select “Développement durable, Environnement” (the Ministère’s name on screen), then “Modifier” to open its rights. Once you are back, “Continuer”.",
      help: {
        type: "“Interne” for staff; “Externe” for a consultant or another mandatary",
        mandataire: "The mandatary gives it to you; it is not their NEQ",
        dateFin: "Three years less one day at most; avoid February and March",
        description: "The name that will tell it apart in the list",
      },
      sayings: {
        "type.required": {
          message: "Say whether the power of attorney is internal or external.",
          ...type,
          consequence:
            "The type decides what comes next: you assign an internal power of attorney; the mandatary’s RSE assigns an external one.",
        },
        "type.fixed": {
          message:
            "Here the type does not change after creation. Put it back or, from the list, create another power of attorney with “Ajouter”.",
          rule: "The type of a power of attorney is presumed not to change once it is created.",
          consequence: "Whether the real form lets you change the type is unknown.",
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
          rule: "The mandatary of an external power of attorney is another business. For your own staff, choose “Interne”.",
          consequence: "What the real form does with your own number is unknown.",
        },
        "mandataire.neq": {
          message:
            "This looks like an NEQ. The identification number is required here: check with the mandatary and, if need be, correct it.",
          rule: "The NEQ and the identification number both have 10 digits. An NEQ begins with 11, 22, 33 or 88.",
          consequence:
            "With an NEQ, the power of attorney could be refused or never reach the mandatary.",
        },
        "mandataire.separators": {
          message:
            "The number is accepted here, without its spaces or hyphens. If in doubt, type the 10 digits in a row.",
          rule: mandatary.rule,
          consequence: "Whether the real form accepts spaces and hyphens is unknown.",
        },
        "dateFin.required": {
          message: "Enter the end date.",
          ...end,
          consequence: "Without an end date, the power of attorney cannot be created.",
        },
        "dateFin.format": {
          message: ({ example }) =>
            `Enter a date that exists on the calendar, as YYYY-MM-DD, for example ${example}.`,
          rule: "The date is written as the portal does: the year, the month, then the day, in digits.",
          consequence: "What other ways of writing the date the real form accepts is unknown.",
        },
        "dateFin.before": {
          message: "The end date cannot come before the start date. Enter a later date.",
          ...passed,
        },
        "dateFin.past": {
          message: "This date is already past. Enter today’s date or a later one.",
          ...passed,
        },
        "dateFin.max": {
          message: ({ latest }) =>
            `A power of attorney lasts three years less one day at most: the latest possible date is ${latest}.`,
          ...end,
          consequence:
            "Access stops on expiry. Choose an end date far from March 31, the deadline of the reports, and set yourself a reminder.",
        },
        "dateFin.hypothesis": {
          message:
            "This end date falls more than three years after the start. Here the limit counts from today: that is an assumption.",
          rule: "Before expiry, the end date can be modified. Whether the three years then count again from the day of the change is unknown; the guide assumes so.",
          consequence:
            "If the real portal refuses the date, create a new power of attorney before expiry, revoke the assignment of the old one, then assign the new one.",
        },
        "dateFin.season": {
          message:
            "This end date falls while the reports due on March 31 are being prepared. Another month would be wiser.",
          rule: "Nothing rules it out, but the reports are due on March 31: this is the guide’s own advice.",
          consequence:
            "The power of attorney could expire just when it is needed. Choose an end date in autumn, for example, and set yourself a reminder.",
        },
        "modifier.wrong": {
          message:
            "This is not the department responsible for halocarbons. Go back to the form and select “Développement durable, Environnement”.",
          rule: needed,
          consequence: unable,
        },
        "ministere.required": {
          message:
            "Select a department or agency first. For halocarbons: “Développement durable, Environnement”, if it is there.",
          rule: save,
          consequence: "Until a right is saved, the power of attorney opens nothing.",
        },
        "continuer.register": {
          heading: "Registration needed",
          message:
            "Your business is not registered for the services of the Ministère. Register first (step 1).",
          ...registration,
        },
        "continuer.wait": {
          heading: "Registration being processed",
          message:
            "The registration for the services of the Ministère is not “Actif” yet. Wait for the reply by email, then come back here.",
          ...registration,
        },
        "continuer.phone": {
          heading: "Registration refused",
          message:
            "The Ministère has refused the registration. Telephone to find out why, then come back here.",
          rule: "The reply to a registration request comes by email. It may be a refusal.",
          consequence:
            "Until the registration is active, no power of attorney can open the services of the Ministère.",
        },
        "continuer.registerAgain": {
          heading: "Registration deactivated",
          message:
            "The registration for the services of the Ministère is deactivated. Register the business again (step 1), then come back here.",
          ...registration,
          rule: "Rights are given only at a department or agency where the registration is active. A deactivated one probably has to be requested again: this is inferred.",
        },
        "continuer.none": {
          message:
            "No right is granted. On the form, select the Ministère, then “Modifier” to open its rights.",
          rule: needed,
          consequence: closed,
        },
        "continuer.save": {
          message:
            "The rights are not saved. On the form, “Modifier” opens the rights of the Ministère; among the rights, “Modifier” saves them.",
          rule: save,
          consequence: closed,
        },
        "continuer.wrong": {
          message:
            "This power of attorney opens no service of the Ministère in charge of halocarbons. On the form, select “Développement durable, Environnement”.",
          rule: needed,
          consequence: unable,
        },
      },
      done: {
        modifier: ({ ministere }) =>
          `Rights screen opened for “${ministere}”; your answers on the form are kept.`,
        procurations:
          "Nothing was submitted: form and rights dropped, you are back at the list.",
        precedente:
          "Nothing was submitted: back to the list, the form and the rights are lost.",
        continuer: ({ type, mandataire, dateFin }) =>
          `Form accepted: “${type}”${mandataire ? `, mandatary ${mandataire}` : ""}, ending ${dateFin}. Nothing is submitted yet.`,
      },
    },
    droits: {
      intro:
        "Choose what the power of attorney opens at this department or agency. Give only what the person needs.",
      instruction:
        "Choose “Avec restriction”, tick the halocarbon right, then “Modifier”: here, this button saves. “Précédente” goes back without saving.",
      help: {},
      sayings: {
        "acces.required": {
          message: "Choose the access to give. For halocarbons: “Avec restriction”.",
          rule: needed,
          consequence: "Without a choice, nothing is saved for this department or agency.",
        },
        "acces.all": {
          message:
            "“Sans restriction” opens every service of the department or agency. To grant only what is needed, reopen its rights, from the form, with “Modifier”.",
          rule: "“Sans restriction” gives access to every task of the department or agency; “Avec restriction”, only to the rights that are ticked.",
          consequence:
            "The person could submit the declaration, but also use every other service of that department or agency in the name of the business.",
        },
        "droits.required": {
          message:
            "Tick at least one right. For halocarbons: “Transmettre la déclaration annuelle de gestion des halocarbures”.",
          rule: needed,
          consequence:
            "“Avec restriction” opens only what is ticked: with no tick, it would open nothing.",
        },
        "droits.other": {
          message:
            "The halocarbon right is not ticked. To add it, select the Ministère, then “Modifier”.",
          rule: needed,
          consequence: unable,
        },
      },
      done: {
        precedente: "Nothing was saved: back to the form, rights unchanged.",
        modifier: ({ ministere, acces }) => `Rights saved for “${ministere}”: “${acces}”.`,
      },
    },
    verification: {
      intro: "Read the power of attorney again: nothing is recorded yet.",
      instruction:
        "Check the end date and the rights above all. “Transmettre” records the power of attorney; “Corriger” takes you back to the form, where nothing is lost.",
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
        "Go back to the list with “Procurations”. A new internal power of attorney still has to be assigned (step 4); for an external one, tell the mandatary’s RSE, who will assign it. A change applies to whoever already holds it.",
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
      text: "In clicSÉQUR the assignment would open now: there you would choose the people who receive this power of attorney. That is step 4.",
    },
  },
  glosses: {
    ...listGlosses,
    Mandataire: "Mandatary",
    "Renseignements sur la procuration": "Information about the power of attorney",
    "(10 chiffres)": "(10 digits)",
    "(AAAA MM JJ)": "(YYYY MM DD)",
    "Ministères et organismes": "Departments and agencies",
    "Ministère ou organisme": "Department or agency",
    "Liste des services offerts": "List of services offered",
  },
} satisfies English;
