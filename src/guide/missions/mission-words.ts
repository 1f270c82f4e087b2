import type { InAll } from "../../domain/language.ts";
import type { MissionId } from "../../practice/missions/mission.ts";

interface Told {
  /** The last word of its address. */
  slug: string;
  title: string;
  /** What has happened, and what is to be brought about: at most 50 words. */
  brief: string;
}

/** What is said of the missions, in one language. */
interface MissionPageWords {
  kicker: string;
  title: string;
  description: string;
  intro: string;
  /** The groups in which they are listed. */
  groups: Record<Group, string>;
  given: string;
  /** Folded: the best known way, computed. */
  way: (acts: number) => string;
  trained: string;
  acts: (acts: number) => string;
  /** In the list. */
  done: string;
  unaided: string;
  again: string;
  next: string;
  ready: string;
  notYet: string;
  exams: string;
  examTitle: string;
  examDescription: string;
  examLead: string;
  examStill: string;
  readyTitle: string;
  routes: Record<"collegue" | "consultant" | "deux", string>;
  route: string;
  alone: string;
  memory: string;
  check: string;
  checkLead: string;
  checkFields: Record<"name" | "exam" | "seed" | "on" | "code", string>;
  checkButton: string;
  checkYes: string;
  checkNo: string;
  checkPart: string;
  missions: Record<MissionId, Told>;
}

export const groups = {
  acces: ["collegue", "consultant", "lesDeux"],
  attente: ["enAttente", "refusee"],
  suivi: ["prolonger", "renouveler", "unDroitDePlus", "depart", "autreConsultant"],
  ennuis: ["rseParErreur", "sansDroit", "mauvaisePersonne", "neq", "refus"],
} as const satisfies Record<string, readonly MissionId[]>;

type Group = keyof typeof groups;

