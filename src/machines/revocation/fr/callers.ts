import type { Callers } from "../words.ts";

/** What callers say of each case, in French: never shown, looked up by the searches. */
export const callers: Callers = {
  modele: [
    "J’ai enlevé l’accès à un employé qui est parti, est-ce qu’il peut encore entrer ?",
    "Je viens de lui ôter sa procuration, est-ce que son code marche encore ?",
    "C’est révoqué pour elle, est-ce que je peux lui en donner une autre maintenant ?",
    "Après l’avoir retirée à mon gars, les autres gardent-ils la leur ?",
  ],
  depart: [
    "Un de mes employés a démissionné, comment je lui ferme son accès ?",
    "Une de mes employées s’en va, quoi faire avec ses accès ?",
    "Ma secrétaire prend sa retraite vendredi, qu’est-ce qu’il faut que je fasse avec son code ?",
    "Le technicien qui faisait la déclaration est parti, je veux que quelqu’un prenne sa place.",
    "On a congédié un gars ce matin, ça presse de bloquer son compte.",
    "Quelqu’un a quitté la compagnie, est-ce que je suspends son dossier ou si je le révoque ?",
    "L’autre responsable s’en va, est-ce que je peux lui enlever ses pouvoirs ?",
  ],
  mauvaisePersonne: [
    "J’ai coché le mauvais nom, c’est quelqu’un d’autre qui a reçu la procuration.",
    "Je me suis trompée de gars en assignant, comment je reprends ça ?",
    "La procuration est rendue dans les mains d’une personne qui ne devait pas l’avoir.",
    "On a deux employés du même nom et c’est l’autre qui a l’accès.",
    "J’ai donné l’accès à la mauvaise personne, je l’ôte en premier ou je donne l’autre avant ?",
  ],
  ligneAbsente: [
    "Je veux enlever l’accès à quelqu’un, je pèse sur Révoquer et rien ne bouge.",
    "Je n’ai pas choisi la personne à qui retirer la procuration.",
    "Ça me dit de sélectionner une assignation, où est-ce que je clique ?",
    "Il fallait-tu mettre un point devant le nom avant de lui ôter ça ?",
  ],
};
