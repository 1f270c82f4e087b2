import type { Callers } from "../words.ts";

/** What callers say of each case, in French: never shown, looked up by the searches. */
export const callers: Callers = {
  modele: [
    "J’ai donné la procuration à mes gars, est-ce que tout est fini là ?",
    "J’ai eu la confirmation que c’est assigné, mes employés peuvent-ils faire leur rapport ?",
    "Est-ce que je dois avertir ma technicienne qu’elle a son accès ?",
    "C’était la dernière étape, ou il m’en reste encore à faire ?",
  ],
  sansHalocarbures: [
    "J’ai pris la procuration de la SAAQ au lieu de celle des gaz pour l’assigner.",
    "Je suis en train de donner la mauvaise procuration à mon employé.",
    "Celle que j’allais remettre à mon gars ne parle pas des halocarbures.",
    "Comment je retourne choisir l’autre procuration avant de la donner ?",
  ],
  tousPourvus: [
    "Personne ne sort dans la liste quand je veux donner la procuration.",
    "Ça dit que tout mon monde en a déjà une, je fais quoi ?",
    "La liste des employés est vide, je ne peux cocher personne.",
    "Faut-il ôter une procuration à quelqu’un pour lui donner celle-là ?",
  ],
  employeAbsent: [
    "Je vois mes autres employés dans la liste, mais pas lui.",
    "Il manque un gars quand je veux donner la procuration, pourtant il a son code.",
    "Ma technicienne ne sort pas dans les noms à cocher, pourquoi elle ?",
    "Le nom de mon employé a disparu, sa fiche est peut-être suspendue.",
    "Est-ce qu’il n’est pas là parce qu’il a déjà une autre procuration ?",
  ],
  collegueRse: [
    "J’ai mis mon associé comme responsable et il n’est pas dans les noms à cocher.",
    "L’autre RSE du bureau a-t-il besoin d’une procuration pour faire la déclaration ?",
    "Je veux m’assigner la procuration à moi-même, le responsable, et je ne me vois pas.",
    "Ma collègue a les mêmes pouvoirs que moi, pourquoi je ne peux pas la choisir ?",
  ],
  personneAbsente: [
    "J’ai fait Continuer sans cocher de nom et ça m’arrête.",
    "Les noms sont là, mais il veut que j’en choisisse au moins un.",
    "Peut-on en cocher plusieurs en même temps, mes trois techniciens par exemple ?",
    "J’ai oublié de mettre le crochet à côté de mon employé.",
  ],
};
