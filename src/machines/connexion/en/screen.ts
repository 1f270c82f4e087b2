import type { English } from "../words.ts";

const code = {
  rule: "The code has seven digits and works for 40 minutes. Each sign-in needs one.",
  consequence: "Without the right code, you cannot sign in.",
  unknown: "We do not know how many tries the real portal allows.",
};

export const words = {
  screens: {
    site: {
      intro:
        "Signing in begins on the clicSÉQUR – Entreprises information site. This screen is our own: it opens no account.",
      instruction:
        "Press “Accéder à mon compte clicSÉQUR – Entreprises”: you stay in the sandbox.",
      help: {},
      sayings: {},
      texts: {
        entreprises:
          "clicSÉQUR – Entreprises: each person has a user code, and an RSE manages access. This is the account you need.",
        express:
          "clicSÉQUR – Express is a different service: a single access code per business, and no management options.",
      },
      done: {
        acceder: "Sign-in page opened: the fictional code and password are already there.",
      },
    },
    authentification: {
      intro:
        "This is not clicSÉQUR: the code and the password are fictional and cannot be changed. The 2019 procedure mentions this page without showing it.",
      instruction:
        "There is nothing to type: press “Continuer”. Keep your real password for the real portal.",
      help: {
        code: "Fictional, already filled in",
        motDePasse: "Fictional, so it is in plain view: it opens no account",
      },
      sayings: {},
      done: {
        continuer:
          "Fictional sign-in started: a verification code has just reached the practice inbox.",
      },
    },
    code: {
      intro:
        "The 2019 procedure leaves out this step, which official help describes. This screen is ours, and no real email is sent.",
      instruction:
        "Type or paste the code from the practice inbox here, then press “Continuer”.",
      help: { code: "The fictional code in the latest practice message" },
      sayings: {
        "code.required": {
          message:
            "Enter the verification code. If it is not in the inbox, look in the spam folder.",
          ...code,
        },
        "code.characters": {
          message: "The code must contain digits only. Remove the letters and symbols.",
          ...code,
        },
        "code.length": {
          message: ({ digits }) => `The code has 7 digits; you entered ${digits}.`,
          ...code,
        },
        "code.other": {
          message:
            "This is not the code in the latest message. Compare the two, digit by digit.",
          ...code,
        },
        "code.replaced": {
          message:
            "A newer code replaces this one. Enter the one in the latest message; it may be in the spam folder.",
          rule: "A new code probably replaces the one before: only the last one sent works.",
          unknown:
            "We do not know whether the real portal still takes a replaced code. The latest one is safest.",
        },
        "code.old": {
          message:
            "This code is more than 40 minutes old: it has expired. Press “Demander un autre code”.",
          ...code,
        },
      },
      texts: {
        inbox: "Practice inbox",
        junk: "Practice spam folder",
        mail: ({ code, minutes }) =>
          `Practice message, arrived ${minutes === "0" ? "a moment ago" : `${minutes} minutes ago`}. Fictional verification code: ${code}`,
        noMail: "No message here.",
      },
      done: {
        attendre: "Time moved forward by 41 minutes: the codes already sent have expired.",
        renvoyer: "New code sent: it replaces the previous one.",
        continuer: "Code accepted: you are now on the account’s home page.",
      },
    },
    accueil: {
      intro:
        "This is the account’s home page, for a fictional business. It names the departments and agencies for whose services the business is registered.",
      instruction:
        "Under “Bienvenue”, look for a name with the word Environnement. If it is there, go on to step 2; if not, press “Inscription à des services offerts par un ministère ou un organisme”.",
      help: {},
      sayings: {},
      texts: {
        news: "Nothing new in this rehearsal. In the real portal, this box announces new services.",
        noMessage: "No messages for now.",
        messages: ({ number }) =>
          number === "1" ? "One message has arrived." : `${number} messages have arrived.`,
        registrationActive: ({ on }) =>
          `${on}: the registration request is accepted. The status of the registration is Actif.`,
        registrationRefused: ({ on }) =>
          `${on}: the registration request is refused. Phone the department or agency.`,
        procurationReceived: ({ on }) =>
          `${on}: another business has given you an external power of attorney. It is in the list of powers of attorney, where you can assign it.`,
      },
      done: {
        messages: "Messages opened: any that have arrived are shown under “Messages”.",
        inscription:
          "You have left the home page: this link leads to the list of departments and agencies.",
      },
    },
  },
  ends: {
    inscription: {
      heading: "On to the registration",
      text: "In clicSÉQUR, the list of departments and agencies would open. It is the first screen of step 1.",
    },
  },
  glosses: {
    "Site d'information de clicSÉQUR – Entreprises": "clicSÉQUR – Entreprises information site",
    "Accès au compte": "Access to the account",
    "Accéder à mon compte clicSÉQUR – Entreprises": "Go to my clicSÉQUR – Entreprises account",
    Authentification: "Sign-in",
    "Code d'utilisateur et mot de passe": "User code and password",
    "Code d'utilisateur": "User code",
    "Mot de passe": "Password",
    Continuer: "Continue",
    "Code de vérification": "Verification code",
    Courriel: "Email",
    "(7 chiffres)": "(7 digits)",
    "Laisser passer 41 minutes": "Let 41 minutes go by",
    "Demander un autre code": "Request another code",
    Accueil: "Home",
    "Nouveau!": "New",
    Messages: "Messages",
    Bienvenue: "Welcome",
    "Renseignements sur l'entreprise": "Information about the business",
    "Numéro d'entreprise du Québec (NEQ)": "Québec enterprise number (NEQ)",
    "Numéro d'identification": "Identification number",
    "Adresse du siège social de l'entreprise": "Address of the business’s head office",
    "Consulter les messages": "View messages",
    "Inscription à des services offerts par un ministère ou un organisme":
      "Registration for services offered by a department or agency",
  },
} satisfies English;
