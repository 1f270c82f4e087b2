import type { Callers } from "../words.ts";

/** What callers say of each case, in English: never shown, looked up by the searches. */
export const callers: Callers = {
  modele: [
    "I took away my ex-employee’s access, is he completely out?",
    "She left the company and I revoked her, can she still log in?",
    "After the revocation, does his user code still exist?",
    "It’s withdrawn from him, can I give him a different one now?",
    "Is there anything else to close after removing somebody’s assignment?",
  ],
  depart: [
    "Someone left the company, how do I cut off their access?",
    "My technician quit yesterday and he still has his user code.",
    "Our secretary is retiring on Friday, what should I do with her account?",
    "We fired a guy this morning and I need him locked out right away.",
    "The person who filed our reports is leaving, how do I hand it over to somebody else?",
    "Do I suspend or revoke the file of an employee who is gone for good?",
  ],
  mauvaisePersonne: [
    "I ticked the wrong name and somebody else got the power of attorney.",
    "I assigned it to the wrong employee, how do I take it back?",
    "A person who was never meant to have access has it now.",
    "Two of our people share a name, and the other one was given the rights.",
    "Do I remove it from the wrong person first, or give it to the right one first?",
  ],
  ligneAbsente: [
    "I hit Révoquer, but hadn’t picked whose assignment.",
    "Révoquer wants me to select a person’s line first.",
    "I’m trying to remove somebody and forgot to click the row.",
    "The revoke button does nothing on the list of assignments.",
    "Where do I indicate which employee loses it before Révoquer?",
  ],
};
