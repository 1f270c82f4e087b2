import type { English } from "../words.ts";

const second =
  "A second request would not speed anything up. How the real portal would answer it is unknown.";

const removal = {
  rule: "In the real portal, this button would cancel an active registration: no source we consulted says how. In the guide, it cancels nothing.",
  consequence:
    "Without an active registration, the business would probably lose access to the services in question.",
};

export const words = {
  screens: {
    liste: {
      intro:
        "For each department or agency, the list says where the business’s registration stands. The names are those of 2019.",
      instruction:
        "Select Développement durable, Environnement: it is the Ministère in charge of halocarbons. Then press “Inscrire”, unless the status is “Actif”, “En traitement” or “Refusé”.",
      help: {},
      sayings: {
        "ministere.required": {
          message: "Select a department or agency in the list first.",
          rule: "Each button acts on the selected row.",
          consequence:
            "With no row selected, the portal cannot tell which registration you mean.",
        },
        "inscrire.active": {
          heading: "The business is already registered",
          message:
            "The status is “Actif”: there is nothing to request. If this is the Ministère in charge of halocarbons, go on to step 2.",
          rule: "A registration takes effect once its status is “Actif”.",
          consequence: second,
        },
        "inscrire.pending": {
          heading: "The request is being processed",
          message:
            "Wait for the answer, usually within 24 hours. Meanwhile, you can create the user files (step 2).",
          rule: "A power of attorney needs a registration whose status is “Actif”. User files do not have to wait.",
          consequence: second,
        },
        "inscrire.refused": {
          heading: "The registration is refused",
          message:
            "Telephone the department or agency: only they can tell you why, and how to apply again.",
          rule: "The answer may be a refusal. Official help then asks you to telephone the department or agency.",
          consequence:
            "Until the status is “Actif”, no power of attorney can open these services.",
        },
        "inscrire.wrong": {
          message:
            "This is not the department responsible for halocarbons. In the list, choose Développement durable, Environnement instead.",
          rule: "For halocarbons, you register with the Ministère that the 2019 list calls Développement durable, Environnement.",
          consequence:
            "The business would be registered elsewhere, and access to PES-Halocarbures would still have to be requested.",
        },
        "desinscrire.explained": {
          heading: "This button is outside the procedure",
          message:
            "It would cancel a working registration; here, it cancels nothing. To give someone access, leave the registration as it is.",
          ...removal,
        },
        "desinscrire.none": {
          heading: "There is nothing to cancel",
          message:
            "The status of this registration is not “Actif”. To request one, select the department or agency, then “Inscrire”.",
          ...removal,
        },
      },
      done: {
        inscrire: ({ ministere }) =>
          `Request opened for “${ministere}”: nothing has been submitted yet.`,
        consulter: ({ ministere }) => `Registration shown, read-only: “${ministere}”.`,
        desinscrire: "Nothing was cancelled: the list stays the same.",
      },
    },
    consultation: {
      intro:
        "This is the registration you chose, read-only. The real screen is unknown: this one is reconstructed.",
      instruction:
        "Read the status: only “Actif” lets you open access rights. “Précédente” takes you back to the list.",
      help: {},
      sayings: {},
      done: {
        precedente: "Finished viewing: nothing has changed, and you are back at the list.",
      },
    },
    demande: {
      intro:
        "Official help announces several pieces of information here, then a consent. This reconstructed page brings them together.",
      instruction:
        "Check the name of the Ministère and the information about the business, tick the box under “Consentement”, then “Transmettre”.",
      help: {},
      sayings: {
        "consentement.required": {
          message: "Tick the consent box to submit the request.",
          rule: "Official help places the consent before the request is submitted.",
          consequence:
            "Without consent, the request does not leave. We do not know the wording on the real site: read it before you consent.",
        },
      },
      done: {
        annuler: "Request cancelled: nothing was recorded.",
        precedente: "Nothing was submitted: back to the list, your row still selected.",
        transmettre: ({ reference }) =>
          `Request submitted: reference ${reference}, status “En traitement”.`,
      },
    },
    accuse: {
      intro:
        "The request is submitted: its status is “En traitement”. This acknowledgement is reconstructed.",
      instruction:
        "Print the acknowledgement if you want a copy, then “Terminer”. The answer will come by email.",
      help: {},
      sayings: {},
      done: {
        imprimer: "Acknowledgement of receipt sent to print.",
        terminer: "Request finished: the answer will come by email.",
      },
    },
  },
  ends: {
    annule: {
      heading: "Request cancelled",
      text: "Nothing was recorded here. In clicSÉQUR you would probably be back on the account’s home page.",
    },
    termine: {
      heading: "Request submitted",
      text: "The answer usually comes within 24 hours. If the status is “Actif”, you can create the power of attorney (step 3); if it is “Refusé”, telephone the department or agency. Meanwhile, create the user files (step 2).",
    },
  },
  glosses: {
    Inscription: "Registration",
    "Inscription à des services offerts par un ministère ou un organisme":
      "Registration for services offered by a department or agency",
    "Liste des ministères et organismes": "List of departments and agencies",
    "Ministères et organismes": "Departments and agencies",
    "Date de la demande (AAAA-MM-JJ)": "Date of the request (YYYY-MM-DD)",
    État: "Status",
    "Date (AAAA-MM-JJ)": "Date (YYYY-MM-DD)",
    Inscrire: "Register",
    Consulter: "View",
    Désinscrire: "Cancel registration",
    "Renseignements sur l'inscription": "Information about the registration",
    "Ministère ou organisme": "Department or agency",
    "Date de la demande": "Date of the request",
    "Date de l'état": "Date of the status",
    Précédente: "Previous",
    "Renseignements sur le ministère ou l'organisme":
      "Information about the department or agency",
    "Renseignements sur l'entreprise": "Information about the business",
    "Numéro d'entreprise du Québec (NEQ)": "Québec enterprise number (NEQ)",
    "Numéro d'identification": "Identification number",
    "Adresse du siège social de l'entreprise": "Address of the business’s head office",
    Consentement: "Consent",
    "Je consens à l'inscription de l'entreprise à ces services":
      "I consent to the registration of the business for these services",
    Annuler: "Cancel",
    Transmettre: "Submit",
    "Accusé de réception": "Acknowledgement of receipt",
    "Numéro de référence": "Reference number",
    "Données transmises le": "Data submitted on",
    Par: "By",
    Imprimer: "Print",
    Terminer: "Finish",
    Actif: "Active",
    "En traitement": "Being processed",
    Refusé: "Refused",
    Désactivé: "Deactivated",
  },
} satisfies English;
