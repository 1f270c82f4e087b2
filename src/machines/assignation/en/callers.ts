import type { Callers } from "../words.ts";

/** What callers say of each case, in English: never shown, looked up by the searches. */
export const callers: Callers = {
  modele: [
    "I assigned it to my people, is everything finished?",
    "The confirmation says it’s assigned, can they file right away?",
    "Do my technicians have access as of today?",
    "Is there one more step after handing out the power of attorney?",
    "I ticked my two employees and sent it, are they all set?",
  ],
  sansHalocarbures: [
    "I think I’m assigning the SAAQ power of attorney instead of the halocarbon one.",
    "The one I opened with Assigner doesn’t mention refrigerants.",
    "I chose the wrong line in the list before assigning, how do I go back?",
    "This procuration is for vehicles, should I give it to my guy anyway?",
    "How do I know which of our powers of attorney covers the halocarbon report?",
  ],
  tousPourvus: [
    "The list of users is empty when I want to assign.",
    "Everyone on my staff already has a power of attorney, so Continuer stops.",
    "There’s not a single name to tick, what do I do?",
    "It says all our people are taken, how do I free somebody up?",
    "Nobody at all shows up to receive the new one.",
  ],
  employeAbsent: [
    "One of my technicians isn’t in the names I can tick.",
    "I see the others, but not the new hire, where did he go?",
    "My employee’s name is missing when I try to assign.",
    "Why can’t I find her among the users, she has a login?",
    "Is he left out because he already has the SAAQ one?",
  ],
  collegueRse: [
    "I made my partner an RSE and he’s not in the list to assign.",
    "Does another person in charge need a power of attorney at all?",
    "My colleague has the same role as me and her name doesn’t come up.",
    "I created him as Responsable, so I can’t tick him now.",
    "Can an RSE file the halocarbon report without being assigned anything?",
  ],
  personneAbsente: [
    "I clicked Continuer and hadn’t checked any name.",
    "It asks me to choose at least one person.",
    "I saw the names, but didn’t tick a box before going on.",
    "Can I select several employees at once, or just one?",
    "The assignment won’t proceed, no employee is checked off.",
  ],
};
