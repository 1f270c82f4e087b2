import { fr as asked } from "../../practice/missions/words.fr.ts";
import { fr as modes } from "../help/words.fr.ts";
import { fr as sandbox } from "../sandbox/words.fr.ts";
import type { MissionWords } from "./words.ts";

export const fr: MissionWords = {
  sandbox,
  ...modes,
  asked,
  goal: "Ce qu’il faut obtenir",
  ending: {
    acts: (done, best) =>
      `En ${done} action${done > 1 ? "s" : ""}. Le meilleur chemin connu en compte ${best}.`,
    unaided: "Sans aide.",
    rung: (rung) => `Avec l’aide, jusqu’au degré ${rung} sur 4.`,
    slips: "Le but est atteint, mais ceci reste à revoir :",
    lasting: "Dans le portail, cela ne s’annule pas. Ici, reculez ou recommencez.",
    again: "Recommencer",
    alone: "Refaire, seul",
    onward: "Mission suivante",
    all: "Toutes les missions",
  },
  restart: "Recommencer la mission",
  refusals: "Ont déjà dit non",
  exam: {
    names: { collegue: "Accès pour un collègue", consultant: "Accès pour un consultant" },
    begin: "Commencer",
    another: "Passer un autre examen",
    barred: "Cet examen n’est pas terminé. Finissez-le avant d’en commencer un autre.",
    number: (seed) => `Épreuve nº ${seed}`,
    given: {
      title: "Ce qu’on vous demande",
      collegue:
        "Donnez accès à cette personne, de la connexion à l’assignation. Rien n’est fait, ou presque : à vous de le voir.",
      consultant:
        "Donnez accès à ce consultant, de la connexion à l’assignation. À la fin, prenez la place de son RSE.",
      name: "Nom de famille",
      firstName: "Prénom",
      email: "Courriel",
      phone: "Téléphone",
      extension: "Poste",
      none: "aucun",
      company: "Consultant",
      consultantNumber: "Numéro d’identification",
      neq: "NEQ",
      rse: "RSE",
    },
    hand: "J’ai terminé : voir le bilan",
    sure: "L’examen sera fini. Voir le bilan?",
    yes: "Oui, voir le bilan",
    no: "Non, continuer",
    passed: "Réussi",
    failed: "À reprendre",
    missing: "Il manque encore :",
    debrief: "Le bilan, règle par règle",
    held: "Respectée",
    unmet: "Sans objet",
    refused: (times) => (times === 1 ? "Un refus" : `${times} refus`),
    slipped: "Pas respectée",
    why: "Pourquoi?",
    thisCase: "Ce cas, expliqué pas à pas",
    proof: "Votre attestation",
    proofLead: "Pour l’imprimer, écrivez votre nom : il n’est ni gardé ni envoyé.",
    yourName: "Votre nom",
    print: "Imprimer l’attestation",
    proofText: (exam, day) => `a réussi l’examen « ${exam} » du Guide du RSE le ${day}.`,
    code: "Code de contrôle",
    declared:
      "Attestation faite dans le navigateur de la personne nommée, et déclarée par elle. Le code se vérifie à la page des missions.",
  },
};
