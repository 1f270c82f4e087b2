import type { MemoWords } from "./words.ts";
import type { Spoken } from "./spoken.ts";

/** From the form of a power of attorney to its receipt: the same for both types. */
const granting = [
  ({ modifier }: Spoken) => `Select the Ministère and press ${modifier}.`,
  ({ avec, droit, modifier }: Spoken) =>
    `Choose ${avec}, tick ${droit}, then press ${modifier}: the rights are saved.`,
  ({ continuer, transmettre }: Spoken) =>
    `Press ${continuer}, check, then press ${transmettre}.`,
];

export const en: MemoWords = {
  title: "Printable memory aid",
  description: ({ service }) =>
    `Opening access to ${service}: what to gather, the exact menus, the traps and the dates, on two pages to print.`,
  lead: "Two pages at most, to keep beside you at the real portal.",
  plain:
    "Everything is here: to print it, use your browser’s menu. The choices and the date files need JavaScript.",
  choices: {
    languages: "In which language?",
    both: "Both, side by side",
    print: "Print",
  },
  name: ({ service }) => `Memory aid: opening access to ${service}`,
  gather: {
    heading: "What to gather",
    lines: {
      compte: "Your RSE user code, your password and access to your account’s email.",
      temps: "Time: the registration is usually answered within 24\u00a0hours.",
    },
    never: "Do not write a user code or a password here.",
  },
  groups: {
    collegue: "Your colleague",
    consultant: "Your consultant",
  },
  fields: {
    deja: "Already has a power of attorney?",
    entreprise: "Business",
    rse: "Name of its RSE",
    references: "Reference numbers",
    demande: "Registration requested",
    verifier: "Check the status (24\u00a0hours later)",
    renouveler: "Renew (60\u00a0days before the end)",
    ministere: "The Ministère (see its website)",
    appelRse: "The consultant’s RSE",
  },
  yes: "yes",
  no: "no",
  steps: {
    heading: "Step by step",
    names: {
      avant: "Sign in",
      consultant: "Have the consultant assign it",
    },
    menu: "Menus",
    lines: {
      avant: [
        ({ site, acceder }) => `Open ${site}, then press ${acceder}.`,
        "After your password, enter the code that was emailed: 7\u00a0digits, good for 40\u00a0minutes.",
      ],
      inscription: [
        ({ bienvenue }) =>
          `Is the Ministère on the home page, under ${bienvenue}? The business is registered already.`,
        ({ inscrire }) =>
          `If not, select the row with the word Environnement and press ${inscrire}.`,
        ({ transmettre }) => `Give your consent, check the request, then press ${transmettre}.`,
        ({ actif }) => `Wait for the status ${actif} before step\u00a03.`,
      ],
      utilisateurs: [
        ({ role, utilisateur }) => `Fill in the fields; at ${role}, choose ${utilisateur}.`,
        ({ continuer, transmettre }) => `Press ${continuer}, check, then press ${transmettre}.`,
        ({ continuer, terminer }) =>
          `Press ${continuer} to see their code and temporary password, then press ${terminer}.`,
        "Give the person the two separately.",
      ],
      procurationInterne: [
        ({ ajouter, type, interne, dateFin }) =>
          `Press ${ajouter}. At ${type}, choose ${interne}, then enter ${dateFin}.`,
        ...granting,
      ],
      procurationExterne: [
        ({ ajouter, type, externe, numero, dateFin }) =>
          `Press ${ajouter}. At ${type}, choose ${externe}, then enter ${numero} and ${dateFin}.`,
        ...granting,
      ],
      assignation: [
        ({ assigner, continuer }) =>
          `Select the internal power of attorney, then press ${assigner} and ${continuer}.`,
        ({ continuer, transmettre }) =>
          `Tick the person. Press ${continuer}, check, then press ${transmettre}.`,
        ({ assignee, oui }) => `In the list, ${assignee} says ${oui}.`,
      ],
      consultant: [
        ({ assigner }) =>
          `Tell its RSE the end date. Ask them to press ${assigner}, from the same menus in their account.`,
        "Ask them to confirm who has it.",
      ],
    },
  },
  traps: {
    heading: "The traps",
    lines: {
      droits: ({ modifier }) => `Only the second ${modifier} saves the rights.`,
      sans: ({ sans, avec }) =>
        `${sans} opens all of the Ministère’s services: choose ${avec}.`,
      fin: ({ season }) =>
        `The end date: three years less one day at most. Avoid ${season}, when the reports are prepared.`,
      actif: ({ actif }) =>
        `No power of attorney before the status ${actif}. If the request is late or refused, phone the Ministère.`,
      role: "An RSE created by mistake has access to everything, and no other RSE can revoke them.",
      une: "One power of attorney per user: anyone who has one is not in the list.",
      neq: "The consultant’s number is not its NEQ, which has ten digits too and begins with 11, 22, 33 or 88.",
      rse: "You do not assign an external power of attorney: without the consultant’s RSE, it opens nothing.",
    },
  },
  note: {
    heading: "Dates to note",
    yearly: ({ deadline, declaration, service }) =>
      `Every year, by ${deadline}: the ${declaration}, in ${service}.`,
  },
  call: {
    heading: "Who to call",
    help: ({ help }) =>
      `A missing account, code, menu or access: the clicSÉQUR help line, ${help}.`,
    check: "Check this number:",
    cases: "If in doubt:",
  },
  dates: {
    heading: "Note the dates",
    lead: "Each button gives a small file: open it, and the date goes into your calendar.",
    tomorrow: {
      button: "In 24\u00a0hours: check the registration",
      file: "registration.ics",
      summary: "Check the status of the registration (clicSÉQUR)",
      description: ({ actif }) =>
        `The status should be ${actif}. If it is late, or if the request is refused, phone the Ministère.`,
    },
    renewal: {
      button: "Renew the power of attorney",
      file: "renewal.ics",
      summary: "Renew the power of attorney that ends on {}",
      description: "Change the end date before it expires; after that, create another one.",
      end: "End date of the power of attorney",
      hint: "The reminder comes 60\u00a0days before, or tomorrow if 60 or fewer are left.",
      missing: "Choose the end date.",
      past: "Choose an end date in the future.",
      late: "Choose an end date no later than {}: a power of attorney lasts three years less one day at most.",
    },
    yearly: {
      button: ({ deadline }) => `${deadline}, every year`,
      file: "deadline.ics",
      summary: ({ declaration, deadline }) => `By ${deadline}: ${declaration}`,
      description: ({ service }) =>
        `For the previous calendar year, in ${service}. Read the regulation in force.`,
    },
    done: "File ready: reminder on {}.",
  },
};
