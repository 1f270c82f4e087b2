import { inCharge } from "../../../procedure.ts";
import type { English } from "../words.ts";

const second = "We do not know how the real portal would answer a second request.";

const removal = {
  rule: "In the real portal, this button would cancel an active registration: no source we read says how. In this guide, it cancels nothing.",
  consequence:
    "Without an active registration, the business would probably lose access to the services in question.",
};

export const words = {
  screens: {
    liste: {
      intro:
        "For each department or agency, the list says where the business’s registration stands. The names are those of 2019.",
      instruction:
        "Select Développement durable, Environnement and read its status. If there is none, or “Désactivé”, press “Inscrire”.",
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
            "The status is “Actif”: there is nothing to request. If this is the Ministère, go on to step 2.",
          rule: "A registration takes effect once its status is “Actif”.",
          unknown: second,
        },
        "inscrire.pending": {
          heading: "The request is being processed",
          message:
            "Wait for the answer, usually within 24 hours. Meanwhile, you can create the user files (step 2).",
          rule: "A power of attorney needs a registration whose status is “Actif”. User files do not have to wait.",
          unknown: second,
        },
        "inscrire.refused": {
          heading: "The registration is refused",
          message:
            "Phone the department or agency: only they can tell you why, and how to apply again.",
          rule: "The answer may be a refusal: official help then says to phone.",
          consequence:
            "Until the status is “Actif”, no power of attorney can open these services.",
          stated: true,
        },
        "inscrire.wrong": {
          message:
            "This is not the Ministère. In the list, choose Développement durable, Environnement instead.",
          rule: "For halocarbons, register for the services of the Ministère: in the 2019 list, Développement durable, Environnement.",
          consequence:
            "The business would be registered elsewhere. You would still have to register it for PES-Halocarbures.",
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
            "The status of this registration is not “Actif”. To request one, select the department or agency, then press “Inscrire”.",
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
        "This is the registration you chose, read-only. We have not seen the real screen: this one is ours.",
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
        "According to official help, this part asks for several details, then for your consent. We put them on one page.",
      instruction:
        "Check the name of the Ministère and the information about the business, tick the box under “Consentement”, then press “Transmettre”.",
      help: {},
      sayings: {
        "consentement.required": {
          message: "Tick the consent box to submit the request.",
          rule: "Official help has you consent before you submit.",
          consequence:
            "Without consent, the request is not sent. The real wording will differ: read it before you tick.",
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
        "The request is submitted: its status is “En traitement”. This acknowledgement is ours.",
      instruction:
        "Print the acknowledgement if you want a copy, then press “Terminer”. The answer will come by email.",
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
      text: "Nothing was recorded here. In clicSÉQUR, you would probably be back on the account’s home page.",
    },
    termine: {
      heading: "Request submitted",
      text: "The answer usually comes within 24 hours. If the status is “Actif”, you can create the power of attorney (step 3); if it is “Refusé”, phone the department or agency. Meanwhile, create the user files (step 2).",
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
    [inCharge.listed]: "the Ministère",
    "Famille et Aînés": "family, seniors",
    "Société de l'assurance automobile": "vehicle insurance (SAAQ)",
    "Affaires municipales et Occupation du territoire": "municipal affairs",
    "Secrétariat du Conseil du trésor (SEAO)": "treasury secretariat (calls for tenders)",
    "Équité salariale": "pay equity",
    Autorité: "authority",
    "Zone entreprise": "business zone",
    "Registraire des entreprises": "enterprise register",
    "CNESST – Santé et sécurité du travail": "work health and safety",
    "Office de la Protection du Consommateur": "consumer protection",
  },
} satisfies English;
