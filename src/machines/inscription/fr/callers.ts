import type { Callers } from "../words.ts";

/** What callers say of each case, in French: never shown, looked up by the searches. */
export const callers: Callers = {
  modele: [
    "J’ai envoyé ma demande au ministère, et maintenant ?",
    "J’ai mon numéro de confirmation pour l’inscription, est-ce que j’ai fini ?",
    "Dois-je attendre la réponse avant d’ajouter mes employés ?",
    "Je viens de m’inscrire à l’Environnement, ça prend combien de temps avant l’acceptation ?",
    "Vont-ils m’écrire un courriel une fois la compagnie acceptée ?",
  ],
  ligneAbsente: [
    "J’ai pesé sur Inscrire et il ne se passe rien.",
    "Ça me dit de choisir un organisme avant, mais où est-ce qu’on coche ?",
    "Je n’avais pas mis le petit point devant le ministère pour m’inscrire.",
    "Lequel dois-je prendre dans la liste pour inscrire ma compagnie aux halocarbures ?",
    "J’appuie sur Inscrire et il me dit de choisir une ligne dans la liste d’abord.",
  ],
  dejaActif: [
    "Je veux nous inscrire, mais ça dit qu’on l’est déjà.",
    "Le ministère est marqué Actif, est-ce qu’il faut refaire la demande pareil ?",
    "Quelqu’un avant moi a déjà inscrit la compagnie, est-ce que je peux passer tout droit ?",
    "Le bouton Inscrire m’empêche d’avancer parce que c’est déjà fait, je vais où ?",
  ],
  enTraitement: [
    "Ça fait deux jours que j’ai fait ma demande, toujours pas de nouvelles.",
    "C’est encore écrit En traitement, est-ce que je dois rappeler quelqu’un ?",
    "Combien de temps avant que le ministère nous accepte, je suis pressé ?",
    "Qu’est-ce que je peux avancer pendant que j’attends leur réponse ?",
    "On m’avait dit 24 heures et rien n’a bougé depuis.",
  ],
  refusee: [
    "J’ai reçu un courriel qui dit que notre demande n’est pas acceptée.",
    "Le ministère a dit non à notre inscription, pourquoi ?",
    "On s’est fait refuser, qui est-ce que j’appelle pour régler ça ?",
    "Est-ce que je peux refaire une demande d’inscription après un refus ?",
  ],
  desactivee: [
    "Devant le ministère c’est écrit Désactivé, qu’est-ce que ça veut dire ?",
    "On était inscrits dans le temps, là ç’a l’air que notre inscription est fermée.",
    "Comment réactiver notre inscription à l’Environnement qui a été coupée ?",
    "Est-ce que je peux réinscrire ma compagnie, elle n’est plus active chez eux ?",
  ],
  mauvaisMinistere: [
    "Je me suis trompée de ligne, je suis en train de m’inscrire à la CNESST.",
    "La demande qui s’ouvre est pour la SAAQ, moi je voulais l’Environnement.",
    "C’est quel nom le bon ministère pour les halocarbures dans la liste ?",
    "J’ai choisi le mauvais organisme, comment je reviens en arrière avant d’envoyer ?",
  ],
  desinscrire: [
    "J’ai pesé sur Désinscrire par accident, est-ce que j’ai tout effacé ?",
    "On ne fait plus de réfrigération, comment enlever la compagnie du ministère ?",
    "Je veux annuler notre inscription qui est active, et ça me sort un texte.",
    "Est-ce qu’on peut sortir l’entreprise de l’Environnement pour de bon ?",
  ],
  desinscrireAucune: [
    "J’essaie de me désinscrire d’un organisme où on n’a jamais été inscrits.",
    "Je veux annuler ma demande en attente avec Désinscrire, et ça refuse.",
    "Ça me répond qu’il n’y a rien à enlever sur cette ligne-là.",
    "La case de l’état est vide, pourquoi je ne peux pas désinscrire l’entreprise ?",
  ],
  consentementAbsent: [
    "J’ai oublié de cocher que j’étais d’accord avant d’envoyer ma demande.",
    "Quand je veux transmettre l’inscription, un petit carré sort en rouge.",
    "Est-ce que je suis obligé d’accepter, à quoi je m’engage au juste ?",
    "Ça bloque à la fin de l’inscription, il faut-tu donner mon accord ?",
  ],
};
