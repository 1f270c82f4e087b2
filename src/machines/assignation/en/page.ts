import type { Pages } from "../words.ts";

const print = "Prints a copy to keep.";
const correct = "Probably goes back to the choice of people, which should still be there.";
const addRight =
  "If they have a power of attorney, add the right with “Modifier”: all who have it probably get it.";
const revoke =
  "Or revoke their assignment with “Consultation ou révocation d'une assignation”, then assign a complete one.";

export const pages = {
  name: "Assigning a power of attorney",
  screens: {
    procuration: {
      name: "The power of attorney to assign",
      about:
        "The power of attorney selected in the list, shown in full before it is assigned: dates, status and rights. You reach it with “Assigner”.",
      fields: {},
      buttons: {
        continuer: "Leads to the choice of the people who will have it.",
      },
    },
    utilisateurs: {
      name: "Choosing the users",
      about:
        "The users without a power of attorney: choose those who will have this one. The 2019 procedure describes this screen without showing it: this one is ours.",
      fields: {
        personnes:
          "One person or several. The boxes to tick are ours. Suspended files and RSEs are probably left out, and an expired power of attorney probably no longer counts.",
      },
      buttons: {
        precedente: "Goes back to the power of attorney to assign. We added this button.",
        continuer: "Leads to the last check.",
      },
    },
    verification: {
      name: "Checking the assignment",
      about:
        "A last reading: the rights, then one row per person. The start is probably the day of the assignment, and the end that of the power of attorney.",
      fields: {},
      buttons: {
        procurations:
          "Probably goes back to the list of powers of attorney, with nothing recorded.",
        corriger: correct,
        precedente: correct,
        imprimer: print,
        transmettre: "Assigns the power of attorney to the people you chose.",
      },
    },
    accuse: {
      name: "Acknowledgement of the assignment",
      about:
        "The proof that the power of attorney is assigned: reference number, date, time, your name, the power of attorney and the people. It is the last screen of step 4.",
      fields: {},
      buttons: {
        procurations: "Goes back to the list of powers of attorney.",
        imprimer: print,
      },
    },
  },
  cases: {
    modele: {
      slug: "power-assigned",
      title: "The power of attorney is assigned",
      symptom: "The acknowledgement is on the screen. Is anything left to do?",
      cause:
        "The assignment is done: the people you chose should have access to PES-Halocarbures, provided that the power of attorney contains the right.",
      fix: [
        "Print the acknowledgement, or write down the reference number.",
        "Tell the people, and ask them to try it now, not at the end of March.",
        "Write down the end date of the power of attorney, with a reminder about sixty days earlier.",
      ],
    },
    sansHalocarbures: {
      slug: "wrong-power-selected",
      title: "The wrong power of attorney is selected",
      symptom:
        "You pressed “Assigner”, but the power of attorney on the screen does not open the halocarbon declaration.",
      fix: [
        "Go no further: nothing is assigned before “Transmettre”.",
        "Return to the list with “Gestion des procurations”.",
        "Select the power of attorney that contains this right, then press “Assigner”.",
        "If none contains it, create the power of attorney first (step 3 of the guide).",
        "If the wrong one is already assigned, revoke it with “Consultation ou révocation d'une assignation”, then assign the right one.",
      ],
    },
    tousPourvus: {
      slug: "nobody-to-assign-to",
      title: "There is nobody to assign the power of attorney to",
      symptom:
        "You want to assign the power of attorney, but “Continuer” stops you, or the list of users is empty: they all have one already.",
      fix: [
        "For someone new, create their user file (step 2 of the guide). If a file is suspended, reactivate it with “Gestion du dossier d'un utilisateur”.",
        addRight,
        revoke,
      ],
    },
    employeAbsent: {
      slug: "employee-not-in-list",
      title: "An employee is not in the list",
      symptom:
        "You are looking for an employee to assign the power of attorney to, and their name does not show up among the users.",
      cause:
        "It shows only users without a power of attorney; RSEs and suspended files are probably left out.",
      fix: [
        "Look for their file with “Consultation d'un dossier”. Create it (step 2 of the guide) or reactivate it.",
        addRight,
        revoke,
        "Otherwise, call the clicSÉQUR – Entreprises help line.",
      ],
    },
    collegueRse: {
      slug: "rse-not-listed",
      title: "A colleague created as an RSE is not in the list",
      symptom:
        "You created a colleague’s file with the role of RSE, and their name is not in the list of users.",
      cause:
        "An RSE has access to all of the business’s services and probably needs no power of attorney. We do not know whether PES-Halocarbures accepts an RSE account.",
      fix: [
        "If the role of RSE was intended, assign nothing to this person: ask them to try PES-Halocarbures now.",
        "If it was a mistake, you can suspend their access, but not revoke it.",
        "To correct the role, or if PES-Halocarbures does not open, call the clicSÉQUR – Entreprises help line.",
      ],
    },
    personneAbsente: {
      slug: "nobody-ticked",
      title: "Nobody is ticked",
      symptom:
        "You pressed “Continuer”, and the screen asks you to choose at least one person.",
      fix: [
        "Tick each person who will submit the reports.",
        "If someone is missing, tick nobody in their place: they probably have a power of attorney already, are an RSE, or have a suspended file.",
        "Press “Continuer” again.",
      ],
    },
  },
} satisfies Pages;