const fr: MissionPageWords = {
  kicker: "Mission",
  title: "Missions",
  description:
    "Quinze missions pour pratiquer dans un portail simulé : donner, prolonger ou retirer un accès à PES-Halocarbures, et se tirer d’embarras. Rien n’est réel.",
  intro:
    "Chaque mission a un but. Faites-la guidé, puis seul; le portail simulé dit si le but est atteint. Rien n’est réel, rien n’est envoyé.",
  groups: {
    acces: "Donner accès",
    attente: "En attendant la réponse",
    suivi: "Plus tard",
    ennuis: "Quand quelque chose cloche",
  },
  given: "La personne",
  way: (acts) => `Le meilleur chemin connu : ${acts} actions`,
  trained: "Ce que la mission exerce",
  acts: (acts) => `${acts} actions`,
  done: "Faite",
  unaided: "Faite sans aide",
  again: "À refaire, pour ne pas oublier",
  next: "À faire maintenant",
  ready: "Prêt pour la vraie démarche",
  notYet: "Il reste :",
  exams: "Les examens",
  examTitle: "Examen",
  examDescription:
    "Deux examens sur le portail simulé, un collègue ou un consultant : données tirées au sort, aucune aide, un bilan règle par règle et une attestation à imprimer.",
  examLead:
    "Écrans en français seulement, aucune aide, aucune limite de temps. Vous réussissez si le but est atteint et que rien n’est à revoir; les refus ne comptent pas.",
  examStill: "L’examen se passe dans le navigateur : il lui faut JavaScript.",
  readyTitle: "Où en êtes-vous?",
  routes: { collegue: "un collègue", consultant: "un consultant", deux: "les deux" },
  route: "Vous donnerez accès à",
  alone: "sans aide",
  memory: "Imprimer l’aide-mémoire",
  check: "Vérifier une attestation",
  checkLead: "Recopiez ce que dit l’attestation : son code est recalculé ici.",
  checkFields: {
    name: "Nom",
    exam: "Examen",
    seed: "Numéro de l’épreuve",
    on: "Date (AAAA-MM-JJ)",
    code: "Code de contrôle",
  },
  checkButton: "Vérifier le code",
  checkYes: "Le code correspond à ces renseignements.",
  checkNo: "Le code ne correspond pas. Relisez chaque champ : un seul signe change tout.",
  checkPart: "Remplissez les cinq champs.",
  missions: {
    collegue: {
      slug: "acces-collegue",
      title: "Donner accès à une collègue",
      brief:
        "Alix Tremblay-Exemple préparera la déclaration. Rien n’est fait encore : ni l’inscription de l’entreprise, ni son dossier. Donnez-lui accès, de la connexion à l’assignation.",
    },
    consultant: {
      slug: "acces-consultant",
      title: "Donner accès à un consultant",
      brief:
        "Conseils Givre, numéro d’identification 1000000002, fera la déclaration. Rien n’est fait encore. Menez l’affaire jusqu’à l’assignation, que fait le RSE du consultant : vous prendrez sa place.",
    },
    lesDeux: {
      slug: "acces-les-deux",
      title: "Donner accès à une collègue et à un consultant",
      brief:
        "Alix Tremblay-Exemple et Conseils Givre, numéro 1000000002, se partageront la tâche. Rien n’est fait encore. Il faut une procuration pour chacun.",
    },
    enAttente: {
      slug: "pendant-l-attente",
      title: "Avancer pendant l’attente",
      brief:
        "L’inscription est demandée; la réponse viendra demain. Alix Tremblay-Exemple aura besoin d’un dossier : faites ce qui peut l’être aujourd’hui, puis attendez la réponse.",
    },
    refusee: {
      slug: "inscription-refusee",
      title: "L’inscription est refusée",
      brief:
        "L’inscription a été demandée aujourd’hui, mais la réponse ne sera pas celle que vous espérez. Attendez-la, puis trouvez où le portail la dit.",
    },
    prolonger: {
      slug: "prolonger",
      title: "Prolonger avant l’échéance",
      brief:
        "Un peu plus d’un an a passé. La procuration d’Alix court encore, mais autant la prolonger pendant qu’elle est en vigueur. Faites-la durer plus longtemps.",
    },
    renouveler: {
      slug: "renouveler",
      title: "Renouveler après l’échéance",
      brief: "La procuration d’Alix a pris fin hier : elle n’a plus accès. Redonnez-lui accès.",
    },
    unDroitDePlus: {
      slug: "un-droit-de-plus",
      title: "Un droit de plus",
      brief:
        "Noé Gagnon-Exemple a déjà une procuration, pour la SAAQ. Il fera aussi la déclaration des halocarbures. Donnez-lui ce droit sans lui retirer l’autre.",
    },
    depart: {
      slug: "depart",
      title: "Un départ",
      brief: "Alix Tremblay-Exemple quitte l’entreprise. Retirez-lui sa procuration.",
    },
    rseParErreur: {
      slug: "rse-par-erreur",
      title: "RSE par erreur",
      brief:
        "Le dossier de Sam Nadeau-Exemple a été créé au rôle de RSE, par erreur : on ne peut rien lui assigner. Donnez-lui accès quand même.",
    },
    sansDroit: {
      slug: "sans-droit",
      title: "Assignée, mais sans droit",
      brief:
        "Alix Tremblay-Exemple a sa procuration, mais ne voit pas PES-Halocarbures : aucun droit n’y a été enregistré. Corrigez cela.",
    },
    mauvaisePersonne: {
      slug: "mauvaise-personne",
      title: "Assignée à la mauvaise personne",
      brief:
        "La procuration devait aller à Alix Tremblay-Exemple. Elle est allée à Maude Roy-Exemple. Retirez-la à l’une, donnez-la à l’autre.",
    },
    autreConsultant: {
      slug: "autre-consultant",
      title: "Changer de consultant",
      brief:
        "Conseils Givre cède la place à Polaire-Conseil, numéro d’identification 1000000004. Confiez la déclaration au nouveau consultant; que la procuration de l’ancien prenne fin aujourd’hui.",
    },
    neq: {
      slug: "neq-au-lieu-du-numero",
      title: "Le NEQ au lieu du numéro",
      brief:
        "La procuration externe porte le NEQ de Conseils Givre, et son RSE n’a rien reçu. Son numéro d’identification est 1000000002. Réparez, puis menez l’affaire à son terme.",
    },
    refus: {
      slug: "faites-dire-non",
      title: "Faites dire non au portail",
      brief:
        "Trompez-vous exprès. Faites dire non à huit règles différentes : un champ vide, un chiffre de trop, une date passée… Un refus ne brise rien.",
    },
  },
};

const en: MissionPageWords = {
  kicker: "Mission",
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

export const missionWords: InAll<MissionPageWords> = { fr, en };
