import type { Pages } from "../words.ts";

const cancel =
  "Stops creating the file. You probably go back to the home page with nothing recorded.";
const print = "Prints a copy to keep.";
const rest = "Check that the other fields are still filled in.";
const again = "Press “Continuer” again.";

export const pages = {
  name: "A user’s file",
  screens: {
    saisie: {
      name: "Entering the details",
      about:
        "First of the four screens that create a file. You reach it from the menu “Gestion des dossiers des utilisateurs”, then “Gestion du dossier d'un utilisateur” and “Création d'un dossier”. The 2019 procedure creates the files before the power of attorney; any time before the assignment (step 4) should do.",
      fields: {
        nom: "The person’s family name.",
        prenom: "The person’s first name.",
        courriel:
          "An email address that the person reads themselves. It is used to reset a forgotten password and, according to official help, to receive a verification code at every sign-in. Avoid a shared mailbox.",
        confirmation: "The same address, a second time.",
        telephone: "Ten digits, area code included.",
        poste: "Optional: four digits at most.",
        role: "“Utilisateur” for the person who submits the reports. The other choice would make them an RSE.",
      },
      buttons: {
        annuler: cancel,
        continuer: "Checks the form, then shows the details to review.",
      },
    },
    verification: {
      name: "Checking the details",
      about:
        "Second screen: the details are shown, not editable, without the email confirmation; the telephone number and its “poste” (extension) share a line. The page’s title changes here; that is normal.",
      fields: {},
      buttons: {
        annuler: cancel,
        precedente: "Goes back one screen. Your answers should still be there.",
        corriger: "Takes you back to the form. Your answers should still be there.",
        transmettre: "Sends the details: the file is created.",
      },
    },
    accuse: {
      name: "Acknowledgement of the user file",
      about:
        "Third screen: the proof that the file exists, with a nine-digit reference number, the date, the time and who submitted it. The time goes to the second and has no leading zeros: 10 h 4 min 7 s.",
      fields: {},
      buttons: {
        imprimer: print,
        continuer: "Shows the user code and the temporary password.",
      },
    },
    "code-acces": {
      name: "User code and temporary password",
      about:
        "Fourth screen: the code and password that you pass on to the person. The 2019 procedure mentions it without showing it: this one is ours. We do not know whether the real one can be opened again.",
      fields: {},
      buttons: {
        imprimer: print,
        terminer: "Goes back to the account’s home page. You can then create another file.",
      },
    },
  },
  cases: {
    modele: {
      slug: "user-file-created",
      title: "The user file is created",
      symptom:
        "The user code and temporary password are on the screen. What do you do with them?",
      cause:
        "Everything went well. With this code and password the person can sign in, but no service is open to them yet.",
      fix: [
        "Write down the code and the password before you leave the screen.",
        "Pass them on to the person separately: the code by email and the password in person, for example.",
        "Press “Terminer”, then create the other files.",
        "Go on to the power of attorney (step 3 of the guide) and its assignment (step 4): without them, the person cannot use PES-Halocarbures.",
      ],
    },
    motDePassePerdu: {
      slug: "temporary-password-lost",
      title: "The temporary password is lost",
      symptom:
        "You did not write down the temporary password, or the person lost or forgot it, and the screen that displayed it is closed.",
      cause: "No source we read says whether the screen that showed it reopens.",
      fix: [
        "Do not create a second file: the person already has one.",
        "If they have signed in before, they can replace it by email.",
        "If not, open “Gestion des dossiers des utilisateurs”, then “Gestion du dossier d'un utilisateur”.",
        "Choose “Modification du mot de passe de l'utilisateur”, probably meant for this.",
        "Give them the new one, separately from their code.",
        "If that fails, call the clicSÉQUR – Entreprises help line.",
      ],
    },
    dossierACorriger: {
      slug: "change-submitted-file",
      title: "A file already submitted needs a change",
      symptom:
        "An employee’s name, email address or telephone number is wrong, or has just changed, and their user file is already submitted.",
      cause:
        "“Corriger” exists only before “Transmettre”. After that, the 2019 procedure names “Modification d'un dossier”, whose screen no source we read shows.",
      fix: [
        "Do not create a second file: the person already has one.",
        "Open “Gestion des dossiers des utilisateurs”, then “Gestion du dossier d'un utilisateur”.",
        "Choose “Modification d'un dossier” and find the person.",
        "Correct what is wrong, reread, then submit.",
        "If it cannot be changed, a role for example, call the clicSÉQUR – Entreprises help line.",
      ],
    },
    courrielTransmis: {
      slug: "wrong-email-submitted",
      title: "The wrong email address is already submitted",
      symptom:
        "The user file is created, but its email address has a typing mistake in it, or is someone else’s.",
      cause:
        "Official help says the verification code goes to that address. The person probably cannot sign in, and someone else could receive their codes.",
      fix: [
        "Do not create a second file: the person already has one.",
        "Open “Gestion des dossiers des utilisateurs”, then “Gestion du dossier d'un utilisateur” and “Modification d'un dossier”.",
        "Correct the address and its confirmation, reread, then submit.",
        "Keep the temporary password until then.",
        "If the address cannot be changed, call the clicSÉQUR – Entreprises help line.",
      ],
    },
    deuxDossiers: {
      slug: "two-files-same-person",
      title: "The same person has two user files",
      symptom: "A person has two user codes: they already had a file, and another was created.",
      cause:
        "A power of attorney is assigned to one file: with the other code, they probably see nothing. No source we read says how to merge them.",
      fix: [
        "Keep the file the person uses.",
        "Check that the power of attorney is assigned to it (step 4 of the guide).",
        "If the other has it, revoke that assignment first.",
        "In “Gestion du dossier d'un utilisateur”, choose “Suspension d'un dossier” for the other.",
        "Before revoking a file, call the clicSÉQUR – Entreprises help line.",
      ],
    },
    formulaireVide: {
      slug: "empty-form",
      title: "The form is empty",
      symptom: "You pressed “Continuer” and each required field is flagged.",
      fix: [
        "Fill in every field marked with an asterisk.",
        "Choose the role “Utilisateur”.",
        again,
      ],
    },
    nomAbsent: {
      slug: "family-name-missing",
      title: "The family name is missing",
      symptom: "You pressed “Continuer”, and the empty field “Nom de famille” is flagged.",
      fix: ["Enter the person’s family name.", rest, again],
    },
    prenomAbsent: {
      slug: "first-name-missing",
      title: "The first name is missing",
      symptom: "You pressed “Continuer”, and the empty field “Prénom” is flagged.",
      fix: ["Enter the person’s first name.", rest, again],
    },
    courrielAbsent: {
      slug: "email-missing",
      title: "The email address is missing",
      symptom: "You pressed “Continuer”, and the empty field “Courriel” is flagged.",
      fix: [
        "Ask the person which address they read themselves.",
        "Enter it in “Courriel” and in “Confirmation du courriel”.",
        again,
      ],
    },
    courrielRefuse: {
      slug: "email-refused",
      title: "The email address is refused",
      symptom: "You entered an address, but the screen does not accept it.",
      fix: [
        "Look for the mistake: a missing @ sign, for example, or an extra space, comma or dot.",
        "Correct the address, and its confirmation if it has the same fault.",
        again,
        "If a correct address is still refused, try another one that the person has, or call the clicSÉQUR – Entreprises help line.",
      ],
    },
    confirmationAbsente: {
      slug: "confirmation-missing",
      title: "The email confirmation is missing",
      symptom:
        "You entered the address only once: the field “Confirmation du courriel” is flagged.",
      fix: [
        "Enter the same address in “Confirmation du courriel”. You may copy and paste it, though typing it again catches mistakes.",
        again,
      ],
    },
    courrielsDifferents: {
      slug: "emails-differ",
      title: "The two email addresses differ",
      symptom: "A message points out that the two addresses do not match.",
      cause:
        "The confirmation repeats the address: there is probably a typing mistake in one of the two.",
      fix: [
        "Compare the two addresses, letter by letter, spaces included.",
        "Correct the one that is wrong.",
        again,
      ],
    },
    telephoneAbsent: {
      slug: "phone-missing",
      title: "The telephone number is missing",
      symptom: "You pressed “Continuer”, and the empty field “Téléphone (travail)” is flagged.",
      fix: ["Enter the work number, in ten digits.", rest, again],
    },
    telephoneLettres: {
      slug: "phone-letters",
      title: "The telephone number contains a letter or a sign",
      symptom: "You wrote the extension after the number, or a letter slipped in.",
      fix: [
        "Keep only the number’s ten digits.",
        "If there is an extension, enter it in the field “poste”, right beside it.",
        again,
      ],
    },
    telephoneNeufChiffres: {
      slug: "phone-nine-digits",
      title: "The telephone number does not have ten digits",
      symptom: "The number is refused: it is one digit short, or has one too many.",
      fix: [
        "Count the digits, area code included.",
        "Remove the 1 at the beginning if there is one, or add the digit that is missing.",
        again,
      ],
    },
    posteLettres: {
      slug: "extension-letters",
      title: "The extension contains something other than digits",
      symptom: "The extension is refused because there is a letter or a symbol in it.",
      fix: [
        "Enter the extension in digits only, with no abbreviation or sign.",
        "If there is no extension, leave the field empty.",
        again,
      ],
    },
    posteTropLong: {
      slug: "extension-too-long",
      title: "The extension has more than four digits",
      symptom:
        "The extension is refused: your business has five-digit extensions and the screen takes only four.",
      fix: [
        "Leave the field “poste” empty: it is optional.",
        "If the person has a direct line, enter that instead in “Téléphone (travail)”.",
        again,
      ],
    },
    roleAbsent: {
      slug: "role-missing",
      title: "No role is chosen",
      symptom: "You pressed “Continuer” without choosing a role, and “Rôle” is flagged.",
      fix: ["Choose “Utilisateur”, the role of someone who submits the reports.", again],
    },
    roleRse: {
      slug: "rse-role-by-mistake",
      title: "The RSE role was chosen by mistake",
      symptom:
        "The verification, or the file already created, shows “Responsable des services électroniques” instead of “Utilisateur”.",
      fix: [
        "If nothing has been submitted yet: press “Corriger”, choose “Utilisateur”, then press “Continuer”.",
        "If it has been submitted: you can suspend that person’s access, but not revoke it.",
        "To have the role corrected, call the clicSÉQUR – Entreprises help line.",
      ],
    },
    courrielInhabituel: {
      slug: "unusual-email",
      title: "The email address has an unusual form",
      symptom: "The address has an accented letter, or no dot after the @ sign. Is it right?",
      fix: [
        "Read the address aloud to the person, or ask them to write to you.",
        "If it is wrong, press “Corriger”, correct it, then press “Continuer”.",
        "If it is right, go on. If the screen refuses it, ask the person for another address.",
      ],
    },
    courrielReel: {
      slug: "real-email",
      title: "The email address could be real",
      symptom:
        "While practising in the guide, you entered an address, and the coach reminds you not to enter real data.",
      fix: [
        "In the guide, press “Corriger” and enter an invented address, such as alix@exemple.test.",
        "In clicSÉQUR – Entreprises, enter the person’s real address: this reminder is the guide’s own.",
      ],
    },
    courrielMajuscules: {
      slug: "email-capitals",
      title: "The email addresses differ by a capital letter",
      symptom: "The two addresses differ only by a capital letter. Is that a mistake?",
      fix: [
        "If the screen accepts the address, go on.",
        "If it refuses it, type it in lower case in both places.",
      ],
    },
    telephoneEspaces: {
      slug: "phone-spaces",
      title: "The telephone number has spaces or hyphens",
      symptom: "The number is written with spaces, hyphens or parentheses. Is that accepted?",
      fix: [
        "Check that the number does have ten digits.",
        "If the screen accepts it, go on.",
        "If it refuses it, write it without spaces, hyphens or parentheses.",
      ],
    },
    telephoneReel: {
      slug: "real-phone",
      title: "The telephone number could be real",
      symptom:
        "While practising in the guide, you entered a telephone number, and the coach reminds you not to enter real data.",
      fix: [
        "In the guide, press “Corriger” and enter a fictional number, such as 418 555-0123.",
        "In clicSÉQUR – Entreprises, enter the person’s real number: this reminder is the guide’s own.",
      ],
    },
  },
} satisfies Pages;
