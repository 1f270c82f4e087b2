import type { Pages } from "../words.ts";

const again = "Press “Continuer” again.";
const rest = "Check that the other fields are still filled in.";
const print = "Prints a copy to keep.";
const unrecorded =
  "Probably goes back to the list of powers of attorney, with nothing recorded.";
const backToForm = "Goes back to the form. Your answers should still be there.";

const correct = "Press “Corriger” to return to the form.";
const selectMinistry =
  "Select “Développement durable, Environnement” and press “Modifier”, below the table.";
const tick =
  "Choose “Avec restriction” and tick “Transmettre la déclaration annuelle de gestion des halocarbures”.";
const save = "Press “Modifier” again, to save.";
const readAgain = "Press “Continuer”, check the right, then press “Transmettre”.";
const reopen =
  "If the power of attorney exists already, select it in the list and press “Modifier”.";

const askNumber =
  "Ask the mandatary’s RSE for the identification number of their business. It should be on their account’s home page.";
const enterNumber = "Enter it in “Numéro d'identification du mandataire”, in ten digits.";

const anew = "Press “Ajouter” and create a new power of attorney with the same rights.";
const reassign =
  "Assign it to the same people (step 4 of the guide). If external, the consultant’s RSE does.";
const missing =
  "If someone is missing, first revoke their old assignment with “Consultation ou révocation d'une assignation”.";
const remind = "Write down the end date, with a reminder about sixty days earlier.";
const toRegistration =
  "Open the menu “Inscription aux services électroniques”, then “Inscription à des services offerts par un ministère ou un organisme”.";
const comeBack =
  "Once the registration is “Actif”, return to the powers of attorney: the Ministère should be in the table.";
const support =
  "Before you use “Révoquer”, call the clicSÉQUR – Entreprises help line: no source we read describes what it does.";
const takeAway =
  "To take access away from one person only, use “Consultation ou révocation d'une assignation”.";

