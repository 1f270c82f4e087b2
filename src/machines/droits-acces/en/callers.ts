import type { Callers } from "../words.ts";

/** What callers say of each case, in English: never shown, looked up by the searches. */
export const callers: Callers = {
  modele: [
    "I went through the access rights menu, do I still have to create a power of attorney?",
    "I gave my employee the rights in one go, do I still need to assign something?",
    "After I submitted in Gestion des droits d’accès, a power of attorney in her name showed up in my list.",
    "Access rights are given, are steps 3 and 4 done then?",
  ],
  quelleVoie: [
    "There are two menus, powers of attorney and access rights, which one do I take?",
    "What is the difference between Gestion des droits d’accès and Gestion des procurations?",
    "Is there a shorter, faster way than a power of attorney and an assignment?",
    "The online help tells me to use access rights but your guide talks about powers of attorney.",
    "Can I create it and assign it all at once?",
  ],
  personneAbsente: [
    "Access rights: I press Continuer without picking a name and it stays there.",
    "Gestion des droits d’accès: I did not select anybody.",
    "I forgot to click the dot beside the name on the access rights page.",
  ],
  personnePourvue: [
    "Access rights stops me because my employee holds another one.",
    "Gestion des droits d’accès shows “Déjà une procuration”.",
    "Gestion des droits d’accès will not take the person I picked, she already holds something.",
  ],
  personneSuspendue: [
    "In access rights the guy I picked has a suspended file.",
    "Access rights: she is suspended, but she is back from leave.",
    "Gestion des droits d’accès says the file is suspended, what now?",
  ],
};
