import type { InAll } from "../../domain/language.ts";
import type { Excerpt } from "../../kit/excerpt.ts";
import type { RouteId } from "../../guide/flow/routes.ts";

/** What the home page's own components say. */
export interface HomeWords {
  excerpt: Excerpt["words"];
  question: string;
  routes: Record<RouteId, { name: string; title: string; then: string }>;
  begin: string;
  resume: string;
}

export const homeWords: InAll<HomeWords> = {
  fr: {
    excerpt: {
      intro: "Extrait de l’étape 2, avec une erreur.",
      instruction: "Appuyez sur « Continuer » pour voir.",
      ending: {
        heading: "Le numéro est accepté",
        text: "C’est tout le principe : essayer, se tromper, corriger. À l’étape 2, l’écran est entier.",
      },
    },
    question: "À qui donnez-vous accès?",
    routes: {
      collegue: {
        name: "Un collègue",
        title: "Pour un collègue",
        then: "Ensuite, dites-lui que son accès est prêt.",
      },
      consultant: {
        name: "Un consultant",
        title: "Pour un consultant",
        then: "Ensuite, le RSE du consultant l’assigne.",
      },
      deux: {
        name: "Les deux",
        title: "Pour les deux",
        then: "Ensuite, le RSE du consultant assigne la procuration externe.",
      },
    },
    begin: "Commencer",
    resume: "Reprendre votre exercice du bac à sable",
  },
  en: {
    excerpt: {
      intro: "Excerpt from step 2, with a mistake.",
      instruction: "Press “Continuer” and see.",
      ending: {
        heading: "The number is accepted",
        text: "That is the whole idea: try, get it wrong, correct it. Step 2 has the screen in full.",
      },
    },
    question: "Who are you giving access to?",
    routes: {
      collegue: {
        name: "A colleague",
        title: "For a colleague",
        then: "Then tell them that their access is ready.",
      },
      consultant: {
        name: "A consultant",
        title: "For a consultant",
        then: "Then their RSE assigns the power of attorney.",
      },
      deux: {
        name: "Both",
        title: "For both",
        then: "Then the consultant’s RSE assigns the external one.",
      },
    },
    begin: "Begin",
    resume: "Resume your sandbox exercise",
  },
};
