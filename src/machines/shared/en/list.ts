import { declaration, inCharge, serviceRight } from "../../../procedure.ts";
import type { List } from "../list-words.ts";

const external = "An external power of attorney is assigned by the mandatary’s RSE.";

const expired = {
  heading: "Expired power of attorney",
  rule: "Replace an expired power of attorney with a new one. Before it expires, you can still change its end date.",
  consequence:
    "The people who had it have probably lost this access. They get it back once the new one is assigned to them.",
};

/** A procuration by its description, which may be blank. */
const named = (description = ""): string => description || "without a description";

export const list = {
  intro:
    "These are your business’s powers of attorney. Each one describes access rights and, once assigned, gives them to someone.",
  instruction:
    "To create a power of attorney, press “Ajouter”. To give one to users, select its row, then press “Assigner”.",
  help: {},
  sayings: {
    "procuration.required": {
      message:
        "Select a power of attorney in the list, then press the button again. If the list is empty, “Ajouter” creates one.",
      rule: "Every button except “Ajouter” acts on the selected power of attorney.",
      unknown: "We do not know how the real portal says so.",
    },
    "assigner.external": {
      heading: "External power of attorney",
      message:
        "You do not assign this one: the mandatary’s RSE does. If it is active, tell them. If it is expired or refused, create another.",
      rule: external,
      consequence: "Until it is assigned there, nobody can use it.",
    },
    "assigner.expired": {
      ...expired,
      message:
        "You can no longer assign this one. Create another with “Ajouter”, or ask the business that gave it to you.",
    },
    "assigner.refused": {
      heading: "Refused power of attorney",
      message:
        "This power of attorney was refused: you can no longer assign it. Ask the business that gave it to you for another.",
      rule: "We assume a refusal is final: a refused power of attorney can no longer be assigned.",
      consequence:
        "The other business creates another power of attorney, which you can then assign.",
    },
    "assigner.other": {
      message:
        "This power of attorney does not open the annual halocarbon declaration. Go back to the list and choose another one.",
      rule: "To submit the declaration, a person needs the right “Transmettre la déclaration annuelle de gestion des halocarbures”.",
      consequence:
        "The person could not submit the declaration. To give them another one, you would first have to revoke this assignment.",
    },
    "modifier.received": {
      heading: "Power of attorney received",
      message:
        "This power of attorney comes from another business. To have it changed, contact that business’s RSE.",
      rule: "The business that gives a power of attorney sets its rights and end date. The one that receives it assigns it or refuses it.",
      unknown: "We do not know whether the real portal shows you this button.",
    },
    "modifier.expired": {
      ...expired,
      message:
        "It is too late to change this one. Create another with “Ajouter”. If it is internal, assign it; if external, the mandatary’s RSE does.",
    },
    "modifier.refused": {
      heading: "Power of attorney refused",
      message:
        "The mandatary refused this power of attorney: changing it is no use. Talk to them, then create another with “Ajouter”.",
      rule: "We assume a refusal is final: a refused power of attorney can no longer be changed.",
      unknown: "We do not know what the real portal allows after a refusal.",
    },
    "refuser.own": {
      heading: "Your own power of attorney",
      message:
        "“Refuser” is for powers of attorney received from another business. This one is yours and stays as it is.",
      rule: "This button probably lets the mandatary’s RSE turn down an external power of attorney.",
      unknown: "We do not know what the real portal answers here.",
    },
    "refuser.over": {
      heading: "Nothing to refuse",
      message:
        "This power of attorney is already refused or expired: it gives no access. If you need one, ask the other business for another.",
      rule: "You can refuse only a power of attorney that you received and that is still in force.",
      unknown: "We do not know what the real portal answers here.",
    },
    "refuser.done": {
      message: "The power of attorney is refused. You can no longer assign it to your users.",
      rule: "This button probably lets the mandatary’s RSE turn down an external power of attorney.",
      consequence: "The other business would probably have to create another: tell them.",
      unknown: "We do not know whether the portal tells them.",
    },
    "revoquer.explained": {
      heading: "Revoking a power of attorney",
      message:
        "Nothing is revoked here. For one person only, open “Consultation ou révocation d'une assignation”. To end it altogether, call the help line first.",
      rule: "“Révoquer” would end the power of attorney itself, and so the access of everyone who has it.",
      unknown: "We do not know what the real portal shows next, or whether this can be undone.",
    },
  },
  texts: {
    legende: "what the codes mean",
    types:
      "Type: “IN” is an internal power of attorney, for employees; “EX” is probably an external one, for a consultant.",
    etats:
      "Status: “AC” probably means active. We do not know the other codes: “Échue” and “Refusée” are ours.",
  },
  done: {
    ajouter: "Blank form opened: a new power of attorney begins.",
    assigner: ({ procuration }) =>
      `Power of attorney chosen for assignment: ${named(procuration)}.`,
    consulter: ({ procuration }) =>
      `Power of attorney shown, read-only: ${named(procuration)}.`,
    modifier: ({ procuration }) =>
      `Power of attorney reopened: ${named(procuration)}. Nothing is changed yet.`,
    refuser: ({ procuration }) =>
      `Power of attorney refused: ${named(procuration)}, status “Refusée”.`,
    revoquer: "Nothing was revoked: the list stays the same.",
  },
} satisfies List;

