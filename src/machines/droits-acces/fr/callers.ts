import type { Callers } from "../words.ts";

/** What callers say of each case, in French: never shown, looked up by the searches. */
export const callers: Callers = {
  modele: [
    "J’ai passé par Gestion des droits d’accès, faut-il encore créer une procuration ?",
    "J’ai tout fait en une fois, est-ce que je dois encore assigner quelque chose ?",
    "Après avoir transmis dans les droits d’accès, une procuration à son nom est apparue dans ma liste.",
    "Les droits d’accès sont donnés, est-ce que l’étape 3 et l’étape 4 sont faites ?",
  ],
  quelleVoie: [
    "Il y a deux menus, procurations et droits d’accès, lequel je prends ?",
    "C’est quoi la différence entre Gestion des droits d’accès et Gestion des procurations ?",
    "Est-ce qu’il y a un chemin plus court, plus rapide que la procuration et l’assignation ?",
    "L’aide en ligne me dit de passer par les droits d’accès, mais votre guide parle de procurations.",
    "Peut-on créer et assigner en une seule fois ?",
  ],
  personneAbsente: [
    "Je fais Continuer et ça me dit de choisir une personne à qui donner des droits.",
    "Gestion des droits d’accès : je n’ai sélectionné personne.",
    "J’ai oublié de mettre le point devant le nom dans la page des droits.",
  ],
  personnePourvue: [
    "Dans les droits, ça m’arrête parce que mon employé a déjà une procuration.",
    "Gestion des droits d’accès affiche « Déjà une procuration ».",
    "Gestion des droits d’accès refuse la personne que j’ai choisie, elle détient déjà quelque chose.",
  ],
  personneSuspendue: [
    "Le gars que j’ai choisi pour les droits a un dossier suspendu.",
    "Droits d’accès : elle est suspendue, mais elle revient de congé.",
    "Gestion des droits d’accès : dossier suspendu, qu’est-ce que je fais ?",
  ],
};
