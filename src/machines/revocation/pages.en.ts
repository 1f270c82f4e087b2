import type { Pages } from "./words.ts";

const reconstructed = "No source we consulted shows this screen: we reconstructed it.";

export const pagesEn = {
  name: "Revoking an assignment",
  screens: {
    liste: {
      name: "List of assignments",
      about:
        "Who holds which power of attorney, and until when. You reach it from the menu “Gestion des dossiers des utilisateurs”, then “Consultation ou révocation d'une assignation”. The 2019 procedure shows this menu, but not the page: we reconstructed it.",
      fields: {
        assignation: "The row of the person whose power of attorney you are taking back.",
      },
      buttons: {
        revoquer:
          "Shows the assignment to check. This button is inferred from the name of the menu.",
      },
    },
    verification: {
      name: "Checking the revocation",
      about: `The person, their power of attorney and the dates, to read again before you submit. ${reconstructed}`,
      fields: {},
      buttons: {
        precedente:
          "Takes you back to the list with nothing revoked. This button is reconstructed.",
        transmettre:
          "Ends the assignment. The power of attorney remains, and other people keep theirs. This button is reconstructed.",
      },
    },
    accuse: {
      name: "Acknowledgement of the revocation",
      about: `The proof that the assignment is revoked. ${reconstructed}`,
      fields: {},
      buttons: {
        imprimer: "Prints a copy to keep. This button is reconstructed.",
        terminer: "Closes the acknowledgement. This button is reconstructed.",
      },
    },
  },
  cases: {
    modele: {
      slug: "assignment-revoked",
      title: "The assignment is revoked",
      symptom:
        "You took back a person’s power of attorney, and you wonder what they still have.",
      cause:
        "Everything went well. The person keeps their file and their code, but no service is open to them any more. This is inferred: no source we consulted describes what follows.",
      fix: [
        "Print the acknowledgement, or write down its reference number, before you close it.",
        "If the person still has reports to submit, assign them another power of attorney (step 4 of the guide). It must contain all the rights they need.",
        "If they are leaving the business, see to their file as well: the menu “Gestion du dossier d'un utilisateur” offers to suspend it or revoke it.",
      ],
    },
    ligneAbsente: {
      slug: "revocation-no-row",
      title: "No assignment is selected",
      symptom: "You pressed “Révoquer” without choosing a row in the list.",
      fix: [
        "Select the person’s row.",
        "Press “Révoquer” again.",
        "Before you confirm, read the name of the person and the power of attorney once more.",
      ],
    },
  },
} satisfies Pages;
