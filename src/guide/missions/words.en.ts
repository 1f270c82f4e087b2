import type { MissionPageWords } from "./words.ts";

export const en: MissionPageWords = {
  kicker: "Mission",
  practise: "To practise",
  title: "Missions",
  description:
    "Fifteen missions to practise in a simulated portal: give, extend or take back access to PES-Halocarbures, and get out of trouble. Nothing in it is real.",
  intro:
    "Each mission has a goal. Do it with the guide, then alone; the simulated portal tells whether the goal is reached. Nothing is real, nothing is sent.",
  groups: {
    acces: "Giving access",
    attente: "While waiting for the answer",
    suivi: "Later on",
    ennuis: "When something is wrong",
  },
  given: "The person",
  way: (acts) => `The best known way: ${acts} actions`,
  trained: "What the mission trains",
  acts: (acts) => `${acts} actions`,
  done: "Done",
  unaided: "Done without help",
  again: "To do again, so as not to forget",
  next: "To do now",
  ready: "Ready for the real thing",
  notYet: "Still to do:",
  exams: "The exams",
  examTitle: "Exam",
  examDescription:
    "Two exams in the simulated portal, a colleague or a consultant: data drawn by lot, no help, an account of how you did rule by rule, and a certificate to print.",
  examLead:
    "Screens in French only, no help, no time limit. You pass if the goal is reached and nothing needs looking at again; refusals do not count.",
  examStill: "The exam runs in the browser: it needs JavaScript.",
  readyTitle: "How far are you?",
  routes: { collegue: "a colleague", consultant: "a consultant", deux: "both" },
  route: "You will give access to",
  alone: "without help",
  memory: "Print the memory aid",
  check: "Check a certificate",
  checkLead: "Copy what the certificate says: its code is worked out again here.",
  checkFields: {
    name: "Name",
    exam: "Exam",
    seed: "Number of the paper",
    on: "Date (YYYY-MM-DD)",
    code: "Check code",
  },
  checkButton: "Check the code",
  checkYes: "The code matches what you entered.",
  checkNo: "The code does not match. Read each field again: one sign changes it all.",
  checkPart: "Fill in all five fields.",
  missions: {
    collegue: {
      slug: "access-colleague",
      title: "Give a colleague access",
      brief:
        "Alix Tremblay-Exemple will prepare the declaration. Nothing is done yet: neither the company’s registration nor her user file. Give her access, from signing in to the assignment.",
    },
    consultant: {
      slug: "access-consultant",
      title: "Give a consultant access",
      brief:
        "Conseils Givre, identification number 1000000002, will file the declaration. Nothing is done yet. See it through to the assignment, made by the consultant’s RSE: you will take their place.",
    },
    lesDeux: {
      slug: "access-both",
      title: "Give both a colleague and a consultant access",
      brief:
        "Alix Tremblay-Exemple and Conseils Givre, number 1000000002, will share the work. Nothing is done yet. Each needs a power of attorney.",
    },
    enAttente: {
      slug: "while-waiting",
      title: "Get ahead while waiting",
      brief:
        "The registration has been requested; the answer comes tomorrow. Alix Tremblay-Exemple will need a user file: do today what can be done, then wait for the answer.",
    },
    refusee: {
      slug: "registration-refused",
      title: "The registration is refused",
      brief:
        "The registration was requested today, but the answer will not be the one you hope for. Wait for it, then find where the portal says so.",
    },
    prolonger: {
      slug: "extend",
      title: "Extend before the end",
      brief:
        "A little over a year has gone by. Alix’s power of attorney still runs, and while it does, its end can be changed. Make it last longer.",
    },
    renouveler: {
      slug: "renew",
      title: "Renew after the end",
      brief:
        "Alix’s power of attorney ended yesterday: she no longer has access. Give her access again.",
    },
    unDroitDePlus: {
      slug: "one-more-right",
      title: "One more right",
      brief:
        "Noé Gagnon-Exemple already has a power of attorney, for the SAAQ. He will file the halocarbon declaration too. Give him that right without taking the other away.",
    },
    depart: {
      slug: "departure",
      title: "Somebody leaves",
      brief: "Alix Tremblay-Exemple is leaving the company. Take her power of attorney back.",
    },
    rseParErreur: {
      slug: "rse-by-mistake",
      title: "RSE by mistake",
      brief:
        "Sam Nadeau-Exemple’s user file was created with the role of an RSE, by mistake: nothing can be assigned to him. Give him access all the same.",
    },
    sansDroit: {
      slug: "no-right",
      title: "Assigned, but without a right",
      brief:
        "Alix Tremblay-Exemple has her power of attorney but does not see PES-Halocarbures: no right was saved in it. Put that right.",
    },
    mauvaisePersonne: {
      slug: "wrong-person",
      title: "Assigned to the wrong person",
      brief:
        "The power of attorney was meant for Alix Tremblay-Exemple. It went to Maude Roy-Exemple. Take it back from one and give it to the other.",
    },
    autreConsultant: {
      slug: "new-consultant",
      title: "A change of consultant",
      brief:
        "Polaire-Conseil, identification number 1000000004, takes over from Conseils Givre. Entrust the declaration to the new consultant, and let the former one’s power of attorney end today.",
    },
    neq: {
      slug: "neq-for-number",
      title: "The NEQ instead of the number",
      brief:
        "The external power of attorney bears the NEQ of Conseils Givre, and their RSE has received nothing. Their identification number is 1000000002. Mend it, then see it through.",
    },
    refus: {
      slug: "make-it-say-no",
      title: "Make the portal say no",
      brief:
        "Get it wrong on purpose. Make eight different rules say no: an empty field, one digit too many, a date that is past… A refusal breaks nothing.",
    },
  },
};
