import { list } from "../../shared/fr/list.ts";
import { form, rights } from "../../shared/fr/rights.ts";
import type { French } from "../words.ts";

const type = {
  rule: "Une procuration interne sert aux employés de l’entreprise; une procuration externe, à un consultant.",
};

const mandatary = {
  rule: "Une procuration externe porte le numéro d’identification du mandataire : exactement 10 chiffres.",
  consequence: "Avec un numéro inexact, la procuration n’arrive pas chez le bon mandataire.",
};

export const words = {
  screens: {
    liste: list,
    consultation: {
      intro:
        "Voici ce que contient la procuration choisie. Rien ne se modifie dans cette page.",
      instruction:
        "Vérifiez la date de fin et les droits. Pour revenir à la liste, appuyez sur « Procurations ».",
      help: {},
      sayings: {},
      done: {
        procurations: "Consultation terminée : rien n’a changé, vous revoici à la liste.",
      },
    },
    ajout: {
      intro:
        "Dites à qui sert la procuration et jusqu’à quand. Ses droits se choisissent plus bas, un ministère à la fois.",
      instruction:
        "Remplissez les champs du haut. Si « Développement durable, Environnement » affiche « Aucun accès », sélectionnez cette ligne et appuyez sur « Modifier ». Sinon, appuyez sur « Continuer ».",
      help: {
        type: "« Interne » pour les employés; « Externe » pour un consultant ou un autre mandataire",
        mandataire: "Le mandataire vous le donne; ce n’est pas son NEQ",
        ...form.help,
        description: "Le nom qui la distinguera dans la liste",
      },
      sayings: {
        "type.required": {
          message: "Indiquez si la procuration est interne ou externe.",
          ...type,
          consequence:
            "Le type décide de la suite : vous assignez une procuration interne; le RSE du mandataire assigne une procuration externe.",
        },
        "type.fixed": {
          message:
            "Ici, le type ne change plus après la création. Rétablissez-le ou, depuis la liste, créez une autre procuration avec « Ajouter ».",
          rule: "On suppose que le type d’une procuration ne change plus une fois qu’elle est créée.",
          unknown: "On ignore si le vrai portail permet de changer le type.",
        },
        "mandataire.required": {
          message: "Entrez le numéro d’identification du mandataire.",
          ...mandatary,
        },
        "mandataire.characters": {
          message:
            "Le numéro d’identification du mandataire ne doit contenir que des chiffres. Retirez les lettres et les signes.",
          ...mandatary,
        },
        "mandataire.length": {
          message: ({ digits }) =>
            `Le numéro d’identification du mandataire compte 10 chiffres; vous en avez entré ${digits}.`,
          ...mandatary,
        },
        "mandataire.self": {
          message:
            "Ce numéro est celui de votre propre entreprise. Entrez le numéro d’identification du mandataire.",
          rule: "Une procuration externe est destinée à un consultant. Pour vos employés, choisissez « Interne ».",
          unknown: "On ignore comment le vrai portail traite votre propre numéro.",
        },
        "mandataire.neq": {
          message:
            "Ce numéro ressemble à un NEQ. On demande ici le numéro d’identification : vérifiez auprès du mandataire et, au besoin, corrigez-le.",
          rule: "Le NEQ et le numéro d’identification comptent tous deux 10 chiffres. Un NEQ commence par 11, 22, 33 ou 88.",
          consequence:
            "Avec un NEQ, la procuration pourrait être refusée ou ne pas arriver chez le mandataire.",
        },
        "mandataire.separators": {
          message: "Accepté ici. Dans le doute, tapez les chiffres seuls.",
          rule: mandatary.rule,
          unknown: "On ignore si le vrai portail tolère les espaces et les tirets.",
        },
        ...form.sayings,
      },
      done: {
        ...form.done,
        procurations:
          "Rien n’a été transmis : formulaire et droits abandonnés, vous revoici à la liste.",
        precedente: "Rien n’a été transmis : retour à la liste, formulaire et droits perdus.",
        continuer: ({ type, mandataire, dateFin }) =>
          `Formulaire accepté : « ${type} »${mandataire ? `, mandataire ${mandataire}` : ""}, fin le ${dateFin}. Rien n’est encore transmis.`,
      },
    },
    droits: rights,
    verification: {
      intro: "Relisez la procuration : rien n’est encore transmis.",
      instruction:
        "Vérifiez surtout la date de fin et les droits. « Transmettre » enregistre la procuration; « Corriger » vous ramène au formulaire, où rien n’est perdu.",
      help: {},
      sayings: {},
      done: {
        corriger:
          "Formulaire rouvert pour correction : vos réponses et les droits y sont encore.",
        precedente: "Rien n’a été transmis : retour au formulaire, réponses et droits gardés.",
        transmettre: ({ editing, reference }) =>
          `Procuration ${editing ? "modifiée" : "créée"} : référence ${reference}.`,
      },
    },
    accuse: {
      intro: "La procuration est enregistrée. Gardez le numéro de référence.",
      instruction:
        "Revenez à la liste par « Procurations ». Une nouvelle procuration interne reste à assigner (étape 4); pour une externe, prévenez le RSE du mandataire, qui l’assignera. Si vous avez modifié une procuration déjà assignée, c’est terminé.",
      help: {},
      sayings: {},
      done: {
        imprimer: "Accusé de réception envoyé à l’impression.",
        procurations: ({ dateFin }) =>
          `Accusé de réception fermé : la procuration est dans la liste, fin le ${dateFin}.`,
      },
    },
  },
  ends: {
    assigner: {
      heading: "Procuration à assigner",
      text: "Dans clicSÉQUR, l’assignation s’ouvrirait maintenant : vous y choisiriez les personnes qui reçoivent cette procuration. C’est l’étape 4.",
    },
  },
} satisfies French;
