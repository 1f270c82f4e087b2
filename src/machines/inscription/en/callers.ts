import type { Callers } from "../words.ts";

/** What callers say of each case, in English: never shown, looked up by the searches. */
export const callers: Callers = {
  modele: [
    "I sent in our sign-up to the Ministère, what happens after this?",
    "I have the confirmation page for our registration, is that all?",
    "It says En traitement right after I submitted, did it go through?",
    "I got a reference number for the registration request, what now?",
    "How will they tell me if our registration was approved?",
  ],
  ligneAbsente: [
    "I hit Inscrire but I hadn’t clicked on any ministry in the list.",
    "Inscrire does nothing, it tells me to pick a department first.",
    "I forgot to select the circle beside the ministry before registering.",
    "The register button won’t move forward, it says no agency was chosen.",
    "Where do I mark which organization I want to sign up with?",
  ],
  dejaActif: [
    "I want to register us but the row already says Actif.",
    "Inscrire is blocked because we seem to be signed up already.",
    "Looks like someone enrolled our company years ago, do I need to redo it?",
    "Our status shows Active, so can I skip the registration step?",
    "The site won’t let me enroll a second time with the environment ministry.",
  ],
  enTraitement: [
    "We applied yesterday and it’s still En traitement, is that normal?",
    "How many days until our registration gets approved?",
    "No answer yet from the Ministère and the status isn’t moving.",
    "Our request has been pending since Monday, can I do anything meanwhile?",
    "Do I have to wait for their reply before adding my employees?",
  ],
  refusee: [
    "The Ministère turned down our sign-up, what do we do?",
    "I got an email saying our registration was rejected.",
    "The row for environment says Refusé and I don’t know why.",
    "They said no to our application, who should I phone?",
    "Our request to join was denied, can I just apply again?",
    "They turned down our request, what happens now?",
  ],
  desactivee: [
    "The environment line shows Désactivé, but we used to be registered.",
    "Our old registration is inactive now, how do I turn it back on?",
    "What does Deactivated mean beside the Ministère in the list?",
    "Somebody shut off our registration years ago, can I sign up again?",
    "We were enrolled in the past and it lapsed, do we start over?",
  ],
  mauvaisMinistere: [
    "I started registering and noticed I picked the wrong ministry.",
    "I clicked Inscrire on the SAAQ row instead of the environment one.",
    "The request form is in the name of some other agency, how do I back out?",
    "Which ministry in the list handles refrigerant gases, I chose the wrong one?",
    "I’m about to apply to Transport when it should be the environment people.",
  ],
  desinscrire: [
    "I clicked Désinscrire to take us off and only a message popped up.",
    "How do I cancel our registration with the Ministère for good?",
    "We no longer sell refrigerants and want to withdraw our active registration.",
    "I pressed Désinscrire by accident, did I just unregister the company?",
    "The unsubscribe button only gives me an explanation, are we still enrolled?",
  ],
  desinscrireAucune: [
    "Désinscrire tells me there’s nothing to cancel for this ministry.",
    "I want to withdraw a request that isn’t active yet, and Désinscrire won’t.",
    "Can I pull back our application while it’s still being processed?",
    "I tried to unregister from a body we were never signed up with.",
    "We’re not Actif there, so why can’t I unregister us?",
  ],
  consentementAbsent: [
    "I hit Transmettre and the consent checkbox turned red.",
    "It won’t send our registration because I didn’t tick the agreement.",
    "I missed the little box where you say you agree.",
    "Is it mandatory to accept the consent before submitting the request?",
    "The registration won’t go out, something about my authorization not being checked.",
  ],
};
