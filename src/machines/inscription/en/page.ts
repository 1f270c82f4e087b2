import type { Pages } from "../words.ts";

const print = "Prints a copy to keep.";
const row =
  "Select the row Développement durable, Environnement. If that 2019 name has changed, look for the word Environnement.";
const request = "Follow the request to the end: give your consent, then press “Transmettre”.";

export const pages = {
  name: "Registration for services",
  screens: {
    liste: {
      name: "List of registrations",
      about:
        "The first screen of step 1, shown in the 2019 procedure. It lists every department and agency that offers services, whether or not the business is registered. In 2019, it had eleven rows, four of them with dates and a status. Other statuses exist, but our copy of the help page stops before their list. You reach it from the menu “Inscription aux services électroniques”, then “Inscription à des services offerts par un ministère ou un organisme”.",
      fields: {
        ministere:
          "The row Développement durable, Environnement: the Ministère’s short name in 2019.",
      },
      buttons: {
        inscrire:
          "Begins the registration request. It probably does nothing when the status is already “Actif” or “En traitement”; with these two and with “Refusé”, the rehearsal shows an explanation.",
        consulter:
          "Tells you more about the registration on the selected row. To follow a request, the list is enough.",
        desinscrire:
          "Would cancel the registration; here it shows an explanation. We do not know how the real portal does it.",
      },
    },
    consultation: {
      name: "Viewing a registration",
      about:
        "The 2019 procedure shows the button “Consulter”, but not the page it opens: this one is ours. You can read it, and change nothing.",
      fields: {},
      buttons: { precedente: "Takes you back to the list." },
    },
    demande: {
      name: "Registration request",
      about:
        "The 2019 procedure says only to carry on until the request is submitted. According to official help, you give details of the department or agency, of the business and, for some, of other matters. Then come your consent, a check and “Transmettre”. We put it all on one page; the real portal may have several.",
      fields: {
        consentement: "A box to tick: without consent, the request is not submitted.",
      },
      buttons: {
        annuler: "Abandons the request.",
        precedente: "Takes you back to the list with nothing recorded.",
        transmettre: "Sends the request to the department or agency.",
      },
    },
    accuse: {
      name: "Acknowledgement of the request",
      about:
        "The proof that the request was submitted. No source we read shows this screen: ours is like those of the other steps.",
      fields: {},
      buttons: {
        imprimer: print,
        terminer: "Closes the acknowledgement.",
      },
    },
  },
  cases: {
    modele: {
      slug: "registration-submitted",
      title: "The registration request is submitted",
      symptom: "The acknowledgement of receipt is open. What happens next?",
      cause:
        "Everything went well. The status “En traitement” means that there is no answer yet.",
      fix: [
        "Print the acknowledgement, or write down its reference number, before you close it.",
        "Wait for the email with the answer, usually within 24 hours.",
        "Meanwhile, create the user files (step 2 of the guide).",
        "Once the status is “Actif”, create the power of attorney (step 3 of the guide). If it is refused, phone the Ministère.",
      ],
    },
    ligneAbsente: {
      slug: "registration-no-row",
      title: "No department or agency is selected",
      symptom: "You pressed “Inscrire” without choosing a row in the list.",
      fix: [row, "Press “Inscrire” again."],
    },
    dejaActif: {
      slug: "already-registered",
      title: "The business is already registered",
      symptom: "You want to register the business, but the status is already “Actif”.",
      fix: [
        "Check that the row is the Ministère’s: Développement durable, Environnement, its 2019 name.",
        "If it is, the registration is done: go on to the user files (step 2 of the guide).",
        "If not, find the right row and read its status; if it shows none, request the registration.",
      ],
    },
    enTraitement: {
      slug: "registration-being-processed",
      title: "The registration is still being processed",
      symptom:
        "The request was submitted yesterday, but the status stays “En traitement” and you have no answer.",
      cause:
        "“En traitement” means that the request is under study: the Ministère has not answered yet.",
      fix: [
        "Wait for the answer, usually within 24 hours. In the 2019 procedure’s example, from 2011, the Ministère answered in one day.",
        "Look for the email with the answer, in the spam folder too.",
        "Meanwhile, create the user files (step 2 of the guide). The power of attorney has to wait for the status “Actif”.",
        "If the status has not changed after a few days, phone the Ministère.",
      ],
    },
    refusee: {
      slug: "registration-refused",
      title: "The registration is refused",
      symptom: "The status is “Refusé”, or an email announces a refusal.",
      fix: [
        "Phone the Ministère.",
        "Ask why it was refused and how to apply again.",
        "Meanwhile, create the user files (step 2 of the guide). The power of attorney has to wait for the status “Actif”.",
      ],
    },
    desactivee: {
      slug: "registration-deactivated",
      title: "The registration is deactivated",
      symptom:
        "The Ministère’s row has the status “Désactivé”: the business was registered once, but no longer is.",
      cause:
        "The registration came to an end. No source we read explains this status; registering again is probably enough.",
      fix: [
        row,
        "Press “Inscrire”.",
        request,
        "If you cannot make the request, phone the Ministère.",
      ],
    },
    mauvaisMinistere: {
      slug: "wrong-ministry",
      title: "The request is for another department or agency",
      symptom: "The request page opens, but the name on it is not the Ministère’s.",
      fix: [
        "If nothing has been submitted, return to the list, with “Précédente” or through the menu.",
        row,
        "Press “Inscrire”.",
        "If the wrong request has been submitted, make the right one too, and call the department or agency you chose by mistake.",
      ],
    },
    desinscrire: {
      slug: "cancel-registration-button",
      title: "You pressed “Désinscrire”",
      symptom:
        "You pressed “Désinscrire”, or are thinking of it, and you do not know what this button does.",
      fix: [
        "If the real portal asks you to confirm, leave without submitting.",
        "Read the status in the list. If it is still “Actif”, nothing has changed: leave it, all access depends on it.",
        "If it is cancelled, or has to be, call the clicSÉQUR – Entreprises help line.",
        "To take access away from one person only, use “Consultation ou révocation d'une assignation”.",
      ],
    },
    desinscrireAucune: {
      slug: "no-registration-to-cancel",
      title: "There is no registration to cancel",
      symptom: "You pressed “Désinscrire”, but the status on the row is not “Actif”.",
      fix: [
        "Check which row is selected, and read its status.",
        "If it is the row you meant, there is nothing to do: that registration is not in force.",
        "To register the business, select Développement durable, Environnement, then press “Inscrire”.",
      ],
    },
    consentementAbsent: {
      slug: "consent-missing",
      title: "The consent is missing",
      symptom: "You pressed “Transmettre”, and the consent box is flagged.",
      fix: [
        "Read the whole text of the consent.",
        "If you consent, tick the box.",
        "Press “Transmettre” again.",
      ],
    },
  },
} satisfies Pages;
