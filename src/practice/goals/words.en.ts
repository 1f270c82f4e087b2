import { service } from "../../procedure.ts";
import type { GoalWords } from "./words.ts";

export const en: GoalWords = {
  goals: {
    collegue: {
      name: "Give a colleague access",
      reached: `You’re done: your colleague has a power of attorney that opens ${service}, and the business is registered.`,
      butSlips: "Your colleague has access, but something needs correcting.",
      names: {
        inscription: "The business is registered with the Ministère",
        dossier: "A colleague has a file, with the role “Utilisateur”",
        procuration: "An internal power of attorney opens the declaration",
        assignation: "That colleague has it",
      },
    },
    consultant: {
      name: "Give the consultant access",
      reached:
        "You’re done: the consultant has received the power of attorney, and their RSE has assigned it to one of their users.",
      butSlips: "The consultant has access, but something needs correcting.",
      names: {
        inscription: "The business is registered with the Ministère",
        procuration: "An external power of attorney opens the declaration",
        numero: "It has the consultant’s number",
        assignation: "The consultant’s RSE has assigned it to one of their users",
      },
    },
  },
  states: {
    inscription: {
      none: "Not requested yet.",
      traitement: "Requested; no answer yet.",
      actif: ({ since }) => `“Actif” since ${since}.`,
      refuse: ({ since }) => `“Refusé” since ${since}: phone the Ministère.`,
      desactive: ({ since }) => `“Désactivé” since ${since}: request it again.`,
    },
    dossier: {
      none: "No file exists for this person.",
      rse: ({ name }) => `${name}’s file has the RSE role: nothing can be assigned to it.`,
      suspendu: ({ name }) => `${name}’s file is suspended.`,
      occupe: ({ name }) => `${name} already has another power of attorney.`,
      pret: ({ name }) => `${name}’s file is ready.`,
    },
    procuration: {
      none: "Not created yet.",
      sansDroit: "Created, but without the halocarbon right.",
      refusee: "Refused by the mandatary.",
      echue: ({ end }) => `Expired: it ended on ${end}.`,
      active: ({ end }) => `In force until ${end}.`,
    },
    numero: {
      none: "Not entered yet.",
      autre: ({ number }) => `It has ${number}, which is not theirs.`,
      exact: ({ number }) => `It has ${number}.`,
    },
    assignation: {
      none: "Not assigned yet.",
      waiting: "The mandatary’s RSE has not assigned it yet.",
      sansDroit: ({ name }) => `Assigned to ${name}, but without this right.`,
      active: ({ name, since }) => `${name} has had it since ${since}.`,
    },
  },
  waiting:
    "Your part is done. The power of attorney is now with the mandatary, whose RSE has to assign it.",
};
