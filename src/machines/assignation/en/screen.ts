import { list, listGlosses } from "../../shared/en/list.ts";
import type { English } from "../words.ts";

export const words = {
  screens: {
    liste: {
      ...list,
      instruction:
        "Select the internal power of attorney that opens the halocarbon declaration, then press “Assigner”.",
      done: {
        ...list.done,
        ajouter: "You have left the assignment: “Ajouter” belongs to step 3.",
        consulter: "You have left the assignment: “Consulter” belongs to step 3.",
        modifier: "You have left the assignment: “Modifier” belongs to step 3.",
      },
    },
    procuration: {
      intro:
        "This is the power of attorney you are about to assign: its dates, its status and the rights it gives. There is nothing to fill in.",
      instruction:
        "Make sure it contains the right “Transmettre la déclaration annuelle de gestion des halocarbures”, then press “Continuer”.",
      help: {},
      sayings: {
        "continuer.nobody": {
          heading: "Nobody to assign it to",
          message:
            "All your users already have a power of attorney, are RSEs or are suspended. Create a file or use “Consultation ou révocation d'une assignation”.",
          rule: "A user has only one power of attorney at a time. The next screen lists only those who have none.",
          consequence:
            "To give someone one more right, you can probably add it to the power of attorney they have. Everyone who has it would then get that right.",
        },
      },
      done: {
        continuer: "Power of attorney checked: you can now choose the people.",
      },
    },
    utilisateurs: {
      intro: "These are your users who do not have a power of attorney yet.",
      instruction:
        "Tick one or more people, then press “Continuer”. If someone is missing, the reason is below the list.",
      help: {},
      sayings: {
        "personnes.required": {
          message: "Tick at least one person in the list.",
          rule: "A power of attorney is assigned to one or more people who have none yet.",
          consequence: "Until it is assigned to someone, a power of attorney opens nothing.",
        },
      },
      texts: {
        absent: "Why is someone not in the list?",
        holds: ({ name, procuration }) =>
          `${name}: this person already has a power of attorney (${procuration === "" ? "without a description" : procuration}).`,
        rse: ({ name }) =>
          `${name}: this person is an RSE and already has access to everything. The list probably leaves them out.`,
        suspended: ({ name }) =>
          `${name}: their file is suspended. The list probably leaves them out.`,
      },
      done: {
        precedente: "Nothing was assigned: back to the power of attorney, ticked boxes kept.",
        continuer: ({ personnes }) => `Choice accepted: ${personnes}. Nothing is assigned yet.`,
      },
    },
    verification: {
      intro: "One last check: nothing is assigned yet.",
      instruction:
        "Read the rights, the names and the dates again, then press “Transmettre”. To change the people, press “Corriger”.",
      help: {},
      sayings: {},
      done: {
        procurations:
          "Nothing was assigned: back to the list, the choice of people is abandoned.",
        corriger: "Choice of people reopened: the same boxes are still ticked.",
        precedente: "Nothing was assigned: back to the choice of people, ticked boxes kept.",
        imprimer: "Verification sent to print: nothing is assigned yet.",
        transmettre: ({ personnes, reference }) =>
          `Power of attorney assigned to ${personnes}: reference ${reference}.`,
      },
    },
    accuse: {
      intro:
        "The power of attorney is assigned: the people you chose now have the rights it gives.",
      instruction:
        "Keep the reference number; print the acknowledgement if you want a copy. “Procurations” goes back to the list, where “Proc. assignée” says “Oui”.",
      help: {},
      sayings: {},
      done: {
        procurations: "List reopened: “Proc. assignée” says “Oui” for this power of attorney.",
        imprimer: "Acknowledgement of receipt sent to print.",
      },
    },
  },
  ends: {
    procurations: {
      heading: "You are leaving the assignment",
      text: "This button belongs to step 3, where powers of attorney are created, viewed and modified. To assign one, start again here: select the internal power of attorney, then press “Assigner”.",
    },
  },
  glosses: {
    ...listGlosses,
    "Procuration à assigner": "Power of attorney to assign",
    "Choix des utilisateurs": "Choice of users",
    "Utilisateurs sans procuration": "Users without a power of attorney",
    Utilisateurs: "Users",
    "Nom de famille et prénom": "Family name and first name",
    "Code d'utilisateur": "User code",
    "Date de début (AAAA-MM-JJ)": "Start date (YYYY-MM-DD)",
    "Informations sur l'assignation": "Information about the assignment",
  },
} satisfies English;
