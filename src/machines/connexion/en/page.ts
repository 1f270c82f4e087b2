import type { Pages } from "../words.ts";

const latest = "Open the latest message, in the inbox or the spam folder.";
const again = "Press “Continuer” again.";
const still =
  "If it is still refused, request another code. If that is not enough, call the clicSÉQUR – Entreprises help line.";
const name =
  "Under “Bienvenue”, look for the word Environnement: the Ministère has changed its name.";

export const pages = {
  name: "Signing in",
  screens: {
    site: {
      name: "Information site",
      about:
        "Where signing in begins. The 2019 procedure gives an address and a button, whose picture is missing from our copy.",
      fields: {},
      buttons: {
        acceder:
          "Leads to the page for the user code and password. Here, it does not open the real portal.",
      },
    },
    authentification: {
      name: "User code and password",
      about:
        "The 2019 procedure mentions this page without showing it. Here nothing is typed: the code and the password are fictional, already filled in, and open no account. The temporary password probably has to be replaced at the first sign-in; no source we read says what the new one must contain.",
      fields: {
        code: "The real one belongs to the RSE. Here, a fictional code, read-only.",
        motDePasse:
          "The real one is typed in the real portal only. Here, a fictional password, read-only.",
      },
      buttons: {
        continuer:
          "Here, sends a verification code, then asks for it. In the real portal, you probably request the first one yourself.",
      },
    },
    code: {
      name: "Entering the verification code",
      about:
        "The screen that asks for the verification code; the 2019 procedure leaves it out. According to official help, a seven-digit code goes to the account’s email address at each sign-in, and works for 40 minutes. Before that, there is a check against robots, and you ask for the code: the rehearsal leaves both out. The screen and the practice mailbox are ours.",
      fields: {
        code: "Seven digits, those of the latest practice message. You may paste the code.",
      },
      buttons: {
        attendre:
          "This button is ours: it makes the messages 41 minutes older, with no wait, to show an expired code.",
        renvoyer:
          "Sends another code to the practice mailbox. It probably replaces the one before. The button’s name is ours.",
        continuer: "Checks the code, then opens the home page. The button’s name is ours.",
      },
    },
    accueil: {
      name: "The account’s home page",
      about:
        "The first page of the account, shown in the 2019 procedure. Departments appear there under their full 2019 names, probably only those where the registration is active. It also shows news, the address of the head office and two numbers not to mix up. A consultant’s RSE probably finds here the one to give you. In the rehearsal, the answer to a registration request also appears under “Messages”.",
      fields: {},
      buttons: {
        messages: "Shows the practice messages. We have not seen those of the real portal.",
        inscription:
          "Leads to the list of departments and agencies (step 1), probably like the menu item of the same name.",
      },
    },
  },
  cases: {
    modele: {
      slug: "signed-in",
      title: "You are signed in",
      symptom: "The account’s home page is open. Where do you begin?",
      cause:
        "Everything went well. The home page already tells you whether the business is registered for the Ministère’s services.",
      fix: [
        name,
        "If it is there, step 1 is done: go on to the user files (step 2 of the guide).",
        "If not, press “Inscription à des services offerts par un ministère ou un organisme” to see the registration’s status or request it.",
      ],
    },
    ministereAbsent: {
      slug: "ministry-not-listed",
      title: "The Ministère is not listed on the home page",
      symptom: "You signed in, but the Ministère is not under “Bienvenue”.",
      cause: "The home page probably names only active registrations.",
      fix: [
        name,
        "If it is not there, press “Inscription à des services offerts par un ministère ou un organisme”.",
        "In the list, its name is Développement durable, Environnement. If its row shows no status, request the registration (step 1 of the guide).",
        "If it is being processed, wait. If it was refused, phone the Ministère. If it was deactivated, request it again.",
      ],
    },
    menuIntrouvable: {
      slug: "create-file-menu-not-found",
      title: "The menu “Création d'un dossier” cannot be found",
      symptom:
        "You want to create an employee’s user file, but you cannot find “Création d'un dossier” in the menu, or the menu is not displayed.",
      cause:
        "It appears once two other menus are open. Ordinary users probably do not have it.",
      fix: [
        "Check that you are in clicSÉQUR – Entreprises: clicSÉQUR – Express has no management options.",
        "Sign in with your RSE account, or leave this to your business’s RSE.",
        "At the top of the page, open “Gestion des dossiers des utilisateurs”, then “Gestion du dossier d'un utilisateur” and “Création d'un dossier”.",
        "If it is still missing, call the clicSÉQUR – Entreprises help line.",
      ],
    },
    ecransDifferents: {
      slug: "screens-look-different",
      title: "Your screens do not look like the guide",
      symptom:
        "Your screens look different from the guide: the colours, the layout, a button, a menu or the name of the Ministère are not the same.",
      cause:
        "The guide looks different on purpose. Screens and names may also have changed since 2019.",
      fix: [
        "Compare the words, not the look: the title, the fields, the order of the buttons.",
        "Check that you are in clicSÉQUR – Entreprises, with your RSE account.",
        "Look on the guide’s page of known differences.",
        "If it is not there, trust your screen. Report it, without personal information, to whoever told you about the guide.",
      ],
    },
    sansRse: {
      slug: "no-rse-account",
      title: "You do not have an RSE account",
      symptom:
        "You have no user code, you do not know who your business’s RSE is, or the only RSE has left.",
      cause: "Only an RSE can do these steps. The authorized representative appoints the RSEs.",
      fix: [
        "Ask your business’s authorized representative whether there is an RSE, and who it is.",
        "If there is one, leave these steps to them, or ask to become an RSE too.",
        "If there is none left, the authorized representative appoints another.",
        "If the business is not registered with clicSÉQUR – Entreprises yet, they start with that.",
        "If you do not know who the authorized representative is, call the clicSÉQUR – Entreprises help line.",
      ],
    },
    cout: {
      slug: "what-it-costs",
      title: "What do these steps cost?",
      symptom: "You want to know whether there is a fee for these steps.",
      cause:
        "No screen of the 2019 procedure asks for a payment. The sources we read do not mention fees; nor do they say there are none.",
      fix: [
        "Follow the steps. This guide is free.",
        "If a screen asks you to pay, give no card number: call the clicSÉQUR – Entreprises help line.",
        "If a consultant makes the declaration for you, ask what they charge.",
        "About fees for the declaration itself, phone the Ministère.",
      ],
    },
    connexionRefusee: {
      slug: "sign-in-refused",
      title: "The user code or the password is refused",
      symptom:
        "Your user code or your password is refused or lost, or your account is locked after several tries.",
      cause: "It was probably mistyped or replaced, or belongs to another service.",
      fix: [
        "Check that you are in clicSÉQUR – Entreprises, not clicSÉQUR – Express or the service for citizens.",
        "Type both again, without spaces, and check the capitals.",
        "If you forgot the password, the sign-in page should let you replace it.",
        "An ordinary user asks their RSE, who has the menu “Modification du mot de passe de l'utilisateur”.",
        "If you forgot the code or the account is locked, call the clicSÉQUR – Entreprises help line.",
      ],
    },
    codeIndesirable: {
      slug: "code-not-received",
      title: "The code is not in the inbox",
      symptom:
        "You do not receive the code by email, or you requested another one and it does not come.",
      cause:
        "The message may be in the spam folder, where official help advises you to look. It also says to request the first code yourself.",
      fix: [
        "Open your mailbox’s spam folder.",
        "If there is a message in it, enter the code from the latest one, then press “Continuer”.",
        "If not, check that you are looking at the mailbox linked to your account, then request another code.",
        "If nothing comes, call the clicSÉQUR – Entreprises help line.",
      ],
    },
    codeAbsent: {
      slug: "code-missing",
      title: "The verification code is missing",
      symptom: "You pressed “Continuer” without entering a code.",
      fix: [latest, "Type or paste the code into “Code de vérification”.", again],
    },
    codeLettres: {
      slug: "code-letters",
      title: "The code contains something other than digits",
      symptom: "The code is refused: a letter or a symbol slipped in.",
      fix: [
        "Look for a letter taken for a digit, such as an O for a zero.",
        "Check that it is neither the user code nor the password.",
        "Enter the seven digits in the message.",
        again,
      ],
    },
    codeSixChiffres: {
      slug: "code-six-digits",
      title: "The code does not have seven digits",
      symptom: "The code is refused: it is one digit short, or has one too many.",
      fix: [
        "Count the digits: there must be seven.",
        "Type the code in the message again, or paste it.",
        again,
        "If the message itself has only six, it probably comes from the service for citizens: start the sign-in again from the clicSÉQUR – Entreprises site.",
      ],
    },
    codeAutre: {
      slug: "code-not-recognized",
      title: "The code is not recognized",
      symptom: "The code does have seven digits, but the screen does not accept it.",
      cause: "A digit was probably copied wrong, or the code comes from an older message.",
      fix: [
        latest,
        "Compare the digits one by one: two of them may be swapped.",
        "Correct the code, or paste the one in the message.",
        again,
        still,
      ],
    },
    codeRemplace: {
      slug: "code-replaced",
      title: "The code you entered has been replaced",
      symptom: "You requested another code, then entered the first one. It is refused.",
      fix: [latest, "Enter the code in that message instead of the other one.", again, still],
    },
    codeExpire: {
      slug: "code-expired",
      title: "The code has expired",
      symptom:
        "It is the right code, but more than 40 minutes have gone by and the screen refuses it.",
      fix: [
        "Press “Demander un autre code”; on your screen, this button may have another name.",
        latest,
        "Enter the new code, then press “Continuer”.",
      ],
    },
  },
} satisfies Pages;