export const pages = {
  name: "Powers of attorney",
  screens: {
    liste: {
      name: "List of powers of attorney",
      about:
        "All of the business’s powers of attorney, with the buttons that create, assign or modify them. You reach it from the menu “Gestion des dossiers des utilisateurs”, then “Gestion des procurations”.",
      fields: {
        procuration:
          "The row you want to act on; only “Ajouter” does not need one. The 2019 procedure shows the columns without explaining them; they probably mean this. “Numéro d'identification” is yours or, for an external power of attorney, the mandatary’s. “Nom ou description” is the description from the form. “Type” is “IN” (internal) or “EX” (external), and “AC” under “État” means active. “Proc. assignée” goes from “Non” to “Oui” at the first assignment. “Date de fin (AAAA-MM-JJ)” is the last day. Below, “Légende” unfolds.",
      },
      buttons: {
        ajouter: "Opens the form for a new power of attorney, internal or external.",
        assigner:
          "Starts the assignment of the selected power of attorney: that is step 4. An external one is assigned by the mandatary’s RSE.",
        consulter:
          "Probably shows the selected power of attorney, and lets you change nothing.",
        modifier:
          "Probably opens the form again, filled in, for example to change the end date before it expires. The change would affect everyone who has the power of attorney.",
        refuser:
          "Probably lets a mandatary refuse a power of attorney received: the 2019 procedure does not explain it.",
        revoquer:
          "Would probably end the power of attorney, and so the access of everyone who has it. Here, the button shows an explanation.",
      },
    },
    consultation: {
      name: "Viewing a power of attorney",
      about:
        "The power of attorney selected in the list, read-only: its dates, its status and the rights it gives. The 2019 procedure does not show this screen: this one is ours.",
      fields: {},
      buttons: { procurations: "Goes back to the list." },
    },
    ajout: {
      name: "Power of attorney form",
      about:
        "The form for a new power of attorney, after “Ajouter” in the list. At the top, the type, the dates and the description; at the bottom, the rights by department or agency. It is also used to modify a power of attorney.",
      fields: {
        type: "“Interne” for the business’s employees, “Externe” for a consultant or, according to official help, another organization.",
        mandataire:
          "For an external power of attorney only: the ten digits of the mandatary’s identification number. Do not confuse it with their NEQ, which also has ten.",
        dateDebut:
          "Already filled in: today’s date, for a new power of attorney. You probably cannot change it.",
        dateFin:
          "Probably the last valid day, written year, month, day. A power of attorney lasts at most three years less one day. Choose a date far from March 31, when the reports are due.",
        description:
          "Optional, but useful: it is the name that the power of attorney will have in the list.",
        remarque: "Optional: a note for yourself.",
        ministere:
          "The row “Développement durable, Environnement”: select it before you open the rights. At first, every row says “Aucun accès”. The table probably shows only registrations that are “Actif”.",
      },
      buttons: {
        modifier: "Opens the access rights of the department or agency selected in the table.",
        procurations: unrecorded,
        precedente: unrecorded,
        continuer:
          "Checks the form, then shows the details to review. Without saved rights, the power of attorney would open nothing.",
      },
    },
    droits: {
      name: "Access rights at a department or agency",
      about:
        "What the power of attorney opens at the selected department or agency. You reach it with “Modifier”, below the table of the form.",
      fields: {
        acces:
          "“Avec restriction”: you give only the right that is needed. According to official help, “Sans restriction” opens every service of the department or agency. “Aucun accès” opens none.",
        droits:
          "The box “Transmettre la déclaration annuelle de gestion des halocarbures”. Add others only if the person needs them.",
      },
      buttons: {
        precedente: "Goes back to the form without saving the rights. We added this button.",
        modifier:
          "Saves the rights and returns to the form. The button that opened this screen has the same name.",
      },
    },
    verification: {
      name: "Checking the power of attorney",
      about:
        "A last reading before you submit: type, dates, description and rights. The 2019 procedure mentions this screen without showing it: this one is ours.",
      fields: {},
      buttons: {
        corriger: backToForm,
        precedente: backToForm,
        transmettre: "Sends the details: the power of attorney is created, or modified.",
      },
    },
    accuse: {
      name: "Acknowledgement of the power of attorney",
      about:
        "The proof that the power of attorney is recorded. This screen is ours: the 2019 procedure mentions only a new row in the list.",
      fields: {},
      buttons: {
        imprimer: print,
        procurations: "Goes back to the list, where the power of attorney now is.",
      },
    },
  },
  cases: {
    modele: {
      slug: "internal-power-created",
      title: "The internal power of attorney is created",
      symptom:
        "You submitted the internal power of attorney. Can your employees use PES-Halocarbures yet?",
      cause:
        "Everything went well, but nobody has access yet: a power of attorney opens nothing until it is assigned.",
      fix: [
        "Write down the end date, with a reminder about sixty days earlier.",
        "Return to the list with “Procurations”: the new power of attorney is there.",
        "Select it, press “Assigner” and choose the people (step 4 of the guide).",
      ],
    },
    externe: {
      slug: "external-power-created",
      title: "The external power of attorney is created",
      symptom:
        "You submitted the external power of attorney. How does the consultant get into PES-Halocarbures?",
      cause:
        "Your part is done. The consultant’s RSE receives the power of attorney and assigns it to the consultant’s own users.",
      fix: [
        "Tell the consultant’s RSE: we do not know whether the portal does.",
        "Ask them to assign the power of attorney to the people who will submit your reports.",
        "Ask them to confirm that it is done, well before March 31.",
      ],
    },
    accesManquant: {
      slug: "no-access-despite-power",
      title: "“Aucun accès” despite the power of attorney",
      symptom:
        "The person has a power of attorney, but no access to PES-Halocarbures: its row for the Ministère says “Aucun accès”.",
      cause:
        "This power of attorney contains no right: probably none was saved with “Modifier”.",
      fix: [
        "In the list of powers of attorney, select it and press “Modifier”.",
        selectMinistry,
        tick,
        save,
        readAgain,
        "If “Proc. assignée” says “Non”, assign it (step 4 of the guide).",
        "Ask the person to try again.",
      ],
    },
    nonAssignee: {
      slug: "power-not-assigned",
      title: "The power of attorney is not assigned",
      symptom:
        "You created the internal power of attorney, but “Proc. assignée” says “Non”. The person has a user code and can sign in, but sees nothing of PES-Halocarbures.",
      cause: "A power of attorney opens nothing until it is assigned.",
      fix: [
        "Read “Proc. assignée” in your list.",
        "If “Non”, select the row, press “Assigner” and choose the person (step 4 of the guide).",
        "If “Oui”, check who has it, with “Consultation ou révocation d'une assignation”.",
        "Anyone not listed probably has one already.",
        "Check the right to submit the halocarbon declaration, the end date and the registration: “Actif”.",
        "If all is right, call the clicSÉQUR – Entreprises help line.",
      ],
    },
    deuxDroits: {
      slug: "two-rights",
      title: "Someone needs two rights",
      symptom:
        "Someone already has a power of attorney, for vehicles (SAAQ) for example, and needs the halocarbon right too.",
      cause: "A person has only one power of attorney: it must contain all their rights.",
      fix: [
        "Select their power of attorney and press “Modifier”: the change probably affects everyone who has it.",
        selectMinistry,
        tick,
        save,
        "Press “Continuer”, check both rights, then press “Transmettre”.",
        "Or create one with both rights. Revoke the old assignment with “Consultation ou révocation d'une assignation”, then assign the new one.",
      ],
    },
    consultantSansRien: {
      slug: "consultant-sees-nothing",
      title: "The consultant sees nothing",
      symptom:
        "You created the external power of attorney, but your consultant sees nothing and has no access to your reports.",
      cause:
        "The power of attorney should be in the consultant’s list, but their RSE has probably not assigned it yet.",
      fix: [
        "Check that yours is external, in force and has the right number.",
        "Ask their RSE to open “Gestion des procurations”, select it, press “Assigner” and choose their users.",
        "If they cannot find it, the number is probably wrong: create another power of attorney with the right one.",
        "If access still does not work, call the clicSÉQUR – Entreprises help line.",
      ],
    },
    chezVous: {
      slug: "power-received-from-client",
      title: "A client has given you a power of attorney",
      symptom:
        "You are a consultant’s RSE. A client sent you an external power of attorney. Who assigns it?",
      cause:
        "You assign it, in your own business’s account: your client cannot do it for you. Until then, it opens nothing.",
      fix: [
        "Open “Gestion des procurations”, select your client’s row and press “Assigner”.",
        "Choose your users. If one is missing, they have no user file, or already have a power of attorney.",
        "If it is not in your list, remind your client’s RSE of your identification number, which is not your NEQ.",
        "If the end date or the rights are wrong, ask them for the change.",
      ],
    },
    autreConsultant: {
      slug: "change-of-consultant",
      title: "You are changing consultants",
      symptom:
        "Another firm takes over, but the external power of attorney has the former one’s number.",
      cause:
        "A power of attorney is for one mandatary. We do not know whether the real portal lets you change the number.",
      fix: [
        "Create an external power of attorney for the new consultant, with their identification number (step 3b of the guide).",
        "Tell their RSE, who assigns it.",
        "Once the new one has access, select the former one’s power of attorney, press “Modifier” and enter today as its end date.",
        "If the date is refused, call the clicSÉQUR – Entreprises help line before you revoke anything.",
      ],
    },
    fonctionnaitAvant: {
      slug: "worked-last-year",
      title: "Access worked last year",
      symptom:
        "Access to PES-Halocarbures used to work, last year or even yesterday, but no longer does.",
      cause: "The power of attorney (three years less one day at most) has probably expired.",
      fix: [
        "Read its end date in the list.",
        "If it is not past, check the assignment and the registration: “Actif”. Then call the clicSÉQUR – Entreprises help line.",
        "If it is, create another with “Ajouter” and the same rights.",
        reassign,
        missing,
      ],
    },
    ligneAbsente: {
      slug: "no-power-selected",
      title: "No power of attorney is selected",
      symptom:
        "You pressed “Assigner”, or another button, and you are still on the list of powers of attorney.",
      fix: [
        "Select the power of attorney at the start of its row.",
        "Press the button you want again.",
      ],
    },
    assignerExterne: {
      slug: "assign-external-power",
      title: "An external power of attorney is not assigned here",
      symptom:
        "You want to assign the consultant’s power of attorney, but “Assigner” stops you.",
      fix: [
        "Leave it as it is: it already exists, and the rest is not done in your account.",
        "Ask the consultant’s RSE to assign it to the consultant’s own users, and to confirm that it is done.",
        "If it was meant for an employee, create an internal power of attorney instead.",
      ],
    },
    assignerEchue: {
      slug: "assign-expired-power",
      title: "The power of attorney to assign has expired",
      symptom:
        "The end date has passed: “Assigner” stops you, and the power of attorney no longer gives access to anything.",
      fix: [anew, reassign, missing, remind],
    },
    assignerRefusee: {
      slug: "assign-refused-power",
      title: "The power of attorney to assign was refused",
      symptom:
        "You are a consultant’s RSE. You refused a client’s power of attorney, and now you want to assign it.",
      cause:
        "You can probably no longer assign a power of attorney that was refused: we do not know whether a refusal can be undone.",
      fix: [
        "Contact the RSE of the business that created it and ask for a new external power of attorney.",
        "Once it is in your list, select it, then press “Assigner”.",
      ],
    },
    modifierEchue: {
      slug: "extend-expired-power",
      title: "It is too late to extend the power of attorney",
      symptom:
        "You want to push back the end date, to renew the access, but the power of attorney has already expired.",
      fix: [anew, reassign, missing, remind],
    },
    modifierRecue: {
      slug: "modify-received-power",
      title: "A power of attorney received cannot be modified",
      symptom:
        "You are a consultant’s RSE, and you want to change the date or the rights of a power of attorney received from a client.",
      fix: [
        "Ask the RSE of the business that created it to make the change.",
        "Meanwhile, you can assign it to your users as it is.",
      ],
    },
    modifierRefusee: {
      slug: "modify-refused-power",
      title: "The mandatary refused the power of attorney",
      symptom:
        "You want to modify an external power of attorney, but the consultant’s RSE has refused it.",
      fix: [
        "Ask the mandatary why they refused it.",
        "Create a new external power of attorney with “Ajouter”.",
        "Tell the mandatary’s RSE, who assigns it.",
      ],
    },
    refuserFinie: {
      slug: "power-already-refused",
      title: "The power of attorney is already refused or expired",
      symptom:
        "You are a consultant’s RSE, and you press “Refuser” on a power of attorney that is no longer in force.",
      fix: [
        "Leave it as it is: it no longer gives any access.",
        "If you still need access, ask the business for a new power of attorney.",
      ],
    },
    refuserSienne: {
      slug: "refuse-own-power",
      title: "“Refuser” is not for your own powers of attorney",
      symptom:
        "You want to get rid of a power of attorney that your business created by mistake, and “Refuser” stops you.",
      fix: ["If the end date or the rights are wrong, use “Modifier”.", takeAway, support],
    },
    refuserRecue: {
      slug: "received-power-refused",
      title: "The power of attorney received is refused",
      symptom:
        "You are a consultant’s RSE, and you pressed “Refuser”: the power of attorney is now refused.",
      fix: [
        "Tell the RSE of the business that created it: we do not know whether the portal does.",
        "If it was a mistake, ask them for a new external power of attorney.",
      ],
    },
    revoquer: {
      slug: "revoke-a-power",
      title: "Should you press “Révoquer”?",
      symptom:
        "You want to delete a power of attorney or remove a person’s access, and are not sure about “Révoquer”.",
      fix: [
        support,
        takeAway,
        "To change the end date or the rights, use “Modifier”. The change probably affects everyone who has this power of attorney.",
      ],
    },
    formulaireVide: {
      slug: "empty-power-of-attorney",
      title: "The power of attorney form is empty",
      symptom: "You pressed “Continuer”, and the type and the end date are flagged.",
      cause:
        "The type and the end date are required; without rights, the power of attorney would open nothing.",
      fix: [
        "Choose “Interne” for an employee. For a consultant, choose “Externe” and enter their identification number.",
        "Enter the end date: year, month, day.",
        selectMinistry,
        tick,
        save,
        readAgain,
      ],
    },
    typeAbsent: {
      slug: "power-type-missing",
      title: "The type of power of attorney is missing",
      symptom:
        "The field “Type de procuration” is flagged. Should you choose internal or external?",
      fix: [
        "Choose “Interne” for an employee, “Externe” for a consultant or another organization.",
        rest,
        again,
      ],
    },
    typeChange: {
      slug: "change-power-type",
      title: "The type is fixed once the power of attorney exists",
      symptom:
        "You are modifying an internal power of attorney to give it to a consultant, and “Externe” is not accepted.",
      cause:
        "The guide fixes the type once the power of attorney exists; we do not know whether the real portal lets you change it.",
      fix: [
        "Press “Procurations” to return to the list.",
        "Press “Ajouter” and create a power of attorney of the right type.",
        "Keep the old one if someone still uses it. If nobody does, call the clicSÉQUR – Entreprises help line before you revoke it.",
      ],
    },
    mandataireAbsent: {
      slug: "mandatary-number-missing",
      title: "The mandatary’s number is missing",
      symptom:
        "You are creating a power of attorney for a consultant, and you do not have their identification number.",
      fix: [askNumber, enterNumber, again],
    },
    mandataireLettres: {
      slug: "mandatary-number-letters",
      title: "The mandatary’s number contains a letter",
      symptom:
        "The consultant’s number is refused because there is a letter or a symbol in it.",
      fix: [
        "Remove the letters and symbols, then count the digits that remain.",
        "If there are not ten, ask the mandatary’s RSE for the right number.",
        again,
      ],
    },
    mandataireNeufChiffres: {
      slug: "mandatary-number-nine-digits",
      title: "The mandatary’s number does not have ten digits",
      symptom:
        "The consultant’s number is refused: it is one digit short, or has one too many.",
      fix: [
        "Do not pad it with a zero: compare it with what the mandatary gave you.",
        askNumber,
        "Do not rely on the example in the 2019 document: it has only nine digits.",
        "Enter the ten digits.",
        again,
      ],
    },
    mandataireSoi: {
      slug: "your-own-number",
      title: "That is your own business’s number",
      symptom: "You entered the number shown on your account’s home page, and it is refused.",
      fix: [askNumber, enterNumber, again],
    },
    dateFinAbsente: {
      slug: "end-date-missing",
      title: "The end date is missing",
      symptom: "The field “Date de fin” is flagged, and you do not know which date to enter.",
      fix: [
        "Choose the last valid day: at most three years less one day after the start.",
        "Avoid February and March if you can: the reports are due on March 31.",
        "Enter it as year, month, day: 2029-10-31, for example.",
        again,
      ],
    },
    dateFinFormat: {
      slug: "end-date-format",
      title: "The end date is not in the right format",
      symptom: "You entered a date such as 31/10/2029, with the day first, and it is refused.",
      fix: [
        "Write it in this order: year, month, day, as in 2029-10-31.",
        "Make sure the day exists: there is no April 31.",
        again,
      ],
    },
    dateFinAvant: {
      slug: "end-date-before-start",
      title: "The end date comes before the start date",
      symptom: "The end date is refused: it falls before the first day.",
      fix: [
        "Check the year above all.",
        "Enter the same date as in “Date de début”, or a later one.",
        again,
      ],
    },
    dateFinPassee: {
      slug: "end-date-past",
      title: "The new end date is already past",
      symptom:
        "You are modifying a power of attorney that has not expired, and the date you entered is refused.",
      fix: [
        "Enter today’s date or a later one.",
        again,
        "If you wanted to remove someone’s access at once, leave the form instead and use “Consultation ou révocation d'une assignation”.",
      ],
    },
    dateFinTropTardive: {
      slug: "more-than-three-years",
      title: "The end date goes past three years",
      symptom: "You entered the same date three years on, and it is refused: one day too many.",
      fix: [
        "Add three years to “Date de début”, then take away one day: that is the last possible date.",
        "For example, a power of attorney that starts on November 23, 2026 ends on November 22, 2029 at the latest.",
        "Enter that date, or an earlier one.",
        again,
      ],
    },
    ministereAbsent: {
      slug: "no-ministry-selected",
      title: "No department or agency is selected in the table",
      symptom: "You pressed “Modifier”, below the table, and the access rights do not open.",
      fix: [
        "Select the row “Développement durable, Environnement”, the 2019 name.",
        "Press “Modifier” again, below the table.",
      ],
    },
    inscriptionAFaire: {
      slug: "ministry-not-in-table",
      title: "The Ministère is not in the table",
      symptom:
        "The Ministère is not under “Ministères et organismes”, and “Continuer” stops you.",
      fix: [
        toRegistration,
        "Register the business for the Ministère’s services (step 1 of the guide).",
        comeBack,
      ],
    },
    inscriptionEnTraitement: {
      slug: "power-registration-pending",
      title: "Power of attorney blocked: registration in progress",
      symptom:
        "Your registration has been submitted, but the Ministère is not in the table yet and “Continuer” stops you.",
      fix: [
        "Wait for the email with the answer, usually within 24 hours. It may be a refusal.",
        "Meanwhile, create the user files (step 2 of the guide).",
        "If there is no answer after a few days, or if it is refused, phone the Ministère.",
        comeBack,
      ],
    },
    inscriptionRefusee: {
      slug: "power-registration-refused",
      title: "Power of attorney blocked: registration refused",
      symptom:
        "The Ministère refused your business’s registration; it is not in the table and “Continuer” stops you.",
      fix: [
        "Phone the Ministère to find out why, and how to apply again.",
        "Follow the status of the registration in the menu “Inscription aux services électroniques”.",
        comeBack,
      ],
    },
    inscriptionDesactivee: {
      slug: "power-registration-deactivated",
      title: "Power of attorney blocked: registration deactivated",
      symptom:
        "Your business was registered once, but the Ministère is no longer in the table and “Continuer” stops you.",
      cause:
        "The registration is no longer active. No source we read explains this status; a new request is probably enough.",
      fix: [
        toRegistration,
        "Submit the registration again (step 1 of the guide). If you cannot, phone the Ministère.",
        comeBack,
      ],
    },
    accesAbsent: {
      slug: "access-rights-not-chosen",
      title: "No access right is chosen",
      symptom:
        "On the rights screen, you pressed “Modifier” without choosing the access: “Droits d'accès” is flagged.",
      fix: [tick, save, readAgain],
    },
    caseVide: {
      slug: "no-box-ticked",
      title: "“Avec restriction”, but no box is ticked",
      symptom:
        "You chose “Avec restriction” and pressed “Modifier”, and the screen asks for a right.",
      fix: [
        "Tick “Transmettre la déclaration annuelle de gestion des halocarbures”.",
        save,
        readAgain,
      ],
    },
    sansRestriction: {
      slug: "unrestricted-access",
      title: "“Sans restriction” was chosen",
      symptom:
        "The rights are saved, but the table shows “Sans restriction”. Is that too much?",
      fix: [reopen, selectMinistry, tick, save, readAgain],
    },
    autreDroit: {
      slug: "wrong-right-ticked",
      title: "The wrong right is ticked",
      symptom:
        "The table shows “Avec restriction”, but you ticked another service of the Ministère, such as the phosphorus report.",
      fix: [
        reopen,
        selectMinistry,
        "Tick “Transmettre la déclaration annuelle de gestion des halocarbures”, and clear the other right if it is not needed.",
        save,
        readAgain,
      ],
    },
    autreMinistereOuvert: {
      slug: "rights-of-another-department",
      title: "You opened the rights of another department",
      symptom:
        "On the rights page the halocarbon right is not offered: these are the rights of another department or agency.",
      fix: [
        "Go back with “Précédente”. If your screen has no such button, leave the access as it was, “Aucun accès” in a new power of attorney, and press “Modifier”.",
        selectMinistry,
        tick,
        save,
        readAgain,
      ],
    },
    mauvaisMinistere: {
      slug: "rights-wrong-ministry",
      title: "The rights are for the wrong department or agency",
      symptom:
        "On the verification screen, the rights are those of another agency, such as the SAAQ (vehicle insurance). The Ministère is not there.",
      fix: [
        correct,
        selectMinistry,
        tick,
        save,
        "If the other agency does not belong there, set it back the same way to “Aucun accès”.",
        readAgain,
      ],
    },
    aucunAcces: {
      slug: "no-access",
      title: "The power of attorney gives no access",
      symptom:
        "You are on the verification screen, but it shows no right: the Ministère is still at “Aucun accès”.",
      fix: [correct, selectMinistry, tick, save, readAgain],
    },
    modifierOublie: {
      slug: "rights-not-saved",
      title: "The rights were not saved",
      symptom:
        "The verification screen shows no right: you selected the Ministère without pressing “Modifier”, or left the rights page without saving.",
      fix: [correct, selectMinistry, tick, save, readAgain],
    },
    mandataireNeq: {
      slug: "neq-instead-of-number",
      title: "An NEQ instead of the identification number",
      symptom:
        "The consultant’s number begins with 11, 22, 33 or 88: it may be their Québec enterprise number (NEQ), even if the screen accepts it.",
      fix: [
        askNumber,
        "If it really is that number, go on.",
        "If you had entered their NEQ, press “Corriger” and replace it.",
        "If the power of attorney was submitted with the NEQ, create another one with the right number.",
      ],
    },
    mandataireEspaces: {
      slug: "mandatary-number-spaces",
      title: "The mandatary’s number contains a space",
      symptom: "The consultant’s number is written with a space or a hyphen. Is that accepted?",
      fix: [
        "Check that the number does have ten digits.",
        "If the screen accepts it, go on.",
        "If it refuses it, write it without spaces or hyphens.",
      ],
    },
    dateFinSaison: {
      slug: "end-date-in-march",
      title: "The end date falls in February or March",
      symptom: "The end date is accepted, but it falls in February or March. Is that wise?",
      fix: [
        "Press “Corriger”. If the power of attorney has been created already, select it in the list instead, then press “Modifier”.",
        "Choose a date far from March 31, in the fall for example, without going past the limit.",
        "Press “Continuer”, check the date, then press “Transmettre”.",
        "Set yourself a reminder about two months before that date.",
      ],
    },
    dateProlongee: {
      slug: "extend-before-expiry",
      title: "The power of attorney is extended before it expires",
      symptom:
        "You push back the end date of a power of attorney that has not expired. It would then last more than three years in all. Is that allowed?",
      fix: [
        "About sixty days before it expires, select the power of attorney in the list, then press “Modifier”.",
        "Enter the new date, then press “Continuer” and “Transmettre”.",
        "If the date is refused, create a new power of attorney with the same rights before the old one expires.",
        "Then revoke the old assignment with “Consultation ou révocation d'une assignation” and assign the new one.",
      ],
    },
  },
} satisfies Pages;
