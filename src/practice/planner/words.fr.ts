import type { HelpWords } from "./words.ts";

export const fr: HelpWords = {
  lacks: {
    signIn: "Vous n’êtes pas encore dans le compte de l’entreprise.",
    register: "L’entreprise n’est pas inscrite auprès du ministère.",
    wait: "La réponse du ministère n’est pas encore venue.",
    file: "La personne n’a pas encore de dossier qui convienne.",
    make: "Il manque une procuration qui permet de déclarer.",
    modify: "Une procuration existe, mais elle n’est pas comme il faut.",
    assign: "La procuration n’est encore à personne.",
    give: "La personne n’a pas encore ses droits.",
    revoke: "Une procuration est à quelqu’un qui ne doit plus l’avoir.",
    play: "La suite se fait dans une autre entreprise.",
    read: "La réponse est là, mais vous ne l’avez pas lue.",
    finish: "Vous n’avez pas encore vu tout ce que le portail donne.",
    provoke: "D’autres règles peuvent encore dire non.",
  },
  whys: {
    signIn: "Tout se passe dans le compte de l’entreprise.",
    register: "Sans inscription active, le ministère n’est pas offert dans la procuration.",
    wait: "La réponse vient généralement en 24 heures. Ici, le calendrier avance d’un clic.",
    file: "On n’assigne une procuration qu’à une personne qui a un dossier.",
    make: "La procuration dit ce qui est permis, et jusqu’à quand.",
    modify: "Une procuration en vigueur se change; elle reste à qui l’a.",
    assign: "Une procuration créée n’ouvre rien tant que personne ne l’a.",
    give: "Ce chemin crée la procuration et l’assigne en même temps.",
    revoke: "La procuration retirée, la personne n’a plus accès.",
    play: "Une procuration externe s’assigne chez le mandataire, par son RSE.",
    read: "La réponse est parfois un refus : il faut alors téléphoner au ministère.",
    finish: "Le code d’utilisateur et le mot de passe ne sont montrés qu’à la fin.",
    provoke: "Un refus ne brise rien : il dit ce qui est à corriger.",
  },
  blank: (label) => `Il n’y a encore rien dans « ${label} ».`,
  unchosen: (label) => `Rien n’est encore choisi dans « ${label} ».`,
  wrong: (label) => `Ce qui est dans « ${label} » ne convient pas.`,
  elsewhere: "Cela ne se fait pas sur cet écran.",
  enter: (label, value) => `Dans « ${label} », entrez « ${value} ».`,
  empty: (label) => `Effacez ce qui est dans « ${label} ».`,
  choose: (label, option) => `Dans « ${label} », choisissez « ${option} ».`,
  select: (label, line) => `Dans « ${label} », sélectionnez la ligne « ${line} ».`,
  tick: (label, option) => `Dans « ${label} », cochez « ${option} ».`,
  untick: (label, option) => `Dans « ${label} », décochez « ${option} ».`,
  press: (label) => `Appuyez sur « ${label} ».`,
  open: (item, [menu, under]) => {
    if (menu === undefined) return `En haut du portail, ouvrez « ${item} ».`;
    const below = under === undefined ? "" : ` sous « ${under} »,`;
    return `Dans le menu « ${menu} »,${below} ouvrez « ${item} ».`;
  },
  ours: (label) => `Au-dessus du portail, appuyez sur « ${label} ».`,
};
