import type { Pages } from "../words.ts";

const ours = "No source we read shows this screen: this one is ours.";

export const pages = {
  name: "Revoking an assignment",
  screens: {
    liste: {
      name: "List of assignments",
      about:
        "Who has which power of attorney, and until when. You reach it from the menu “Gestion des dossiers des utilisateurs”, then “Consultation ou révocation d'une assignation”. The 2019 procedure shows this menu, but not the page: this one is ours.",
      fields: {
        assignation: "The row of the person you are taking the power of attorney from.",
      },
      buttons: {
        revoquer: "Shows the assignment to check.",
      },
    },
    verification: {
      name: "Checking the revocation",
      about: `The person, their power of attorney and the dates, to read again before you submit. ${ours}`,
      fields: {},
      buttons: {
        precedente: "Takes you back to the list with nothing revoked.",
        transmettre:
          "Ends the assignment. The power of attorney remains, and other people keep theirs.",
      },
    },
    accuse: {
      name: "Acknowledgement of the revocation",
      about: `The proof that the assignment is revoked. ${ours}`,
      fields: {},
      buttons: {
        imprimer: "Prints a copy to keep.",
        terminer: "Closes the acknowledgement.",
      },
    },
  },
  cases: {
    modele: {
      slug: "assignment-revoked",
      title: "The assignment is revoked",
      symptom: "You took a person’s power of attorney away. What do they still have?",
      cause:
        "Everything went well. The person keeps their file and their code, but probably no longer has access to any service.",
      fix: [
        "Print the acknowledgement, or write down its reference number, before you close it.",
        "If the person still has reports to submit, assign them another power of attorney (step 4 of the guide). It must contain all the rights they need.",
        "If they are leaving the business, deal with their file as well: the menu “Gestion du dossier d'un utilisateur” lets you suspend or revoke it.",
      ],
    },
    depart: {
      slug: "employee-leaves",
      title: "A user leaves the business",
      symptom:
        "An employee has left, or soon will. They still have a user code and a power of attorney.",
      cause:
        "Your business answers for its users’ codes. The 2019 procedure only names the menus below.",
      fix: [
        "Act the same day. In “Gestion du dossier d'un utilisateur”, choose “Révocation d'un dossier” or, for an absence, “Suspension d'un dossier”.",
        "For the power of attorney alone, use “Consultation ou révocation d'une assignation”.",
        "Make sure someone else has it.",
        "Another RSE can only suspend an RSE: then ask the authorized representative.",
        "If you are stuck, call the clicSÉQUR – Entreprises help line.",
      ],
    },
    mauvaisePersonne: {
      slug: "assigned-to-the-wrong-person",
      title: "The power of attorney went to the wrong person",
      symptom:
        "When you assigned the power of attorney, you ticked the wrong name: someone with the same name, for example.",
      cause:
        "That person can probably act for your business already. Take the power of attorney away from them first, then give it to the right one.",
      fix: [
        "The same day, open “Consultation ou révocation d'une assignation”, select that person’s row and press “Révoquer”.",
        "Read the name again before you confirm. The power of attorney stays: only its assignment goes.",
        "Then assign the power of attorney to the right person (step 4 of the guide).",
        "Ask the other one whether they submitted anything meanwhile. If so, phone the Ministère.",
      ],
    },
    ligneAbsente: {
      slug: "revocation-no-row",
      title: "No assignment is selected",
      symptom: "You pressed “Révoquer” without choosing a row in the list.",
      cause:
        "The button probably acts on the selected row: no source we read shows this screen.",
      fix: [
        "Select the person’s row.",
        "Press “Révoquer” again.",
        "Before you confirm, read the person’s name and the power of attorney again.",
      ],
    },
  },
} satisfies Pages;