/** The official labels that the parts on procurations have in common. */
export const listGlosses = {
  "Gestion des procurations": "Manage powers of attorney",
  "Liste des procurations": "List of powers of attorney",
  "Numéro d'identification": "Identification number",
  "Nom ou description": "Name or description",
  Type: "Type",
  État: "Status",
  "Proc. assignée": "Assigned",
  "Date de fin (AAAA-MM-JJ)": "End date (YYYY-MM-DD)",
  Légende: "Legend",
  "Nombre de procurations": "Number of powers of attorney",
  IN: "internal",
  EX: "external",
  AC: "active",
  Actif: "Active",
  Échue: "Expired",
  Refusée: "Refused",
  Oui: "Yes",
  Non: "No",
  Ajouter: "Add",
  Assigner: "Assign",
  Consulter: "View",
  Modifier: "Modify",
  Refuser: "Refuse",
  Révoquer: "Revoke",
  Procurations: "Powers of attorney",
  Précédente: "Previous",
  Continuer: "Continue",
  Corriger: "Correct",
  Imprimer: "Print",
  Transmettre: "Submit",
  Procuration: "Power of attorney",
  "Type de procuration": "Type of power of attorney",
  Interne: "Internal",
  Externe: "External",
  "Numéro d'identification du mandataire": "Mandatary’s identification number",
  "Date de début": "Start date",
  "Date de fin": "End date",
  Description: "Description",
  Remarque: "Remark",
  "État de la procuration": "Status of the power of attorney",
  "Droits d'accès": "Access rights",
  "Droits d'accès et liste des services offerts": "Access rights and list of services offered",
  [inCharge.listed]: "the Ministère",
  "Sans restriction": "Unrestricted",
  "Avec restriction": "Restricted",
  "Aucun accès": "No access",
  [serviceRight.group]: "Halocarbon management",
  [serviceRight.label]: `Submit the ${declaration.en}`,
  "Bilan de phosphore (exemple)": "Phosphorus report (example)",
  "Transmettre un bilan de phosphore (exemple)": "Submit a phosphorus report (example)",
  "Services de la SAAQ (exemple)": "SAAQ services (example)",
  "Consulter un dossier (exemple)": "View a file (example)",
  "Services aux municipalités (exemple)": "Services for municipalities (example)",
  "Transmettre un formulaire (exemple)": "Submit a form (example)",
  "Vérification des données": "Data verification",
  "Accusé de réception": "Acknowledgement of receipt",
  "Numéro de référence": "Reference number",
  "Données transmises le": "Data submitted on",
  Par: "By",
};
