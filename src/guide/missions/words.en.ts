import type { MissionPageWords } from "./words.ts";

export const en: MissionPageWords = {
  kicker: "Mission",
  practise: "To practise",
  title: "Missions",
  description:
    "Fifteen missions to practise in a simulated portal: give, extend or take back access to PES-Halocarbures, and fix mistakes. Nothing in it is real.",
  intro:
    "Each mission has a goal. Do it with the guide, then alone; you are told when you reach it. Nothing is real, nothing is sent.",
  groups: {
    acces: "Giving access",
    attente: "While waiting for the answer",
    suivi: "Later on",
    ennuis: "When something is wrong",
  },
  given: "The person",
  way: (acts) => `Shortest known way: ${acts} actions`,
  trained: "What you practise",
  acts: (acts) => `${acts} actions`,
  done: "Done",
  unaided: "Done without help",
  again: "Do again, to keep it fresh",
  next: "Do now",
  ready: "Ready for the real procedure",
  notYet: "Still to do:",
  exams: "The exams",
  examTitle: "Exam",
  examDescription:
    "Two exams in the simulated portal, a colleague or a consultant: random data, no help, your result rule by rule, and a certificate to print.",
  examLead:
    "Screens in French only, no help, no time limit. You pass if you reach the goal and leave nothing to correct; refusals do not count.",
  examStill: "The exam runs in the browser: it needs JavaScript.",
  readyTitle: "How far are you?",
  routes: { collegue: "a colleague", consultant: "a consultant", deux: "both" },
  route: "You will give access to",
  alone: "without help",
  memory: "Print the memory aid",
  check: "Check a certificate",
  checkLead: "Copy what the certificate says: the guide works its code out again.",
  checkFields: {
    name: "Name",
    exam: "Exam",
    seed: "Exam number",
    on: "Date (YYYY-MM-DD)",
    code: "Check code",
  },
  checkButton: "Check the code",
  checkYes: "The code matches what you entered.",
  checkNo: "The code does not match. Read each field again: one character changes everything.",
  checkPart: "Fill in all five fields.",
  checkWrong: {
    seed: "Exam number: write its four digits, such as 4821.",
    on: "Date: write a day that exists, year first, such as 2026-11-27.",
    code: "Check code: copy its eight characters, such as K7QM-2XBN; none is 0, O, 1 or I.",
  },
  missions: {
    collegue: {
      slug: "access-colleague",
      title: "Give a colleague access",
      brief:
        "Alix Tremblay-Exemple will submit the declaration. Nothing is done yet: the business is not registered, and she has no user file. Give her access, from signing in to the assignment.",
    },
    consultant: {
      slug: "access-consultant",
      title: "Give a consultant access",
      brief:
        "Conseils Givre, identification number 1000000002, will submit the declaration. Nothing is done yet. Go on to the assignment, which the consultant’s RSE makes: you will take their place.",
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
        "The registration has been requested; the answer comes tomorrow. Alix Tremblay-Exemple will need a user file: do what you can today, then wait for the answer.",
    },
    refusee: {
      slug: "registration-refused",
      title: "The registration is refused",
      brief:
        "The registration was requested today, but the answer will not be the one you hope for. Wait for it, then find where the portal says so.",
    },
    prolonger: {
      slug: "extend",
      title: "Extend before expiry",
      brief:
        "A little over a year has gone by. Alix’s power of attorney has not expired, so you can change its end date. Make it last longer.",
    },
    renouveler: {
      slug: "renew",
      title: "Renew after expiry",
      brief:
        "Alix’s power of attorney ended yesterday: she no longer has access. Give it back to her.",
    },
    unDroitDePlus: {
      slug: "one-more-right",
      title: "One more right",
      brief:
        "Noé Gagnon-Exemple already has a power of attorney, for the SAAQ (vehicle insurance). He will submit the halocarbon declaration too. Give him that right and keep the other.",
    },
    depart: {
      slug: "departure",
      title: "An employee leaves",
      brief: "Alix Tremblay-Exemple is leaving the business. Withdraw her power of attorney.",
    },
    rseParErreur: {
      slug: "rse-by-mistake",
      title: "RSE by mistake",
      brief:
        "Sam Nadeau-Exemple’s user file was created with the RSE role by mistake: nothing can be assigned to him. Give him access anyway.",
    },
    sansDroit: {
      slug: "no-right",
      title: "Assigned, but without a right",
      brief:
        "Alix Tremblay-Exemple has her power of attorney but does not see PES-Halocarbures: no right was saved in it. Correct that.",
    },
    mauvaisePersonne: {
      slug: "wrong-person",
      title: "Assigned to the wrong person",
      brief:
        "The power of attorney was meant for Alix Tremblay-Exemple. It went to Maude Roy-Exemple. Withdraw it from one and give it to the other.",
    },
    autreConsultant: {
      slug: "new-consultant",
      title: "A change of consultant",
      brief:
        "Polaire-Conseil, identification number 1000000004, takes over from Conseils Givre. Give the new consultant access, and make the former one’s power of attorney end today.",
    },
    neq: {
      slug: "neq-for-number",
      title: "An NEQ instead of the number",
      brief:
        "The external power of attorney has the NEQ of Conseils Givre, so their RSE has received nothing. Their identification number is 1000000002. Correct it, then go on to the assignment.",
    },
    refus: {
      slug: "make-it-say-no",
      title: "Make the portal say no",
      brief:
        "Get it wrong on purpose. Make eight different rules say no: an empty field, one digit too many, a date in the past… A refusal breaks nothing.",
    },
  },
};
