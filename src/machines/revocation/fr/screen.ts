import type { French } from "../words.ts";

export const words = {
  screens: {
    liste: {
      intro:
        "Le menu de 2019 nomme cette page, mais aucune source consultée ne la montre : ces écrans sont les nôtres.",
      instruction:
        "Sélectionnez la personne à qui vous retirez sa procuration, puis appuyez sur « Révoquer ». Une vérification suit : rien n’est encore retiré.",
      help: {},
      sayings: {
        "assignation.required": {
          message:
            "Sélectionnez d’abord une assignation dans la liste. Si elle est vide, il n’y a rien à révoquer.",
          rule: "Le bouton agit sans doute sur la ligne sélectionnée : aucune source consultée ne montre cet écran.",
          consequence:
            "Sans ligne sélectionnée, le portail ne peut pas savoir à qui la procuration est retirée.",
        },
      },
      done: {
        revoquer: ({ assignation }) =>
          `Révocation préparée pour ${assignation} : rien n’est encore révoqué.`,
      },
    },
    verification: {
      intro: "Relisez le nom de la personne et la procuration : rien n’est encore révoqué.",
      instruction:
        "« Transmettre » met fin à l’assignation. « Précédente » ramène à la liste, sans rien changer.",
      help: {},
      sayings: {},
      done: {
        precedente:
          "Rien n’a été révoqué : retour à la liste, votre ligne encore sélectionnée.",
        transmettre: ({ assignation, reference }) =>
          `Assignation révoquée pour ${assignation} : référence ${reference}.`,
      },
    },
    accuse: {
      intro:
        "L’assignation est révoquée. La procuration et le dossier de la personne existent toujours.",
      instruction: "Imprimez l’accusé au besoin, puis appuyez sur « Terminer ».",
      help: {},
      sayings: {},
      done: {
        imprimer: "Accusé de réception envoyé à l’impression.",
        terminer: "Révocation terminée : cette personne n’a plus la procuration.",
      },
    },
  },
  ends: {
    termine: {
      heading: "Assignation révoquée",
      text: "La personne n’a plus de procuration. Elle figure de nouveau parmi celles à qui vous pouvez en assigner une (étape 4).",
    },
  },
} satisfies French;
