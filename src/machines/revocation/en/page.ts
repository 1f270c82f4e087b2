import type { Pages } from "../words.ts";

const reconstructed = "No source we consulted shows this screen: we reconstructed it.";

export const pages = {
  name: "Revoking an assignment",
  screens: {
    liste: {
      name: "List of assignments",
      about:
        "Who holds which power of attorney, and until when. You reach it from the menu “Gestion des dossiers des utilisateurs”, then “Consultation ou révocation d'une assignation”. The 2019 procedure shows this menu, but not the page: we reconstructed it.",
      fields: {
        assignation:
          "The row of the person from whom you are withdrawing the power of attorney.",
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
        "You withdrew a person’s power of attorney, and you wonder what they still have.",
      cause:
        "Everything went well. The person keeps their file and their code, but no service is open to them any more. This is inferred: no source we consulted describes what follows.",
      fix: [
        "Print the acknowledgement, or write down its reference number, before you close it.",
        "If the person still has reports to submit, assign them another power of attorney (step 4 of the guide). It must contain all the rights they need.",
        "If they are leaving the business, see to their file as well: the menu “Gestion du dossier d'un utilisateur” offers to suspend it or revoke it.",
      ],
    },
    depart: {
      slug: "employee-leaves",
      title: "An employee leaves the business",
      symptom:
        "An employee has gone, or soon will. They still have a user code and a power of attorney, and you want to withdraw their access.",
      cause:
        "According to official help, the codes given to your users count as given to the business, which answers for them. An RSE can suspend, reactivate, modify or revoke a user’s access. Another RSE’s access can only be suspended or reactivated. The 2019 procedure names these menus but describes none of their screens: the rest is inferred.",
      fix: [
        "Act on the very day they leave. Open “Gestion des dossiers des utilisateurs”, then “Gestion du dossier d'un utilisateur”.",
        "If they leave for good, choose “Révocation d'un dossier”. “Suspension d'un dossier” seems meant rather for an absence, since “Réactivation d'un dossier” would then open the access again.",
        "To take the power of attorney from them and from nobody else, use “Consultation ou révocation d'une assignation”. In the list of powers of attorney, the button “Révoquer” probably affects everyone who holds it.",
        "Make sure that someone else has the power of attorney, well before March 31. If nobody does, assign it to someone (step 4 of the guide).",
        "If the person leaving is an RSE, another RSE can suspend their access, but not revoke it. Suspend it, then turn to the authorized representative, who appoints the RSEs.",
        "If something stops you, call the clicSÉQUR – Entreprises help line.",
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
