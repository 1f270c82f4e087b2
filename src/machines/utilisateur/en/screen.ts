import type { English } from "../words.ts";

const required = {
  rule: "Every field marked with an asterisk must be filled in. Only the extension is optional.",
  consequence: "The file cannot be created while a detail is missing.",
  stated: true,
};

const email = {
  rule: "An address has a single @ sign, with text on both sides, and no space, comma or stray dot.",
  consequence:
    "This address lets the person replace a forgotten password. A wrong address takes that option away.",
};

const phone = {
  rule: "The work telephone number has exactly 10 digits, area code included.",
  consequence: "Any other number of digits would probably be refused.",
};

const extension = {
  rule: "The extension is optional. It has one to four digits.",
  consequence: "If the person has no extension, leave it empty: the file can still be created.",
};

const real = {
  rule: "The guide’s sandbox only needs invented data.",
  consequence:
    "What you type stays in your browser, but habits count: keep real details for the real portal.",
};

export const words = {
  screens: {
    saisie: {
      intro:
        "Describe the person you are opening a file for. They will use this email address to get a new password if they forget theirs.",
      instruction:
        "Fill in the fields, choose the role “Utilisateur”, then press “Continuer”. Nothing leaves this page: make mistakes on purpose.",
      help: {
        courriel: "For practice, an invented address that ends in .test",
        poste: "4 digits at most",
      },
      sayings: {
        "nom.required": { message: "Enter the family name.", ...required },
        "prenom.required": { message: "Enter the first name.", ...required },
        "courriel.required": { message: "Enter the email address.", ...required },
        "courriel.format": {
          message: ({ around }) =>
            around
              ? "Keep only the address, such as name@exemple.test."
              : "Enter a single email address such as name@exemple.test, with no space or comma.",
          ...email,
        },
        "courriel.unusual": {
          message:
            "This address has an unusual form. Check it with the person before you submit.",
          rule: "Most addresses have no accented letter, and their domain contains a dot, as in exemple.test.",
          consequence: email.consequence,
        },
        "courriel.real": {
          message:
            "This address could belong to someone. For practice, do not enter real data.",
          ...real,
        },
        "confirmation.required": {
          message: "Enter the email address a second time, to confirm it.",
          ...required,
        },
        "confirmation.mismatch": {
          message:
            "The two email addresses differ. Compare them and correct the one that is wrong.",
          rule: "The confirmation repeats the address. In this guide, capitals and spaces around it do not count.",
          consequence: email.consequence,
        },
        "confirmation.case": {
          message: "The two addresses differ only by capitals. Here they count as the same.",
          rule: "The confirmation repeats the address. The guide ignores capitals; the real portal may not.",
          unknown:
            "We do not know whether the real portal accepts them. If not, write both the same way.",
        },
        "telephone.required": {
          message: "Enter the work telephone number.",
          ...required,
        },
        "telephone.characters": {
          message:
            "The telephone number must contain digits only. An extension goes in the field “poste”.",
          ...phone,
        },
        "telephone.length": {
          message: ({ digits }) =>
            `The telephone number must have 10 digits; you entered ${digits}.${digits === 11 ? " Remove the 1 at the start, if there is one." : ""}`,
          ...phone,
        },
        "telephone.separators": {
          message:
            "Accepted here. The 2019 procedure shows only “(10 chiffres)”: if in doubt, type the digits alone.",
          rule: phone.rule,
          unknown:
            "We do not know whether the real portal accepts spaces, hyphens or parentheses.",
        },
        "telephone.real": {
          message: "This number could belong to someone. For practice, do not enter real data.",
          ...real,
        },
        "poste.characters": {
          message:
            "The extension must contain digits only. If there is none, leave the field empty.",
          ...extension,
        },
        "poste.length": {
          message: ({ digits }) => `The extension has at most 4 digits; you entered ${digits}.`,
          ...extension,
        },
        "role.required": { message: "Choose the person’s role.", ...required },
        "role.rse": {
          message:
            "This choice would give all the powers of an RSE. To submit reports, “Utilisateur” is enough.",
          rule: "An RSE has access to all of the business’s services and files, present and future.",
          consequence: "Another RSE could suspend this person, but not revoke them.",
          stated: true,
        },
      },
      done: {
        annuler: "Creation cancelled: nothing was recorded.",
        continuer: ({ prenom, nom }) =>
          `Details accepted for ${prenom} ${nom}: nothing is recorded yet.`,
      },
    },
    verification: {
      intro: "Read the details again: nothing is recorded yet.",
      instruction:
        "If everything is right, “Transmettre” creates the file. If not, “Corriger” takes you back to the form with your answers.",
      help: {},
      sayings: {},
      done: {
        annuler: "Creation cancelled: the details you were checking were not recorded.",
        precedente: "Nothing was submitted: back to the form, with all your answers.",
        corriger: "Form reopened for correction: all your answers are there.",
        transmettre: ({ person, reference }) =>
          `File created for ${person}: reference ${reference}.`,
      },
    },
    accuse: {
      intro: "The file is created. Keep the reference number.",
      instruction:
        "Print the acknowledgement if you want a copy, then press “Continuer”: the code and password are on the next screen.",
      help: {},
      sayings: {},
      done: {
        imprimer: "Acknowledgement of receipt sent to print.",
        continuer: ({ person, userCode }) => `User code given to ${person}: ${userCode}.`,
      },
    },
    "code-acces": {
      intro: "This is what you will give the person for their first sign-in.",
      instruction:
        "Write down the code and the password before you press “Terminer”: we do not know whether this screen can be opened again. Give them separately, one by email and the other in person, for example.",
      help: {},
      sayings: {},
      done: {
        imprimer: "User code and temporary password sent to print.",
        terminer: ({ person, userCode }) =>
          `Creation finished for ${person}: user code ${userCode}.`,
      },
    },
  },
  ends: {
    annule: {
      heading: "Creation cancelled",
      text: "Nothing was recorded here. In clicSÉQUR, you would probably be back on the account’s home page.",
    },
    termine: {
      heading: "File created",
      text: "In clicSÉQUR, you would be back on the account’s home page, ready to create another file. A code alone gives no access yet: a power of attorney must still be created (step 3) and assigned (step 4).",
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
    "(10 chiffres)": "(10 digits)",
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
