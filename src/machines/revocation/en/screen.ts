import type { English } from "../words.ts";

export const words = {
  screens: {
    liste: {
      intro: "The 2019 menu names this page, but no source shows it: these screens are ours.",
      instruction:
        "Select the person you are taking the power of attorney from, then press “Révoquer”. A check follows: nothing is revoked yet.",
      help: {},
      sayings: {
        "assignation.required": {
          message:
            "Select an assignment in the list first. If the list is empty, there is nothing to revoke.",
          rule: "The button probably acts on the selected row.",
          consequence:
            "With no row selected, the portal cannot tell whose assignment to revoke.",
        },
      },
      done: {
        revoquer: ({ assignation }) =>
          `Revocation prepared for ${assignation}: nothing is revoked yet.`,
      },
    },
    verification: {
      intro: "Read the person’s name and the power of attorney again: nothing is revoked yet.",
      instruction:
        "“Transmettre” ends the assignment. “Précédente” takes you back to the list and changes nothing.",
      help: {},
      sayings: {},
      done: {
        precedente: "Nothing was revoked: back to the list, your row still selected.",
        transmettre: ({ assignation, reference }) =>
          `Assignment revoked for ${assignation}: reference ${reference}.`,
      },
    },
    accuse: {
      intro:
        "The assignment is revoked. The power of attorney and the person’s file still exist.",
      instruction: "Print the acknowledgement if you want a copy, then press “Terminer”.",
      help: {},
      sayings: {},
      done: {
        imprimer: "Acknowledgement of receipt sent to print.",
        terminer: "Revocation finished: this person no longer has the power of attorney.",
      },
    },
  },
  ends: {
    termine: {
      heading: "Assignment revoked",
      text: "The person no longer has a power of attorney. You can assign them another one (step 4).",
    },
  },
  glosses: {
    "Consultation ou révocation d'une assignation": "View and revoke assignments",
    Assignations: "Assignments",
    Assignation: "Assignment",
    "Nombre d'assignations": "Number of assignments",
    "Nom de famille et prénom": "Family name and first name",
    "Code d'utilisateur": "User code",
    "Nom ou description": "Name or description",
    "Date de début (AAAA-MM-JJ)": "Start date (YYYY-MM-DD)",
    "Date de fin (AAAA-MM-JJ)": "End date (YYYY-MM-DD)",
    Révoquer: "Revoke",
    "Vérification des données": "Data verification",
    Précédente: "Previous",
    Transmettre: "Submit",
    "Accusé de réception": "Acknowledgement of receipt",
    "Numéro de référence": "Reference number",
    "Données transmises le": "Data submitted on",
    Par: "By",
    Imprimer: "Print",
    Terminer: "Finish",
  },
} satisfies English;
