import { inCharge, serviceRight } from "../../procedure.ts";
import type { EndingWords } from "./words.ts";

const unable = "The people who have it could not submit the declaration.";
const reopened =
  "In the list, “Modifier” reopens the power of attorney: add the halocarbon right.";
const renumbered =
  "Here, “Modifier” lets you correct it; we do not know whether the real portal does.";

export const en: EndingWords = {
  slips: {
    ministry: {
      wrong: ({ ministry }) =>
        `This request is for “${ministry}”, which is not in charge of halocarbons.`,
      consequence:
        "You would still have to request the right registration; without it, the power of attorney can open nothing.",
      before: `Press “Précédente”, then choose “${inCharge.listed}” in the list.`,
      after: `Register the business with “${inCharge.listed}” as well.`,
    },
    role: {
      wrong: ({ name }) =>
        `The role chosen for ${name} is “Responsable des services électroniques”.`,
      consequence:
        "This person would have all the powers of an RSE; another RSE could suspend them, but not revoke them.",
      before: "Press “Corriger” and choose “Utilisateur”.",
      after: "You can suspend this file. Create another, with the role “Utilisateur”.",
    },
    noRight: {
      wrong: "No right is saved in this power of attorney.",
      consequence: "It would open nothing: nobody could submit the declaration with it.",
      before:
        "In the form, select the Ministère and press “Modifier”; tick the right and press “Modifier” again.",
      after: reopened,
    },
    otherMinistry: {
      wrong: "The rights saved are for another department, not the Ministère.",
      consequence: unable,
      before: `In the form, select “${inCharge.listed}” and press “Modifier”.`,
      after: reopened,
    },
    otherRight: {
      wrong: "The right department is open, but without the halocarbon right.",
      consequence: unable,
      before: `In the form, select the Ministère and press “Modifier”; tick “${serviceRight.label}”.`,
      after: reopened,
    },
    allRights: {
      wrong: ({ ministry }) => `“Sans restriction” is saved for “${ministry}”.`,
      consequence: "The person could act for the business in every service of that department.",
      before:
        "In the form, select it, press “Modifier” and choose “Avec restriction”, with only the right needed.",
      after:
        "In the list, “Modifier” reopens the power of attorney: choose “Avec restriction”, with only the right needed.",
    },
    otherType: {
      wrong: ({ type }) =>
        type === "interne"
          ? "The power of attorney is “Interne”, although the mandatary is another business."
          : "The power of attorney is “Externe”, although it is meant for an employee.",
      consequence: ({ type }) =>
        type === "interne"
          ? "The mandatary would receive nothing: it could be assigned to your own staff only."
          : "You could not assign it: the mandatary’s RSE would do that.",
      before: ({ type }) =>
        `Press “Corriger” and choose “${type === "interne" ? "Externe" : "Interne"}”.`,
      after:
        "Create another power of attorney with “Ajouter”: the type can probably not be changed.",
    },
    stranger: {
      wrong: ({ number, given }) =>
        `The number entered, ${number}, is not the one you were given: ${given}.`,
      consequence:
        "An unknown business could act for yours, and the mandatary would receive nothing.",
      before: "Press “Corriger” and copy the number you were given.",
      after: renumbered,
    },
    neq: {
      wrong: ({ number }) =>
        `The number entered, ${number}, looks like an NEQ, not an identification number.`,
      consequence:
        "The power of attorney might never reach the mandatary: nobody would assign it.",
      before: ({ given }) => `Press “Corriger” and enter ${given}.`,
      after: renumbered,
    },
    season: {
      wrong: ({ end }) =>
        `The power of attorney would end on ${end}, while reports are being prepared.`,
      consequence: "Access would stop before March 31, just when it is needed.",
      before: "Press “Corriger” and choose a date in the fall instead.",
      after: "Until that day, press “Modifier” in the list to change the end date.",
    },
    otherProcuration: {
      wrong: "This power of attorney does not open the halocarbon declaration.",
      consequence:
        "The person could not submit the declaration and, having one already, would no longer be listed.",
      before: "On the verification screen, press “Procurations” and choose another one.",
      after:
        "Revoke this assignment with “Consultation ou révocation d'une assignation”, then assign the right one.",
    },
    expired: {
      wrong: ({ end }) => `The power of attorney ended on ${end}.`,
      consequence: "The people who had it no longer have access to the declaration.",
      after: "Create another with “Ajouter”; it then has to be assigned.",
    },
    nothingSent: {
      wrong: "The exercise stopped before “Transmettre”.",
      consequence: "Nothing is recorded: this whole step is still to be done.",
      after: "Continue from here, check it, and go on to the acknowledgement.",
    },
  },
  achieved: {
    connexion: {
      heading: "You are in the account",
      text: "The home page names the departments with which the business is registered. If the Ministère is there, step 1 is already done; if not, it begins here.",
    },
    inscription: {
      heading: "The registration is requested",
      text: "The request has gone to the right department. The answer usually comes within 24 hours; it may be a refusal. Meanwhile, create the user files, in step 2.",
    },
    utilisateur: {
      heading: "The file is created",
      text: "The person has a user code and a temporary password, for you to pass on. They open nothing yet: create a power of attorney (step 3), then assign it (step 4).",
    },
    procurationInterne: {
      heading: "The power of attorney is ready",
      text: "It opens the halocarbon declaration. Nobody has it yet: assign it to your colleague, in step 4.",
    },
    procurationExterne: {
      heading: "The power of attorney is with the mandatary",
      text: "It opens the halocarbon declaration. Your part is done: tell the mandatary’s RSE, who will assign it to their own users.",
    },
    procurationModifiee: {
      heading: "The power of attorney is changed",
      text: "It opens the halocarbon declaration. The change applies to everyone who already has it; if nobody does, you still have to assign it.",
    },
    assignation: {
      heading: "They now have access",
      text: "The people you chose have a power of attorney that opens the declaration. They sign in with their own code. Note the end date: access should stop the day after.",
    },
    revocation: {
      heading: "The assignment is revoked",
      text: "The person no longer has this power of attorney. You can assign them another one, in step 4.",
    },
  },
};
