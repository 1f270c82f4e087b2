import type { TrailWords } from "./words.ts";

export const fr: TrailWords = {
  title: "Parcours partagé",
  at: (done, all) => `Action ${done} sur ${all}`,
  pressed: "Bouton pressé",
  go: "Menu choisi",
  wait: "Calendrier avancé",
  swap: "Passage à l’autre entreprise",
  previous: "Action précédente",
  next: "Action suivante",
  left: "Vous avez quitté le parcours et continuez par vous-même.",
  back: "Revenir au parcours",
  standIn:
    "Le lien ne contient rien de ce qui a été tapé. Des données d’exercice en tiennent lieu.",
  here: "À cette action",
  stale: "Ce lien est ancien ou incomplet. Voici le dernier point qu’il permet d’atteindre.",
};
