import { declaration, inCharge, serviceRight } from "../../../procedure.ts";
import type { List } from "../list-words.ts";

const external =
  "An external power of attorney is assigned by the mandatary’s RSE, in the mandatary’s own account.";

const expired = {
  heading: "Expired power of attorney",
  rule: "An expired power of attorney is replaced by a new one. Before it expires, its end date can still be modified.",
  consequence:
    "Those who were given it have lost this access. They get it back once the new power of attorney is assigned to them.",
};

/** A procuration by its description, which may be blank. */
const named = (description = ""): string => description || "without a description";

export const list = {
  intro:
    "This list holds the powers of attorney of the business. Each one describes access rights; once assigned, it gives them to someone.",
  instruction:
    "To create a power of attorney, press “Ajouter”. To give one to users, select its row, then “Assigner”.",
  help: {},
  sayings: {
    "procuration.required": {
      message:
        "Select a power of attorney in the list, then press the button again. If the list is empty, “Ajouter” creates one.",
      rule: "Every button except “Ajouter” acts on the selected power of attorney.",
      consequence:
        "With nothing selected, nothing happens here. How the real portal says so is unknown.",
    },
    "assigner.external": {
      heading: "External power of attorney",
      message:
        "The mandatary’s RSE assigns this power of attorney. If it is active, tell them; if it has expired or was refused, create another with “Ajouter”.",
      rule: external,
      consequence: "Until it is assigned there, nobody can use it.",
    },
    "assigner.expired": {
      ...expired,
      message:
        "This power of attorney can no longer be assigned. Create a new one with “Ajouter”, or ask the business that gave it to you.",
    },
    "assigner.refused": {
      heading: "Refused power of attorney",
      message:
        "This power of attorney was refused and can no longer be assigned. Ask the mandator to create another one.",
      rule: "A refusal is presumed final: a power of attorney that was refused can no longer be assigned.",
      consequence: "The mandator creates another power of attorney, which you can then assign.",
    },
    "assigner.other": {
      message:
        "This power of attorney does not open the annual halocarbon declaration. To grant that right, choose another under “Gestion des procurations”.",
      rule: "Submitting the declaration takes the right “Transmettre la déclaration annuelle de gestion des halocarbures”.",
      consequence:
        "The person could not submit the declaration. To give them another power of attorney, you would first have to revoke this assignment.",
    },
    "modifier.received": {
      heading: "Power of attorney received",
      message:
        "This power of attorney comes from another business. To have it modified, contact the RSE of that business.",
      rule: "The mandator decides on the rights and the end date; the mandatary assigns the power of attorney or refuses it.",
      consequence: "Whether the real portal offers this button to the mandatary is unknown.",
    },
    "modifier.expired": {
      ...expired,
      message:
        "It is too late to modify this one. Create another with “Ajouter”; you then assign it if internal, the mandatary’s RSE if external.",
    },
    "modifier.refused": {
      heading: "Power of attorney refused",
      message:
        "The mandatary refused this power of attorney: modifying it would be of no use. Settle the matter with them, then create another with “Ajouter”.",
      rule: "A refusal is presumed final: a power of attorney that was refused can no longer be modified.",
      consequence: "What the real portal allows after a refusal is unknown.",
    },
    "refuser.own": {
      heading: "Your own power of attorney",
      message:
        "“Refuser” is for powers of attorney received from another business. This one is yours and stays as it is.",
      rule: "In all likelihood, this button lets the mandatary’s RSE decline an external power of attorney.",
      consequence: "What the real portal answers in this case is unknown.",
    },
    "refuser.over": {
      heading: "Nothing to refuse",
      message:
        "This power of attorney is already refused or expired: it opens nothing any more. If needed, ask the mandator to create another.",
      rule: "Only a power of attorney that was received and is still in force can be refused.",
      consequence: "What the real portal answers here is unknown.",
    },
    "refuser.done": {
      message: "The power of attorney is refused. It can no longer be assigned to your users.",
      rule: "In all likelihood, the mandatary’s RSE can decline an external power of attorney that the business has received.",
      consequence:
        "The mandator would probably have to create another. How they learn of the refusal is unknown: let them know.",
    },
    "revoquer.explained": {
      heading: "Revoking a power of attorney",
      message:
        "Nothing is revoked here. For one person only, open “Consultation ou révocation d'une assignation”. To end it altogether, call the help line first.",
      rule: "“Révoquer” would end the power of attorney itself, and so the access of everyone who was given it.",
      consequence:
        "What the real portal shows next, and whether this can be undone, is unknown.",
    },
  },
  texts: {
    legende: "what the codes mean",
    types:
      "Type: “IN” is an internal power of attorney, for staff; “EX” is presumably an external one, for a mandatary.",
    etats:
      "Status: “AC” seems to mean active. The portal’s other codes are unknown: the words “Échue” and “Refusée” are ours.",
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
