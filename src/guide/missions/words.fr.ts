import type { MissionPageWords } from "./words.ts";

export const fr: MissionPageWords = {
  kicker: "Mission",
  practise: "À pratiquer",
  title: "Missions",
  description:
    "Quinze missions pour pratiquer dans un portail simulé : donner, prolonger ou retirer un accès à PES-Halocarbures, et se tirer d’embarras. Rien n’est réel.",
  intro:
    "Chaque mission a un but. Faites-la avec le coach, puis sans lui : le portail simulé dit si le but est atteint. Rien n’est réel, rien n’est envoyé.",
  groups: {
    acces: "Donner accès",
    attente: "En attendant la réponse",
    suivi: "Plus tard",
    ennuis: "En cas d’erreur",
  },
  given: "La personne",
  way: (acts) => `Le meilleur chemin connu : ${acts} actions`,
  trained: "Ce que la mission exerce",
  acts: (acts) => `${acts} actions`,
  done: "C’est fait",
  unaided: "C’est fait, sans aide",
  again: "À refaire, pour ne pas oublier",
  next: "À faire maintenant",
  ready: "Prêt pour la vraie démarche",
  notYet: "Il reste :",
  exams: "Les examens",
  examTitle: "Examen",
  examDescription:
    "Deux examens sur le portail simulé : un collègue ou un consultant. Données tirées au sort, aucune aide, un bilan règle par règle et une attestation à imprimer.",
  examLead:
    "Écrans en français seulement, aucune aide, aucune limite de temps. Vous réussissez quand le but est atteint et que rien n’est à revoir; les refus ne comptent pas.",
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
  checkWrong: {
    seed: "Numéro de l’épreuve : écrivez ses quatre chiffres, comme 4821.",
    on: "Date : écrivez un jour qui existe, l’année d’abord, comme 2026-11-27.",
    code: "Code de contrôle : recopiez ses huit signes, comme K7QM-2XBN; il n’a ni 0, ni O, ni 1, ni I.",
  },
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
        "Conseils Givre, numéro d’identification 1000000002, fera la déclaration. Rien n’est fait encore. Allez jusqu’à l’assignation, que fait le RSE du consultant : vous prendrez sa place.",
    },
    lesDeux: {
      slug: "acces-les-deux",
      title: "Donner accès à une collègue et à un consultant",
      brief:
        "Alix Tremblay-Exemple et Conseils Givre, numéro 1000000002, se partageront la déclaration. Rien n’est fait encore. Il faut deux procurations.",
    },
    enAttente: {
      slug: "pendant-l-attente",
      title: "Avancer pendant l’attente",
      brief:
        "L’inscription est demandée; la réponse viendra demain. Alix Tremblay-Exemple aura besoin d’un dossier : faites ce qui peut l’être, puis attendez.",
    },
    refusee: {
      slug: "inscription-refusee",
      title: "L’inscription est refusée",
      brief:
        "L’inscription a été demandée aujourd’hui, mais la réponse ne sera pas celle que vous espérez. Attendez-la, puis trouvez où le portail l’affiche.",
    },
    prolonger: {
      slug: "prolonger",
      title: "Prolonger avant l’échéance",
      brief:
        "Un peu plus d’un an a passé, et la procuration d’Alix est encore en vigueur. Prolongez-la avant l’échéance.",
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
        "Le dossier de Sam Nadeau-Exemple a été créé par erreur avec le rôle de RSE : on ne peut rien lui assigner. Donnez-lui accès quand même.",
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
        "Conseils Givre cède la place à Polaire-Conseil, numéro d’identification 1000000004. Confiez-lui la déclaration, puis mettez fin aujourd’hui à l’autre procuration.",
    },
    neq: {
      slug: "neq-au-lieu-du-numero",
      title: "Le NEQ au lieu du numéro",
      brief:
        "La procuration externe porte le NEQ de Conseils Givre, et son RSE n’a rien reçu. Le bon numéro d’identification est 1000000002. Réparez, puis allez jusqu’à l’assignation.",
    },
    refus: {
      slug: "faites-dire-non",
      title: "Faites dire non au portail",
      brief:
        "Trompez-vous exprès. Faites dire non à huit règles différentes : un champ vide, un chiffre de trop, une date passée… Un refus ne brise rien.",
    },
  },
};
