import type { RightsWords } from "../rights-words.ts";

const end = {
  rule: "A power of attorney has an end date and lasts three years less one day at most.",
};

const passed = {
  rule: "The end date is neither before the start date nor before the day you fill in the form.",
  consequence: "A power of attorney that has already ended would give no access.",
};

const registration = {
  rule: "You can give rights at a department or agency only if your registration there is “Actif”.",
  consequence:
    "Without an active registration, the Ministère is probably not in the table. Meanwhile, you can create the user files.",
};

const needed =
  "For halocarbons, you need “Avec restriction” for the Ministère, with the right “Transmettre la déclaration annuelle de gestion des halocarbures” ticked.";

const save =
  "Under the table, “Modifier” opens the rights of the selected department or agency. On the rights page, “Modifier” saves them.";

const closed = "The people who have this power of attorney would see no service.";

const unable =
  "The people who have this power of attorney could not submit the annual halocarbon declaration.";

/** What every form that gives rights says of the end date, of the ministries and of going on. */
export const form = {
  help: {
    dateFin: "Three years less one day at most; avoid February and March",
  },
  sayings: {
    "dateFin.required": {
      message: "Enter the end date.",
      ...end,
      consequence: "Without an end date, the power of attorney cannot be created.",
      stated: true,
    },
    "dateFin.format": {
      message: ({ example, shaped }) =>
        shaped
          ? `This date does not exist. Enter another, for example ${example}.`
          : `Write the date as YYYY-MM-DD, for example ${example}.`,
      rule: "Write the date as the portal does: the year, the month, then the day, in digits.",
      unknown: "We do not know what other ways of writing it the real portal accepts.",
    },
    "dateFin.before": {
      message: "The end date cannot come before the start date. Enter a later date.",
      ...passed,
    },
    "dateFin.past": {
      message: "This date is already past. Enter today’s date or a later one.",
      ...passed,
    },
    "dateFin.max": {
      message: ({ latest }) =>
        `Three years less one day at most: enter ${latest} or an earlier date.`,
      ...end,
      consequence:
        "Access probably stops on expiry. Choose a date far from March 31, when reports are due, and set a reminder.",
    },
    "dateFin.hypothesis": {
      message:
        "This end date is more than three years after the start. Here, the limit counts from today: that is an assumption.",
      rule: "Before expiry, you can change the end date. We assume the three years then count from the day of the change.",
      consequence:
        "If the real portal refuses the date, create a new power of attorney before expiry. Revoke the old assignment, then assign the new one.",
    },
    "dateFin.season": {
      message:
        "This end date falls while the reports due on March 31 are being prepared. Another month would be wiser.",
      rule: "No rule forbids it; it is the guide’s advice: reports are due on March 31.",
      consequence:
        "It could expire just when it is needed. Choose a date in the fall, for example, and set a reminder.",
    },
    "modifier.wrong": {
      message:
        "This is not the Ministère. Go back to the form and select “Développement durable, Environnement”.",
      rule: needed,
      consequence: unable,
    },
    "ministere.required": {
      message:
        "Select a department or agency first. For halocarbons: “Développement durable, Environnement”, if it is there.",
      rule: save,
      consequence: "Until a right is saved, the power of attorney opens nothing.",
    },
    "continuer.register": {
      heading: "Registration needed",
      message:
        "Your business is not registered for the services of the Ministère. Register first (step 1).",
      ...registration,
    },
    "continuer.wait": {
      heading: "Registration being processed",
      message:
        "The registration for the services of the Ministère is not “Actif” yet. Wait for the reply by email, then come back here.",
      ...registration,
    },
    "continuer.phone": {
      heading: "Registration refused",
      message:
        "The Ministère has refused the registration. Phone to find out why, then come back here.",
      rule: "The reply to a registration request comes by email. It may be a refusal.",
      consequence:
        "Until the registration is active, no power of attorney can open the services of the Ministère.",
      stated: true,
    },
    "continuer.registerAgain": {
      heading: "Registration deactivated",
      message:
        "The registration for the services of the Ministère is deactivated. Register the business again (step 1), then come back here.",
      ...registration,
      rule: "You can give rights only where your registration is “Actif”. A deactivated one probably has to be requested again.",
    },
    "continuer.none": {
      message:
        "No right is granted. On the form, select the Ministère and press “Modifier” to open its rights.",
      rule: needed,
      consequence: closed,
    },
    "continuer.save": {
      message:
        "No right was saved. Select the Ministère, press “Modifier”, tick the right, then press “Modifier” again.",
      rule: save,
      consequence: closed,
    },
    "continuer.wrong": {
      message:
        "This power of attorney opens no service of the Ministère. On the form, select “Développement durable, Environnement”.",
      rule: needed,
      consequence: unable,
    },
  },
  done: {
    modifier: ({ ministere }) =>
      `Rights screen opened for “${ministere}”; your answers on the form are kept.`,
  },
} satisfies RightsWords["form"];

/** What the page of a ministry's rights says. */
export const rights = {
  intro:
    "Choose what the power of attorney opens at this department or agency. Give only what the person needs.",
  instruction:
    "Choose “Avec restriction”, tick the halocarbon right, then press “Modifier”: here, it saves. “Précédente” goes back without saving.",
  help: {},
  sayings: {
    "acces.required": {
      message: "Choose the access to give. For halocarbons: “Avec restriction”.",
      rule: needed,
      consequence: "Without a choice, nothing is saved for this department or agency.",
    },
    "acces.all": {
      message:
        "That is too much: it opens every service there. Go back to the form, press “Modifier” and choose “Avec restriction”.",
      rule: "“Sans restriction” gives access to every task of the department or agency; “Avec restriction”, only to the rights that are ticked.",
      consequence:
        "The person could also use every other service of that department or agency in your business’s name.",
    },
    "droits.required": {
      message:
        "Tick at least one right. For halocarbons: “Transmettre la déclaration annuelle de gestion des halocarbures”.",
      rule: needed,
      consequence: "With nothing ticked, “Avec restriction” would open nothing.",
    },
    "droits.other": {
      message:
        "The halocarbon right is not ticked. To add it, select the Ministère and press “Modifier”.",
      rule: needed,
      consequence: unable,
    },
  },
  done: {
    precedente: "Nothing was saved: back to the form, rights unchanged.",
    modifier: ({ ministere, acces }) => `Rights saved for “${ministere}”: “${acces}”.`,
  },
} satisfies RightsWords["rights"];

/** The official labels of those two screens that the list of procurations does not have. */
export const rightsGlosses = {
  "(AAAA MM JJ)": "(YYYY MM DD)",
  "Ministères et organismes": "Departments and agencies",
  "Ministère ou organisme": "Department or agency",
  "Liste des services offerts": "List of services offered",
};
