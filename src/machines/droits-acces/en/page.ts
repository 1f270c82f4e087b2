import type { Pages } from "../words.ts";

const help = "Official help names this step without showing it; this screen is ours.";
const added = "We added this button.";
const backToForm = "Takes you back to the form, where everything is kept.";

export const pages = {
  name: "Managing access rights",
  screens: {
    liste: {
      name: "Choosing the person",
      about: `The first page of the second official way: who gets access. You reach it from the menu “Gestion des dossiers des utilisateurs”, then “Gestion des droits d'accès”. ${help}`,
      fields: {
        personne:
          "The person’s row. RSEs are probably not there: they have every access already. We do not know whether the real portal shows those who have a power of attorney.",
      },
      buttons: {
        continuer: "Takes you to the end date and the departments and agencies.",
      },
    },
    ajout: {
      name: "End date and departments",
      about: `How long the person has access, and at which departments and agencies. The form asks for no type and no description: the power of attorney is internal. ${help}`,
      fields: {
        dateFin:
          "The last day of access: three years less one day at most. Avoid February and March, when the reports are being prepared.",
        ministere:
          "The departments and agencies where the registration of the business is active. Select the one whose rights you want to open.",
      },
      buttons: {
        modifier: "Opens the rights of the department or agency selected in the table.",
        precedente: `Takes you back to the choice of the person. ${added}`,
        continuer: "Takes you to the summary.",
      },
    },
    droits: {
      name: "Rights at one department",
      about: `Every right of the department or agency, or only those that are ticked. The choices are those of the 2019 procedure. ${help}`,
      fields: {
        acces:
          "“Avec restriction” gives only the rights that are ticked; “Sans restriction”, every task of the department or agency.",
        droits:
          "The right that is needed: “Transmettre la déclaration annuelle de gestion des halocarbures”.",
      },
      buttons: {
        precedente: `Takes you back to the form with nothing saved. ${added}`,
        modifier:
          "Saves the rights and takes you back to the form. Its name is probably this one.",
      },
    },
    verification: {
      name: "Summary of the access rights",
      about: `The person, the dates and the rights, to read again before you submit. ${help}`,
      fields: {},
      buttons: {
        corriger: backToForm,
        precedente: backToForm,
        transmettre: "Creates the power of attorney and assigns it to the person, in one go.",
      },
    },
    accuse: {
      name: "Acknowledgement of the access rights",
      about:
        "The proof that the person has access. No source we read shows this screen: this one is ours.",
      fields: {},
      buttons: {
        imprimer: "Prints a copy to keep.",
        terminer: "Closes the acknowledgement.",
      },
    },
  },
  cases: {
    modele: {
      slug: "access-rights-given",
      title: "Access is given in one go",
      symptom:
        "You submitted in “Gestion des droits d'accès”. Must you still create or assign a power of attorney?",
      cause:
        "Everything went well. This way creates the power of attorney and assigns it in one go: steps 3a and 4 of the guide are done for this person.",
      fix: [
        "Print the acknowledgement if one is shown, or write down its reference number.",
        "Tell the person, who signs in with their own user code.",
        "Write down the end date, with a reminder about sixty days earlier.",
        "For someone else, start again from the same menu.",
      ],
    },
    quelleVoie: {
      slug: "two-ways",
      title: "Powers of attorney or access rights: which way?",
      symptom:
        "The menu offers “Gestion des procurations” and “Gestion des droits d'accès”. You do not know which to take.",
      cause:
        "Both are official and give the same access. The 2019 way creates, then assigns; official help’s does both at once.",
      fix: [
        "For one person without a power of attorney, “Gestion des droits d'accès” is enough.",
        "For several people with the same rights, create one power of attorney, then assign it to all (steps 3a and 4 of the guide).",
        "For a consultant or another mandatary, create an external power of attorney (step 3b): the other way is only for employees.",
        "Do not do both for one person: a user has only one power of attorney.",
      ],
    },
    personneAbsente: {
      slug: "access-rights-nobody-chosen",
      title: "Nobody is chosen",
      symptom:
        "In “Gestion des droits d'accès”, you pressed “Continuer” without choosing a row.",
      fix: [
        "Select the person’s row.",
        "Press “Continuer” again.",
        "If their name is not there, create their file first (step 2 of the guide).",
      ],
    },
    personnePourvue: {
      slug: "access-rights-already-held",
      title: "The person chosen has rights elsewhere",
      symptom:
        "In “Gestion des droits d'accès”, you chose someone who has another power of attorney, for another service, for example.",
      fix: [
        "If the page shows the person’s rights, add the halocarbon right there and keep the others.",
        "Otherwise, open “Gestion des procurations”, select the person’s power of attorney, press “Modifier” and add the right. The change probably affects everyone who has it.",
        "For this person only, revoke their assignment through “Consultation ou révocation d'une assignation”, then give them a power of attorney that contains all of their rights.",
      ],
    },
    personneSuspendue: {
      slug: "access-rights-file-suspended",
      title: "The person chosen has a suspended file",
      symptom: "In “Gestion des droits d'accès”, you chose someone whose file is suspended.",
      fix: [
        "If the person is back, open “Gestion du dossier d'un utilisateur”, then “Réactivation d'un dossier”.",
        "Then go back to “Gestion des droits d'accès” and choose them.",
        "If they have left for good, choose someone else.",
      ],
    },
  },
} satisfies Pages;
