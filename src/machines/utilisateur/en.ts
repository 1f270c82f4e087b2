import type { English } from "./words.ts";

const required = {
  rule: "Every field marked with an asterisk must be filled in. Only the extension is optional.",
  consequence: "The file cannot be created while a detail is missing.",
};

const email = {
  rule: "An address has a single @ sign, text on both sides and no space.",
  consequence:
    "This is the address with which the person asks for a new password. If it is wrong, they are locked out.",
};

const phone = {
  rule: "The work telephone has exactly 10 digits, area code included.",
  consequence: "With a digit too few or too many, nobody can reach the person.",
};

const extension = {
  rule: "The extension is optional. It has one to four digits.",
  consequence:
    "If there is no suitable extension, leave it empty: the file can still be created.",
};

const real = {
  rule: "The sandbox only needs invented data.",
  consequence:
    "What you type stays in your browser, but habits count: keep real details for the real site.",
};

export const en = {
  screens: {
    saisie: {
      intro:
        "Describe the person you are opening a file for. They will use this email address to get a new password if they forget theirs.",
      instruction:
        "Fill in the fields, choose the role “Utilisateur”, then “Continuer”. Nothing leaves this page, so feel free to make mistakes on purpose.",
      help: {
        courriel: "For practice, an invented address that ends in .test",
        poste: "4 digits at most",
      },
      sayings: {
        "nom.required": { message: "Enter the family name.", ...required },
        "prenom.required": { message: "Enter the first name.", ...required },
        "courriel.required": { message: "Enter the email address.", ...required },
        "courriel.format": {
          message: "Enter an email address such as name@exemple.test.",
          ...email,
        },
        "courriel.unusual": {
          message:
            "This address has an unusual form. Check it with the person before you submit.",
          rule: "Most addresses have no accented letter, and their domain contains a dot, as in exemple.test.",
          consequence: email.consequence,
        },
        "courriel.real": {
          message: "This address could be somebody’s. Do not enter real data to practise.",
          ...real,
        },
        "confirmation.required": {
          message: "Enter the email address a second time, to confirm it.",
          ...required,
        },
        "confirmation.mismatch": {
          message:
            "The two email addresses differ. Compare them and correct the one that is wrong.",
          rule: "The confirmation repeats the address. Spaces around it and capitals do not count.",
          consequence: email.consequence,
        },
        "confirmation.case": {
          message: "The two addresses differ only by capitals. Here they count as the same.",
          rule: "In practice, capitals and small letters lead to the same mailbox.",
          consequence:
            "Whether the real screen also treats them as the same is unknown. If it refuses, write both the same way.",
        },
        "telephone.required": {
          message: "Enter the work telephone number.",
          ...required,
        },
        "telephone.characters": {
          message:
            "The telephone number contains digits only. An extension goes in the field “poste”.",
          ...phone,
        },
        "telephone.length": {
          message: ({ digits }) => `The number must have 10 digits; you entered ${digits}.`,
          ...phone,
        },
        "telephone.separators": {
          message:
            "The number is accepted. The real screen only says “(10 chiffres)”: if in doubt, type them without spaces or hyphens.",
          rule: phone.rule,
          consequence:
            "Whether the real form accepts spaces, hyphens or parentheses is unknown.",
        },
        "telephone.real": {
          message: "This number could be somebody’s. Do not enter real data to practise.",
          ...real,
        },
        "poste.characters": {
          message: "The extension contains digits only. Remove the letters and signs.",
          ...extension,
        },
        "poste.length": {
          message: ({ digits }) => `The extension has at most 4 digits; you entered ${digits}.`,
          ...extension,
        },
        "role.required": { message: "Choose the person’s role.", ...required },
        "role.rse": {
          message:
            "This choice would grant all the powers of an RSE. Go back with “Corriger” and choose “Utilisateur”.",
          rule: "Someone who only submits the reports gets the role “Utilisateur”.",
          consequence:
            "An RSE has access to all the company’s services, present and future. Another RSE can suspend them, but not revoke them.",
        },
      },
    },
    verification: {
      intro: "Read the details again: this is the last moment to correct them.",
      instruction:
        "Everything right? “Transmettre” creates the file. If not, “Corriger” takes you back to the form, where nothing is lost.",
      help: {},
      sayings: {},
    },
    accuse: {
      intro: "The file is created. Keep the reference number.",
      instruction:
        "Print the acknowledgement for your records, then “Continuer”: the code and password are on the next screen.",
      help: {},
      sayings: {},
    },
    "code-acces": {
      intro: "This is what you will give the person for their first sign-in.",
      instruction:
        "Write down the code and the password before “Terminer”: whether this page can be opened again is unknown. Pass them on by two separate means, say the code by email and the password by voice.",
      help: {},
      sayings: {},
    },
  },
  ends: {
    annule: {
      heading: "Creation cancelled",
      text: "Nothing was recorded. In clicSÉQUR you would be back on the account’s home page.",
    },
    termine: {
      heading: "File created",
      text: "In clicSÉQUR you would be back on the account’s home page, ready to create another file. A code alone gives no access yet: a power of attorney must still be created (step 3) and assigned (step 4).",
    },
  },
  glosses: {
    "Renseignements sur l'utilisateur": "Information about the user",
    "Création du dossier d'un utilisateur": "Creation of a user file",
    "Inscription des données": "Data entry",
    "Vérification des données": "Data verification",
    "Accusé de réception": "Acknowledgement of receipt",
    "Code d'utilisateur et mot de passe temporaire": "User code and temporary password",
    "Accès du nouvel utilisateur": "The new user’s access",
    "Nom de famille": "Family name",
    Prénom: "First name",
    Courriel: "Email",
    "Confirmation du courriel": "Email confirmation",
    "Téléphone (travail)": "Telephone (work)",
    "(10 chiffres)": "(10 digits)",
    poste: "extension",
    Rôle: "Role",
    Utilisateur: "User",
    "Responsable des services électroniques": "Person in charge of electronic services (RSE)",
    "Numéro de référence": "Reference number",
    "Données transmises le": "Data submitted on",
    Par: "By",
    "Code d'utilisateur": "User code",
    "Mot de passe temporaire": "Temporary password",
    Annuler: "Cancel",
    Continuer: "Continue",
    Précédente: "Previous",
    Corriger: "Correct",
    Transmettre: "Submit",
    Imprimer: "Print",
    Terminer: "Finish",
  },
} satisfies English;
